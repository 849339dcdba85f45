import type { Page } from 'playwright/test'

type Colour = readonly [red: number, green: number, blue: number, alpha: number]

interface Sight {
  what: string
  /** `text`: what is read at length. `words`: all other text. `mark`: borders of fields, and marks that say something. */
  kind: 'text' | 'words' | 'mark'
  colour: Colour
  /** How much of it shows, from 0 to 1, by its own and its ancestors' opacity. */
  opacity: number
  /** What it stands on, from the nearest ancestor to the canvas. */
  grounds: Colour[]
}

/** WCAG 2.2: 1.4.6 for what is read at length, 1.4.3 for other words of any size, 1.4.11 for marks. */
const least = { text: 7, words: 4.5, mark: 3 }

/** What is too pale to see, once everything that shines through is reckoned in. */
export async function tooPale(page: Page): Promise<string[]> {
  const sights = await sightsOf(page)
  const faults = sights.flatMap(({ what, kind, colour, opacity, grounds }) => {
    const ground = grounds.reduceRight((below, above) => over(above, below, 1))
    const ratio = contrast(over(colour, ground, opacity), ground)
    return ratio < least[kind] ? [`${what}: ${ratio.toFixed(2)}, expected ${least[kind]}`] : []
  })
  return [...new Set(faults)]
}

/** One colour laid over an opaque one. */
function over([red, green, blue, alpha]: Colour, below: Colour, opacity: number): Colour {
  const share = alpha * opacity
  const mix = (above: number, under: number) => above * share + under * (1 - share)
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1]
}

/** The contrast ratio of WCAG, from 1 to 21. */
function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) =>
    value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function sightsOf(page: Page): Promise<Sight[]> {
  return page.evaluate(() => {
    const parse = (value: string): Colour => {
      const [red, green, blue, alpha = 1] = value.match(/[\d.]+/g)?.map(Number) ?? []
      if (!/^rgba?\(/.test(value) || red === undefined || green === undefined || blue === undefined) {
        throw new Error(`${value} is a colour this check can't read; expected rgb() or rgba().`)
      }
      return [red, green, blue, alpha]
    }
    const sight = (node: Element, what: string, kind: Sight['kind'], colour: string): Sight => {
      const grounds: Colour[] = []
      let opacity = 1
      // A border stands on what is around the field.
      const start = kind === 'mark' && !what.endsWith('::before') ? node.parentElement : node
      for (let each: Element | null = start; each; each = each.parentElement) {
        const style = getComputedStyle(each)
        opacity *= Number(style.opacity)
        grounds.push(parse(style.backgroundColor))
      }
      const canvas = matchMedia('(prefers-color-scheme: dark)').matches ? 0 : 255
      return {
        what,
        kind,
        colour: parse(colour),
        opacity,
        grounds: [...grounds, [canvas, canvas, canvas, 1]],
      }
    }
    const name = (node: Element) => [node.localName, ...node.classList].join('.')
    const seen = (node: Element) => node.checkVisibility({ visibilityProperty: true })
    const sights: Sight[] = []
    for (const node of document.body.querySelectorAll('*')) {
      if (!seen(node) || node.closest('svg, .sr-only, .skip')) continue
      const style = getComputedStyle(node)
      const hasWords = [...node.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim(),
      )
      const isText =
        node.closest('.prose :is(p, li, td, blockquote)') && !node.closest('.footnotes, figcaption, details')
      if (hasWords) sights.push(sight(node, name(node), isText ? 'text' : 'words', style.color))
      if (node.matches('input, select'))
        sights.push(sight(node, `border of ${name(node)}`, 'mark', style.borderTopColor))
      const before = getComputedStyle(node, '::before')
      if (!/^(none|normal|"")$/.test(before.content))
        sights.push(sight(node, `${name(node)}::before`, 'mark', before.color))
    }
    for (const node of document.querySelectorAll('svg')) {
      if (seen(node)) sights.push(sight(node, name(node), 'mark', getComputedStyle(node).color))
    }
    return sights
  })
}
