import { opener, serifSubsets, type Typeface, typefaces } from '../../lib/cards/typeface'

/** What prints are set in: the publication's serif drawn for reading, for display, and in italics; and its sans. */
export interface Faces {
  roman: Typeface
  italic: Typeface
  display: Typeface
  bold: Typeface
  sans: Typeface
}

const source = { name: 'source-serif-4', subsets: serifSubsets } as const
const openers = {
  roman: opener({ ...source, axes: { wght: 400, opsz: 14 } }),
  italic: opener({ ...source, style: 'italic', axes: { wght: 400, opsz: 14 } }),
  display: opener({ ...source, axes: { wght: 400, opsz: 60 } }),
  bold: typefaces.serif,
  sans: typefaces.sans,
}

/** The faces with every letter of a text. @param language what it is written in */
export async function openFaces(text: string, language?: string): Promise<Faces> {
  const names = Object.keys(openers) as (keyof Faces)[]
  const opened = await Promise.all(
    names.map(async (name) => [name, await openers[name](text, language)] as const),
  )
  return Object.fromEntries(opened) as Record<keyof Faces, Typeface>
}
