import { closeSync, openSync, readSync, statSync } from 'node:fs'
import postcss, { CssSyntaxError } from 'postcss'
import type { Fault, Problem } from '../content/problem'
import { publicFiles } from '../content/public-files'
import type { Publication } from '../content/publication'
import { show } from '../content/read/faults'

/** The most characters of `theme.css`, which stands in every page. */
const mostStyles = 20_000

/** What the faces of a first view weigh together, at most: those of the software keep to it. */
const mostFontBytes = 45_000

/** The style sheet of a publication must be one that stands in a page safely, and its faces must be there. */
export function checkTheme(publication: Publication): Problem[] {
  return [...checkStyles(publication), ...checkFonts(publication)]
}

function checkStyles({ contentDir, places }: Publication): Problem[] {
  const source = places.get(`${contentDir}/theme.css`)?.source
  if (!source) return []
  const { text } = source
  const problem = (offset: number, fault: Omit<Fault, 'code'>) =>
    source.problem(offset, { code: 'theme-styles', ...fault })
  if (text.length > mostStyles) {
    return [
      problem(0, {
        message: `found ${text.length} characters; expected at most ${mostStyles}`,
        hint: 'Every page carries this sheet: keep what differs from the one that is there.',
      }),
    ]
  }
  const hidden = /[<\\]/.exec(text)
  if (hidden) {
    return [
      problem(hidden.index, {
        message: `found ${hidden[0]}; expected plain CSS`,
        hint: hidden[0] === '<' ? 'Write a range as min-width or max-width.' : 'Write the character itself.',
      }),
    ]
  }
  try {
    return badRules(text).map(({ offset, ...fault }) => problem(offset, fault))
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error
    const offset = offsetAt(text, error.line ?? 1, error.column ?? 1)
    return [
      problem(offset, {
        message: `this is no CSS: ${error.reason}`,
        hint: 'Look for a brace or a quote that is missing.',
      }),
    ]
  }
}

/** What asks for another file than one of ours. */
function badRules(css: string): (Omit<Fault, 'code'> & { offset: number })[] {
  const found: (Omit<Fault, 'code'> & { offset: number })[] = []
  postcss.parse(css).walk((node) => {
    const offset = node.source?.start?.offset ?? 0
    if (node.type === 'atrule' && /^(?:import|charset|namespace)$/i.test(node.name)) {
      found.push({
        ...{ offset, message: `found @${node.name}; expected rules alone` },
        hint: 'Copy what is wanted of the other sheet into this one.',
      })
    }
    const value = node.type === 'decl' ? node.value : node.type === 'atrule' ? node.params : ''
    const elsewhere =
      /(?:url|src|image-set)\(\s*["']?(?!\s*["']?\/(?!\/)|\s*["']?data:image\/)[^)]*\)?/i.exec(value)
    if (elsewhere) {
      found.push({
        ...{ offset, message: `found ${show(elsewhere[0])}; expected the address of a file of this site` },
        hint: 'Put the file into public/ of the content folder, and write url(/its-name).',
      })
    }
  })
  return found
}

function offsetAt(text: string, line: number, column: number): number {
  return text.split('\n', line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1
}

function checkFonts({ contentDir, site, places }: Publication): Problem[] {
  const place = places.get(`${contentDir}/site.yaml`)
  const { fonts } = site?.theme ?? {}
  if (!fonts || !place) return []
  const files = publicFiles(contentDir)
  let bytes = 0
  const problems = (['regular', 'italic', 'bold'] as const).flatMap((cut) => {
    const address = fonts[cut]?.file
    if (address === undefined) return []
    const path = files.get(address)
    const fault =
      path === undefined
        ? `there is no ${contentDir}/public${address}`
        : isWoff2(path)
          ? undefined
          : `${path} is no WOFF2 file`
    // A first view loads the upright letters and the slanted ones; the heavy come where a page prints them.
    if (path !== undefined && cut !== 'bold') bytes += statSync(path).size
    if (fault === undefined) return []
    return [
      place.source.problem(place.offsetOf(['theme', 'fonts', cut, 'file']), {
        code: 'font-file',
        message: `${fault}; expected a font in WOFF2`,
        hint: `Put it into ${contentDir}/public/ and write its address from there, such as /fonts/tea.woff2.`,
      }),
    ]
  })
  if (bytes <= mostFontBytes) return problems
  return [
    ...problems,
    place.source.problem(place.offsetOf(['theme', 'fonts']), {
      code: 'font-weight',
      message: `the letters of a first view have ${bytes} bytes; expected at most ${mostFontBytes}`,
      hint: 'Cut the files to the letters that are used: pyftsubset and subset-font do so.',
    }),
  ]
}

/** Whether a file begins as the format does. */
function isWoff2(path: string): boolean {
  const bytes = Buffer.alloc(4)
  const file = openSync(path, 'r')
  try {
    readSync(file, bytes, 0, 4, 0)
  } finally {
    closeSync(file)
  }
  return bytes.toString('latin1') === 'wOF2'
}
