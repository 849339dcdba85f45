import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FootnoteDefinition, Nodes, Parents } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { toString as wordsIn } from 'mdast-util-to-string'
import type { Page } from 'playwright/test'
import { visit } from 'unist-util-visit'
import { pathOf } from '../lib/content/home'
import { encoded } from '../lib/content/paths'
import { manuscriptOf } from '../lib/forms/article/manuscript'

type Manuscript = Awaited<ReturnType<typeof manuscriptOf>>

/** What a browser's view for reading makes of a page. */
export interface ReaderView {
  title: string
  byline: string
  language: string
  /** All its text, without the marks of footnotes and the ways back to them; white space is one space. */
  text: string
  /** The addresses of its images, as paths. */
  images: string[]
}

/** What the article says, for a reader view to show whole. */
export interface Told {
  title: string
  byline: string
  language: string
  /** Dek, hero's caption and credit, then the text, block by block, in order. */
  blocks: string[]
  /** The notes, wherever they stand. */
  notes: string[]
  /** The image at its head, and what stands for it on a page of text alone. */
  hero: { src: string; alt: string } | undefined
}

/** Firefox's own reader view, as a script that gives it. */
const readability = `(() => {
  const module = { exports: {} }
  ${readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')}
  return Readability
})()`

/** The page as its reader view shows it. @param page any page of the browser; what stands in it does not matter */
export async function readerView(page: Page, html: string): Promise<ReaderView> {
  const shown = await page.evaluate(
    ([script = '', markup = '']) => {
      const Readability = new Function(`return ${script}`)()
      const read = new Readability(new DOMParser().parseFromString(markup, 'text/html')).parse()
      const { body } = new DOMParser().parseFromString(read?.content ?? '', 'text/html')
      const marks = 'a[href*="#user-content-fnref-"], sup:has(> a[href*="#user-content-fn-"])'
      for (const mark of body.querySelectorAll(marks)) mark.remove()
      // What stands in two blocks, or on two lines, are two words.
      for (const block of body.querySelectorAll('p, li, td, th, h2, h3, h4, figcaption, blockquote, pre, br'))
        block.append(' ')
      for (const term of body.querySelectorAll('dt')) term.append(': ')
      return {
        title: String(read?.title ?? ''),
        byline: String(read?.byline ?? ''),
        language: String(read?.lang ?? ''),
        text: body.textContent ?? '',
        images: [...body.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? ''),
      }
    },
    [readability, html],
  )
  return { ...shown, title: plain(shown.title), byline: plain(shown.byline), text: plain(shown.text) }
}

/** What an article says, from its own files. */
export async function toldBy(...given: Parameters<typeof manuscriptOf>): Promise<Told> {
  const manuscript = await manuscriptOf(...given)
  const { view, article, body, siteUrl } = manuscript
  const { hero } = view
  return {
    title: plain(view.headline),
    byline: plain(view.authors.map(({ name }) => name).join(', ')),
    language: article.language,
    blocks: [
      view.dek,
      ...(hero ? [hero.caption, `${hero.credit} · ${hero.licence}`] : []),
      ...body.children.flatMap((node) => blocksOf(node, manuscript)),
    ].map(plain),
    notes: notesOf(body).flatMap((note) => note.children.flatMap((node) => blocksOf(node, manuscript))),
    hero: hero && {
      src: `${encoded(pathOf(siteUrl))}${hero.picture.fallback.src}`,
      alt: plain(hero.alt),
    },
  }
}

/** What a reader view lacks of its article, or says otherwise. @param isLite of the page of text alone */
export function lost(view: ReaderView, told: Told, { isLite = false } = {}): string[] {
  const image =
    told.hero && (isLite ? view.text.includes(told.hero.alt) : view.images.includes(told.hero.src))
  return [
    ...said('title', view.title, told.title),
    ...said('byline', view.byline, told.byline),
    ...said('language', view.language, told.language),
    ...(image === false ? [`it does not show the hero ${told.hero?.src}`] : []),
    ...missing(view.text, told.blocks),
    ...missing(view.text, told.notes),
  ]
}

function said(what: string, found: string, expected: string): string[] {
  return found === expected ? [] : [`its ${what} is “${found}”; expected “${expected}”`]
}

/** Blocks that are not in a text word for word, each behind the one before it. */
function missing(text: string, blocks: readonly string[]): string[] {
  let from = 0
  return blocks.flatMap((block) => {
    const at = text.indexOf(block, from)
    if (at < 0) return [`it has lost “${block.slice(0, 80)}”`]
    from = at + block.length
    return []
  })
}

/** The innermost blocks of a text, each as its words. */
function blocksOf(node: Nodes, manuscript: Manuscript): string[] {
  switch (node.type) {
    case 'footnoteDefinition':
    case 'thematicBreak':
      return []
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return sayings(node)
    case 'code':
      return [plain(node.value)]
    case 'mdxJsxFlowElement':
      return inOrder(
        node,
        node.children.flatMap((child) => blocksOf(child, manuscript)),
      )
    default:
      return 'children' in node ? node.children.flatMap((child) => blocksOf(child, manuscript)) : []
  }
}

/** A line as it is said: a mark of a footnote in it is none of its words. */
function sayings(node: Parents): string[] {
  const text = plain(wordsIn(node))
  return text === '' ? [] : [text]
}

/** What a component says, in the order of its page: whose a verse is stands under it. */
function inOrder({ name, attributes }: MdxJsxFlowElement, within: string[]): string[] {
  const said = propsSaid(attributes)
  return name === 'Verse' ? [...within, ...said] : [...said, ...within]
}

/** What a component says beside what stands in it. */
function propsSaid(attributes: readonly object[]): string[] {
  return attributes.flatMap((prop) =>
    'name' in prop && 'value' in prop && ['title', 'caption'].includes(String(prop.name))
      ? [plain(String(prop.value))]
      : [],
  )
}

/** Its notes in the order they are referred to, which is that of every form. */
function notesOf(body: Manuscript['body']): FootnoteDefinition[] {
  const notes = new Map<string, FootnoteDefinition>()
  const called = new Set<string>()
  visit(body, (node) => {
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, node)
    if (node.type === 'footnoteReference') called.add(node.identifier)
  })
  return [...called].flatMap((identifier) => notes.get(identifier) ?? [])
}

/** Languages put a colon otherwise, and between a term and what is said of it stands none at all. */
function plain(text: string): string {
  return text
    .replace(/\s*[:：]\s*/g, ': ')
    .replace(/\s+/g, ' ')
    .trim()
}
