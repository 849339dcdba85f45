import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { site } from './site'
import { ownWords } from './words'

const guide = readFileSync('docs/publication.md', 'utf8')
const [facts, hosts, words] = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']): unknown =>
  parse(text),
)

it('the guide names every field of the site, and its examples are sound', () => {
  expect(Object.keys(site.shape).filter((field) => !guide.includes(`\`${field}\``))).toEqual([])
  expect(site.safeParse(facts).error).toBeUndefined()
  expect(site.safeParse({ ...Object(facts), ...Object(hosts) }).error).toBeUndefined()
  expect(ownWords.safeParse(words).error).toBeUndefined()
})

it('a site that says nothing more has what all sites had', () => {
  const { kinds, share, organization, ornaments, theme, licence, navigation } = site.parse({
    ...{ name: 'A', tagline: 'B', description: 'C', url: 'https://a.example', language: 'en' },
    ...{ timeZone: 'UTC', email: 'a@a.example' },
  })
  expect(Object.keys(kinds)).toEqual(['news', 'opinion', 'analysis'])
  expect(share).toEqual(['email', 'bluesky', 'whatsapp', 'linkedin'])
  expect(organization).toBe('NewsMediaOrganization')
  expect(ornaments).toEqual({ stamp: true, machineZone: true, dropCap: true })
  expect([theme, licence, navigation]).toEqual([{}, undefined, undefined])
})
