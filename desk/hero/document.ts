import { setLine, type Typeface } from '../../lib/cards/typeface'
import { CannotDraw } from '../earth/fault'
import { inks } from '../engraving/colours'
import { type Faces, openFaces } from './faces'
import type { Place } from './kinds'
import { mustSet, straight } from './lettering'
import { encode, type Plate } from './plate'
import { needed, type Values } from './request'
import { groundOf, onGround, sheet, sheetBox } from './sheet'

/** How a line of a document is set: by the mark it begins with. */
const styles = {
  title: { face: 'display', size: 54, leading: 1.16, tracking: 0.05, at: 'middle', before: 10 },
  subtitle: { face: 'italic', size: 33, leading: 1.25, tracking: 0, at: 'middle', before: 14 },
  signature: { face: 'italic', size: 28, leading: 1.3, tracking: 0, at: 'right', before: 12 },
  text: { face: 'roman', size: 27, leading: 1.38, tracking: 0, at: 'justified', before: 16 },
} as const

type Style = keyof typeof styles
type Block = { style: Style; text: string } | 'rule'

const inset = 84
const column = sheetBox.width - 2 * inset
/** What stands at the foot of the sheet, and after the title in the caption, in the language of the article. */
const notes = {
  en: ['A setting in our type, not a photograph', 'set anew in our type; this is no photograph.'],
  fr: [
    'Composé dans nos caractères ; ce n’est pas une photographie',
    'recomposé dans nos caractères ; ce n’est pas une photographie.',
  ],
  es: [
    'Compuesto en nuestra letra; no es una fotografía',
    'compuesto de nuevo en nuestra letra; no es una fotografía.',
  ],
  de: [
    'In unserer Schrift gesetzt, keine Fotografie',
    'in unserer Schrift neu gesetzt; dies ist keine Fotografie.',
  ],
} as const

/** The first page of a document, set anew in our type and saying so. */
export async function document(values: Values, { language }: Place): Promise<Plate> {
  const blocks = (values.line ?? []).map(block)
  if (blocks.length === 0) {
    throw new CannotDraw(
      'There is no --line; expected one for each paragraph: "# title", "## subtitle", "> signature", "---" for a rule, or text.',
    )
  }
  const credit = needed(values, 'credit', 'whose words these are: the document and where it can be read')
  const ground = groundOf(values.ground, 'sage')
  const [note, after] = notes[language.split('-')[0] as keyof typeof notes] ?? notes.en
  const faces = await openFaces(note + (values.line ?? []).join(' '), language)
  const size = largest(faces, blocks)
  const said = blocks.flatMap((one) => (one === 'rule' ? [] : [one]))
  const foot = mustSet(faces.italic, note)
  const svg = onGround(ground.fill, [
    sheet(),
    ...set(faces, blocks, size).parts,
    straight(
      foot,
      [sheetBox.left + (sheetBox.width - foot.width * 25) / 2, sheetBox.top + sheetBox.height - 30],
      25,
      {
        fill: '#7A7262',
      },
    ),
  ])
  const titles = said.filter(({ style }) => style === 'title').map(({ text }) => text)
  const first = said.find(({ style }) => style === 'text')?.text
  return {
    image: await encode(svg),
    words: {
      alt: `A sheet of paper set in type${titles.length > 0 ? `, headed “${titles.join(' ')}”` : ''}${first ? `. It begins: “${first}”` : '.'}`,
      caption: `${titles.join(' ') || 'The document'}, ${after}`,
      credit,
      licence: values.licence ?? 'Public domain',
    },
    notes: [],
  }
}

function block(line: string): Block {
  const found = /^(?:(---+)|(##?|>)\s+)/.exec(line)
  if (found?.[1]) return 'rule'
  const style = ({ '#': 'title', '##': 'subtitle', '>': 'signature' } as const)[found?.[2] as '#'] ?? 'text'
  return { style, text: line.slice(found?.[0].length ?? 0).trim() }
}

/** The share of the usual sizes at which all of it goes on the sheet. */
function largest(faces: Faces, blocks: readonly Block[]): number {
  const room = sheetBox.height - inset - 92
  const share = Array.from({ length: 45 }, (_, i) => 1.3 - 0.02 * i).find(
    (one) => set(faces, blocks, one).height <= room,
  )
  if (share !== undefined) return share
  throw new CannotDraw(
    `The document has ${blocks.length} paragraphs, more than one sheet holds at a size that can be read; expected a first page. Leave out --line options.`,
  )
}

/** The blocks one under the other, at a share of their sizes; the whole is in the middle of the sheet. */
function set(faces: Faces, blocks: readonly Block[], share: number): { parts: string[]; height: number } {
  const drawn: ((top: number) => string)[] = []
  let height = 0
  for (const one of blocks) {
    const from = height
    if (one === 'rule') {
      height += 44 * share
      drawn.push((top) => swelled(top + from + 27 * share))
      continue
    }
    const { face, size, leading, tracking, at, before } = styles[one.style]
    const text = one.style === 'title' ? one.text.toUpperCase() : one.text
    const pixels = size * share
    height += before * share
    const lines = broken(faces[face], text, column / pixels, tracking)
    for (const [i, line] of lines.entries()) {
      const baseline = height + pixels * 0.9
      const wide = at === 'justified' && i < lines.length - 1
      drawn.push((top) =>
        row(faces[face], line, { baseline: top + baseline, size: pixels, tracking, at, wide }),
      )
      height += pixels * leading
    }
  }
  const room = sheetBox.height - inset - 92
  const top = sheetBox.top + inset + Math.max(0, (room - height) * 0.36)
  return { parts: drawn.map((draw) => draw(top)), height }
}

interface Row {
  baseline: number
  size: number
  tracking: number
  at: 'middle' | 'right' | 'justified'
  wide: boolean
}

function row(face: Typeface, line: string, { baseline, size, tracking, at, wide }: Row): string {
  const left = sheetBox.left + inset
  const ink = { fill: inks.ink }
  if (wide) {
    const words = line.split(' ').map((word) => mustSet(face, word))
    const used = words.reduce((sum, { width }) => sum + width * size, 0)
    const gap = (column - used) / Math.max(1, words.length - 1)
    let x = left
    return words
      .map((word) => {
        const drawn = straight(word, [x, baseline], size, ink)
        x += word.width * size + gap
        return drawn
      })
      .join('')
  }
  const set = mustSet(face, line, tracking)
  const rest = column - set.width * size
  return straight(set, [left + (at === 'middle' ? rest / 2 : at === 'right' ? rest : 0), baseline], size, ink)
}

/** A rule that swells in the middle, as printers had it. */
function swelled(y: number): string {
  const [middle, half] = [sheetBox.left + sheetBox.width / 2, 120]
  return `<path d="M${middle - half} ${y}q${half} -5 ${2 * half} 0q-${half} 5 -${2 * half} 0z" fill="${inks.ink}"/>`
}

/** Text in lines no wider than a measure, given in font sizes. */
export function broken(face: Typeface, text: string, measure: number, tracking = 0): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    const width = setLine(face, longer, { tracking })?.width ?? mustSet(face, word).width
    if (line !== '' && width > measure) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
