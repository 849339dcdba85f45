import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Fault, Problem } from '../lib/content/problem'
import { Source } from '../lib/content/source'
import { InlineStyles } from './inline-styles'
import { attribute, type Surroundings, verdict } from './markup'
import { usedStyles } from './used-styles'

/** A page without Next's runtime, or what stood in the way. */
export type Plain = { html: string } | { problems: Problem<string>[] }

/** A part of the text to leave out, or to say otherwise. */
interface Cut {
  start: number
  end: number
  text?: string
}

const excerptLength = 120

/**
 * Takes Next's runtime, payload and markers out of a page no component of ours runs on, puts what its `style`
 * attributes say into one sheet, and leaves out of other sheets what is of no use to it. All other bytes stay as they are: the text is never written anew from the tree.
 */
export function plain(html: string, page: Surroundings & { file: string }): Plain {
  const source = new Source(page.file, html)
  const cuts: Cut[] = []
  const problems: Problem<string>[] = []
  const styles = new InlineStyles()
  const sheets: Tree.TextNode[] = []
  // A frame is begun by a script, where the reader consents.
  const names = new Set(['iframe'])
  let builds = false

  const refuse = (node: Tree.ChildNode, fault: Fault<string>) => {
    // One delayed part leaves several traces; the first is enough to find it.
    if (fault.code === 'streamed' && problems.some(({ code }) => code === fault.code)) return
    const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {}
    // A comment says little by itself: what follows it tells which one it is.
    const found = excerpt(html.slice(startOffset, 'data' in node ? undefined : endOffset))
    problems.push(source.problem(startOffset, { ...fault, message: `${fault.message}: ${found}` }))
  }

  const visit = (node: Tree.ChildNode) => {
    const judged = verdict(node, page)
    if (judged.act === 'drop') {
      cuts.push(...cutOf(node, html))
      return
    }
    addNames(node, names)
    if (node.nodeName === 'script' && attribute(node, 'type') === 'module') builds = true
    if (node.nodeName === '#text' && node.parentNode?.nodeName === 'style') sheets.push(node as Tree.TextNode)
    if (judged.act === 'strip') cuts.push(...attributeCuts(node, judged.attributes, html))
    if (judged.act === 'refuse') refuse(node, judged.fault)
    const restyled = styleCuts(node, styles)
    if (restyled) cuts.push(...restyled)
    else refuse(node, unsaidStyle)
    for (const child of childrenOf(node)) visit(child)
  }

  // With scripting on, the parser would take what <noscript> holds for mere text.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  for (const child of document.childNodes) visit(child)
  const end = html.indexOf('</head>')
  if (styles.sheet !== '' && end >= 0) cuts.push({ start: end, end, text: styles.sheet })
  // A module builds elements of its own, which may need any rule.
  if (!builds) cuts.push(...sheets.flatMap((sheet) => sheetCut(sheet, names)))
  return problems.length > 0 ? { problems } : { html: without(html, cuts) }
}

function addNames(node: Tree.ChildNode, names: Set<string>): void {
  if (!('tagName' in node)) return
  names.add(node.tagName)
  for (const name of attribute(node, 'class')?.split(/\s+/) ?? []) names.add(`.${name}`)
  const id = attribute(node, 'id')
  if (id) names.add(`#${id}`)
}

function sheetCut(sheet: Tree.TextNode, names: ReadonlySet<string>): Cut[] {
  const place = sheet.sourceCodeLocation
  if (!place) return []
  return [{ start: place.startOffset, end: place.endOffset, text: usedStyles(sheet.value, names) }]
}

function childrenOf(node: Tree.ChildNode): Tree.ChildNode[] {
  if ('content' in node) return node.content.childNodes
  return 'childNodes' in node ? node.childNodes : []
}

function cutOf(node: Tree.ChildNode, html: string): Cut[] {
  const place = node.sourceCodeLocation
  if (!place) return []
  // A parser skips a line break right after <pre>: with the marker between them gone it would skip a real one.
  const guardsBreak = node.parentNode?.nodeName === 'pre' && html[place.endOffset] === '\n'
  return guardsBreak ? [] : [{ start: place.startOffset, end: place.endOffset }]
}

function attributeCuts(node: Tree.ChildNode, names: readonly string[], html: string): Cut[] {
  const places = 'attrs' in node ? node.sourceCodeLocation?.attrs : undefined
  return names.flatMap((name) => {
    const place = places?.[name]
    if (!place) return []
    let start = place.startOffset
    while (html[start - 1] === ' ') start -= 1
    return [{ start, end: place.endOffset }]
  })
}

/** A `style` attribute becomes a class; undefined where it can't. */
function styleCuts(node: Tree.ChildNode, styles: InlineStyles): Cut[] | undefined {
  const style = 'attrs' in node ? attribute(node, 'style') : undefined
  const places = 'attrs' in node ? node.sourceCodeLocation?.attrs : undefined
  if (style === undefined || !places?.style) return []
  const name = styles.classFor(style)
  if (name === undefined) return undefined
  const { startOffset: start, endOffset: end } = places.style
  if (!places.class) return [{ start, end, text: `class="${name}"` }]
  const value = places.class.startOffset + 'class="'.length
  return [
    { start: start - 1, end },
    { start: value, end: value, text: `${name} ` },
  ]
}

const unsaidStyle: Fault<string> = {
  code: 'style-attribute',
  message: 'a style attribute that would end its rule in a style sheet',
  hint: 'Say it in app/globals.css, and give the element a class',
}

function without(html: string, cuts: Cut[]): string {
  let rest = ''
  let from = 0
  for (const { start, end, text = '' } of cuts.sort((a, b) => a.start - b.start)) {
    rest += html.slice(from, start) + text
    from = end
  }
  return rest + html.slice(from)
}

function excerpt(markup: string): string {
  const line = markup.replace(/\s+/g, ' ')
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}...` : line
}
