import { figureLines } from './figure'
import type { Manuscript } from './manuscript'
import { Notes } from './notes'
import { byline, credits, opening } from './parts'
import { apart, beside, blockLines, type Column, hung, inlineText, underlined } from './text-blocks'
import { columns, wrap } from './wrap'

/** An article as plain text of 72 columns, its links and footnotes numbered and listed at the end. */
export function textEdition(manuscript: Manuscript): string {
  const notes = new Notes(manuscript.body)
  const column = { manuscript, notes, width: columns }
  const parts = [
    head(manuscript),
    hero(column),
    blockLines(opening(manuscript), column),
    blockLines(manuscript.body.children, column),
    blockLines(credits(manuscript), column),
  ]
  return `${apart([...parts, ending(column)]).join('\n')}\n`
}

function head(manuscript: Manuscript): string[] {
  const { view, words, url } = manuscript
  const place = view.place === undefined ? '' : `${view.place}${words.comma}`
  const updated = view.updated ? `${words.comma}${words.updated} ${view.updated.text}` : ''
  return apart([
    underlined(view.headline, '=', columns),
    wrap(view.dek),
    [...wrap(byline(manuscript)), ...wrap(`${place}${view.published.text}${updated}`), url],
  ])
}

function hero({ manuscript, notes }: Column): string[] {
  const { hero } = manuscript.view
  return hero ? figureLines(hero, manuscript, (nodes) => wrap(inlineText(nodes, notes))) : []
}

function ending(column: Column): string[] {
  const { manuscript, notes } = column
  const lines: string[] = []
  for (const { number, note } of notes.listed()) {
    const mark = `[${number}] `
    const inner = beside(column, mark.length)
    lines.push(...hung(mark, 'url' in note ? [note.url] : blockLines(note.blocks, inner)))
  }
  return lines.length > 0 ? [...underlined(manuscript.words.notes, '-', columns), '', ...lines] : []
}
