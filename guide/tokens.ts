import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contrast } from '../lib/content/theme'

/** A colour of the palette by its role, in both schemes, with its contrast on paper. */
export interface Colour {
  role: string
  light: Shade
  dark: Shade
}

export interface Shade {
  /** As `#rrggbb`. */
  value: string
  /** Its contrast with the paper of the same scheme, 1 to 21. */
  onPaper: number
}

/** A token by its name, `--text-h2`, and its value. */
export interface Token {
  name: string
  value: string
}

/** What a page is set with, as the stylesheet says it. */
export interface Tokens {
  colours: Colour[]
  /** Sizes of type, in the order of the stylesheet. */
  type: Token[]
  /** Gutters, columns and the width from which there is a rail. */
  spaces: Token[]
}

/** The stylesheet that holds the tokens. */
const stylesheet = 'app/globals.css'

export function readTokens(): Tokens {
  return tokensOf(readFileSync(join(/*turbopackIgnore: true*/ process.cwd(), stylesheet), 'utf8'))
}

/** Reads the tokens out of a stylesheet. Throws one sentence when a colour or a scheme is not where it looks for it. */
export function tokensOf(css: string): Tokens {
  const light = colourIn(css, /^:root \{$/m, 'a block ":root {"')
  const dark = colourIn(css, /^:root\[data-scheme="dark"\] \{$/m, 'a block ":root[data-scheme="dark"] {"')
  const roles = [...light.keys()]
  const shade = (scheme: ReadonlyMap<string, string>, role: string): Shade => {
    const [value, paper] = [scheme.get(role), scheme.get('paper')]
    if (!value || !paper)
      throw new Error(`${stylesheet} gives no ${role} or no paper; expected both in both schemes.`)
    return { value, onPaper: contrast(value, paper) }
  }
  return {
    colours: roles.map((role) => ({ role, light: shade(light, role), dark: shade(dark, role) })),
    type: tokensNamed(css, /^\s*(--text-[\w-]+): ([^;]+);/gm),
    spaces: tokensNamed(css, /^\s*(--(?:spacing|container|breakpoint)-[\w-]+): ([^;]+);/gm),
  }
}

function colourIn(css: string, opening: RegExp, what: string): ReadonlyMap<string, string> {
  const start = css.search(opening)
  if (start < 0) throw new Error(`${stylesheet} has no palette to show; expected ${what}.`)
  const block = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...block.matchAll(/--(\w+): (#[0-9a-f]{6});/gi)].map(([, role = '', value = '']) => [role, value]),
  )
}

function tokensNamed(css: string, pattern: RegExp): Token[] {
  return [...css.matchAll(pattern)].map(([, name = '', value = '']) => ({ name, value }))
}
