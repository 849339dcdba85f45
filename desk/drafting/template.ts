import { Document, type Pair, Scalar, YAMLSeq } from 'yaml'
import { z } from 'zod'
import { meaning, schemaAt } from '../../lib/content/read/meaning'
import { type FrontMatter, frontMatter } from '../../lib/content/schema/article'

type Field = keyof FrontMatter

/** What a new article does not need yet, and most articles come to have. */
const later: readonly Field[] = ['topics', 'hero']

/**
 * The text of a new article: every field that is required or given, each under what is expected of it in the words
 * of the schema, and the commonest others as comments. A required field without a value stays empty, for the check
 * to ask for.
 */
export function draftText(values: Partial<Record<Field, unknown>>): string {
  const document = new Document({})
  for (const name of frontMatter.keyof().options) {
    const isRequired = !frontMatter.shape[name].safeParse(undefined).success
    if (isRequired || name in values) document.add(field(document, name, values[name]))
  }
  const yaml = document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: false })
  return `---\n${yaml.replace(/ +$/gm, '')}${later
    .filter((name) => !(name in values))
    .map(reminder)
    .join('')}---\n\n`
}

function field(document: Document, name: Field, value: unknown): Pair {
  const key = new Scalar<string>(name)
  key.commentBefore = ` ${capitalised(meaning(frontMatter, [name]))}.`
  const node = document.createNode(value ?? null)
  if (node instanceof YAMLSeq) node.flow = true
  return document.createPair(key, node)
}

/** A field as a comment: what it holds, and what the fields within it hold. */
function reminder(name: Field): string {
  const schema = schemaAt(frontMatter, [name])
  const within = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  return [
    `# ${name}: # ${meaning(frontMatter, [name])}\n`,
    ...within.map((inner) => `#   ${inner}: # ${meaning(frontMatter, [name, inner])}\n`),
  ].join('')
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
