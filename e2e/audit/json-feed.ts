import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { differs } from './check'
import type { Feed } from './feed-items'
import schema from './json-feed-1.1.schema.json'
import type { Site } from './site'

const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile<{ feed_url: string; home_page_url: string }>(schema)

/** Item 13: a JSON feed by the schema of JSON Feed 1.1, which knows its own address. */
export function jsonFeedFaults({ address, text }: Feed, { siteUrl }: Pick<Site, 'siteUrl'>): string[] {
  const read: unknown = JSON.parse(text)
  if (!validate(read)) {
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
  }
  return [
    ...differs('feed_url', read.feed_url, `${siteUrl}${address}`),
    ...differs('home_page_url', read.home_page_url, `${siteUrl}${address.replace(/feed\.json$/, '')}`),
  ]
}
