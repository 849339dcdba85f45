import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderForTest, soundFolder } from '../../tests/folder'
import { readPublication } from '../content/publication'
import { checkPublication } from './publication'

const page = '---\ntitle: About\ndescription: It.\n---\n\n'

/** What the check says of a link in a publication that has a path of its host to itself. */
async function said(link: string) {
  const folder = folderForTest()
  cpSync(soundFolder, folder, { recursive: true })
  const site = join(folder, 'site.yaml')
  writeFileSync(site, readFileSync(site, 'utf8').replace('//sound.example', '//sound.example/journal'))
  mkdirSync(join(folder, 'pages'))
  writeFileSync(join(folder, 'pages/about.mdx'), `${page}[It](${link}).\n`)
  const problems = await checkPublication(readPublication(folder), new Date('2030-01-01T00:00:00Z'))
  return problems.map(({ code, hint }) => `${code}: ${hint}`)
}

it.each([
  ['/sections/security/', []],
  // Beside the path the host belongs to others.
  ['https://sound.example/', []],
  ['https://sound.example/journals/', []],
  ['https://sound.example/journal/sections/security/', ['link-own: Write /sections/security/.']],
  ['https://sound.example/journal', ['link-own: Write /.']],
  ['/journal/sections/security/', ['link-dead: Did you mean /sections/security/?']],
  ['/journal/sections/security', ['link-dead: Did you mean /sections/security/?']],
])('under a path, %s is said to be %j', async (link, problems) => {
  expect(await said(link)).toEqual(problems)
})
