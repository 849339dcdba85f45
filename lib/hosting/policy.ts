import type { Allow } from '../content/schema/identity'

/** Directives of a Content-Security-Policy, by name. */
type Directives = Readonly<Record<string, readonly string[]>>

const none = ["'none'"]
const own = ["'self'"]

/** Rules for speculation are data that a browser reads; they run nothing. */
const speculation = "'inline-speculation-rules'"

/**
 * What holds for whatever a site sends, page or not. It says nothing of styles, nor of compiled code: the hashes of the
 * styles that stand in a page, and whether it searches, are its own to say, and a policy can only narrow another.
 */
const floor = (allow: Allow): Directives => ({
  'script-src-elem': [...own, speculation, ...allow.script],
  'script-src-attr': none,
  'img-src': [...own, 'data:'],
  'font-src': own,
  'media-src': own,
  'connect-src': [...own, ...allow.connect],
  'manifest-src': own,
  'worker-src': none,
  'object-src': none,
  'base-uri': none,
  'form-action': [...own, ...allow.form],
  // Scripts of others write pages as they were written before there were such types.
  ...(allow.script.length > 0 ? {} : { 'require-trusted-types-for': ["'script'"], 'trusted-types': none }),
})

/** What a host says of every file. @param frames the origins whose players some page shows */
export function hostPolicy(frames: readonly string[], allow: Allow): string {
  return written({ ...floor(allow), 'frame-src': framesOf(frames, allow), 'frame-ancestors': none })
}

/** What a page holds and asks for. */
export interface Needs {
  /** The hash of each of its styles, as `sha256-…`. */
  styles: readonly string[]
  /** Addresses of its scripts. */
  scripts: readonly string[]
  /** Whether it has rules for speculation. */
  speculates: boolean
  /** The origins whose players it shows. */
  frames: readonly string[]
  /** Whether it runs scripts of others, which may ask for more of those that are let in. */
  runsOthers: boolean
}

/** What a script asks for beside itself. Search brings its engine, which is compiled and lies in a folder beside it. */
function broughtBy(script: string): readonly string[] {
  const [, folder] = /^(.*\/)search\.js$/.exec(script) ?? []
  return folder === undefined ? [] : [named(`${folder}pagefind/pagefind.js`), "'wasm-unsafe-eval'"]
}

/**
 * What a page says of itself: two policies, both of which hold. The first is the floor, for hosts that say nothing; the
 * second lets in what the page holds and nothing else.
 */
export function pagePolicies(
  { styles, scripts, speculates, frames, runsOthers }: Needs,
  allow: Allow,
): [string, string] {
  const run = scripts.flatMap((script) => [named(script), ...broughtBy(script)])
  return [
    written(floor(allow)),
    written({
      'script-src': orNone([
        ...run,
        ...(speculates ? [speculation] : []),
        ...(runsOthers ? allow.script : []),
      ]),
      'style-src': orNone(styles.map((hash) => `'${hash}'`)),
      'frame-src': framesOf(frames, allow),
    }),
  ]
}

/** A script of others puts its frames into a page of its own accord, so that no page can be told from its text. */
function framesOf(players: readonly string[], { frame }: Allow): readonly string[] {
  return orNone([...new Set([...players, ...frame])])
}

/** One file of whatever host: which host is for the floor to say, since a page is looked at where it is not published, too. */
function named(address: string): string {
  return `*:*${address}`
}

function orNone(sources: readonly string[]): readonly string[] {
  return sources.length > 0 ? sources : none
}

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}
