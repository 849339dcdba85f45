import { read } from '../../lib/content/command'
import { suggest } from '../../lib/content/nearest'
import { CannotDraw } from '../earth/fault'

const text = { type: 'string' } as const
const many = { type: 'string', multiple: true } as const
const flag = { type: 'boolean' } as const

/** Every option of every kind. */
export const options = {
  kind: text,
  alt: text,
  caption: text,
  credit: text,
  licence: text,
  'licence-url': text,
  focus: text,
  name: text,
  force: flag,
  again: flag,
  highlight: many,
  mark: many,
  territory: many,
  point: many,
  route: many,
  view: text,
  centre: text,
  zoom: text,
  base: many,
  strait: many,
  sea: many,
  land: many,
  line: many,
  data: text,
  value: many,
  title: text,
  unit: text,
  form: text,
  stress: many,
  small: text,
  face: text,
  ground: text,
  from: text,
  crop: text,
} as const

export type Option = keyof typeof options
export type Values = ReturnType<typeof read<typeof options>>['values']

/** What the writer asked for, read but not yet understood: that is for the kind. */
export interface Asked {
  article: string
  values: Values
}

/** How the command is asked; what its options mean is for the kinds. */
export const form = { name: 'hero', options, takesWords: true }

/** Reads the command line. Throws with what was found and expected. */
export function readArguments(args: readonly string[]): Asked {
  const { values, words } = read(args, form)
  const [article, ...rest] = words
  if (!article || rest.length > 0) {
    throw new CannotDraw(
      `${words.length} articles were named; expected one, by its slug or folder, before the options.`,
    )
  }
  return { article, values }
}

/** The name of the file, a JPEG beside the article. */
export function jpegName(value: string): string {
  if (/^[^/\\]+\.jpe?g$/i.test(value)) return value
  throw new CannotDraw(
    `--name is "${value}"; expected the name of a JPEG file without a folder, such as hero.jpg.`,
  )
}

/** One of some words, or what was meant. */
export function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((word) => word === value)
  if (found !== undefined) return found
  throw new CannotDraw(`--${option} is "${value}"; expected ${known.join(', ')}. ${suggest(value, known)}`)
}

/** What an option says, when the kind cannot do without it. */
export function needed(
  values: Values,
  option: 'alt' | 'caption' | 'credit' | 'licence' | 'title' | 'from',
  why: string,
): string {
  const value = values[option]
  if (value !== undefined && value.trim() !== '') return value
  throw new CannotDraw(`There is no --${option}; expected ${why}.`)
}
