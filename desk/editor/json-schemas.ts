import { z } from 'zod'
import { frontMatter } from '../../lib/content/schema/article'
import { contextCard } from '../../lib/content/schema/context'
import { author, section, series, site, standingPage, topic } from '../../lib/content/schema/site'
import { ownWords } from '../../lib/content/schema/words'

/** Every kind of data that writers write, by the name of the file its JSON Schema is in. */
const schemas = {
  article: frontMatter,
  page: standingPage,
  author,
  section,
  topic,
  series,
  site,
  words: ownWords,
  context: contextCard,
}

/** Where the schemas lie, for editors to find. */
export const schemaFolder = 'docs/schema'

/**
 * The schemas as JSON Schema, by the path of their file: what an editor completes and underlines while a file is
 * written. They say what is written, not what is read: fields with a default are optional. Rules that are programs,
 * such as that a dek ends in a full stop, have no place there; the check knows them.
 */
export function jsonSchemas(): Map<string, object> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${schemaFolder}/${name}.schema.json`,
      // The dialect that the editors' YAML extension knows best.
      z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
    ]),
  )
}
