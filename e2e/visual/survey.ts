import type { Page } from 'playwright/test'
import type { Box } from './box'

/** A stretch of text in one element, and what holds it. */
export interface Owner {
  /** The number of the block it is set in: lines of one block may touch. */
  block: number
  /** The boxes that hide what runs out of them, by name. */
  clips: { name: string; box: Box }[]
  /** Which of the solids it is part of. */
  inside: number[]
}

/** A box that a reader sees as one thing, such as a picture or a margin note. */
export interface Solid {
  name: string
  box: Box
  /** Which solids it is part of, itself among them. */
  inside: number[]
}

/** Where the browser put everything that is seen, in CSS pixels from the page's top left corner. */
export interface Survey {
  /** Prose is what is read at a stretch: the paragraphs of an article. */
  blocks: { name: string; box: Box; isProse: boolean }[]
  owners: Owner[]
  words: { text: string; owner: number; boxes: Box[] }[]
  solids: Solid[]
  /** How wide the window is, and how wide the page. */
  width: number
  scrollWidth: number
}

const solidThings =
  'img, svg, input, button, select, .pull-quote, .note, .related, .front-rail, .footnotes li, .topics li'

/** Takes stock of the page as it stands. Words in a drawing are part of it; what is out of sight is left out. */
export async function survey(page: Page): Promise<Survey> {
  const places = await page.evaluate((selector) => {
    const name = (node: Element) => [node.localName, ...node.classList].join('.')
    const box = (node: Element | Range) => {
      const { left, top, right, bottom } = node.getBoundingClientRect()
      return { left, top, right, bottom }
    }
    const seen = (node: Element) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const things = [...document.querySelectorAll(selector)].filter(seen)
    const inside = (node: Element) => things.flatMap((thing, at) => (thing.contains(node) ? [at] : []))
    const clips = (from: Element) => {
      const found: Owner['clips'] = []
      for (let node: Element | null = from; node && node !== document.body; node = node.parentElement) {
        if (/hidden|clip/.test(getComputedStyle(node).overflow))
          found.push({ name: name(node), box: box(node) })
      }
      return found
    }
    const blockOf = (node: Element): Element =>
      node.parentElement && /^(inline|contents)$/.test(getComputedStyle(node).display)
        ? blockOf(node.parentElement)
        : node

    const blocks: Element[] = []
    const owners: Owner[] = []
    const words: Survey['words'] = []
    const range = document.createRange()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const node = texts.currentNode
      const owner = node.parentElement
      // The way past the masthead is out of sight until it is reached; some words are for the ear alone; a table moves.
      if (!owner || !seen(owner) || owner.closest('.skip:not(:focus), .sr-only, svg, option, .wide')) continue
      const block = blockOf(owner)
      if (!blocks.includes(block)) blocks.push(block)
      owners.push({ block: blocks.indexOf(block), clips: clips(owner), inside: inside(owner) })
      for (const { index, 0: text } of (node.nodeValue ?? '').matchAll(/\S+/g)) {
        range.setStart(node, index)
        range.setEnd(node, index + text.length)
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
        const boxes = rects.map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
        words.push({ text, owner: owners.length - 1, boxes })
      }
    }
    return JSON.stringify({
      blocks: blocks.map((block) => ({
        ...{ name: name(block), box: box(block) },
        isProse: block.matches('.prose > p'),
      })),
      owners,
      words,
      solids: things.map((thing) => ({ name: name(thing), box: box(thing), inside: inside(thing) })),
      width: window.innerWidth,
      scrollWidth: document.documentElement.scrollWidth,
    } satisfies Survey)
  }, solidThings)
  // As text, since a thousand small objects take longer to carry over than to find.
  return JSON.parse(places) as Survey
}
