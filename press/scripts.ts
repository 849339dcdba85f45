import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Fault } from '../lib/content/problem'
import type { Allow } from '../lib/content/schema/identity'
import { drop, keep, refuse, streamed, type Verdict } from './verdict'

/** Data for machines and rules for the browser: neither runs. */
const inertTypes = new Set(['application/ld+json', 'speculationrules'])

/** Told by React to itself, and to nobody else, before it streams. */
const renderTime = 'requestAnimationFrame(function(){$RT=performance.now()});'

const unknownScript: Fault<string> = {
  code: 'unknown-script',
  message: 'a script the press does not know',
  hint:
    'Ours are <script src="/..." defer>; ' +
    'if Next began to write this one, say in press/scripts.ts what it means',
}

const foreignScript: Fault<string> = {
  code: 'foreign-script',
  message: 'a script of a host that is not let in, or one that holds the page up',
  hint: 'Name its origin in site.yaml, allow: { script: [ … ] }, and write it with defer, if pages may run it',
}

/** Next's runtime and payload are dropped, what is ours is kept, and any other script is refused. */
export function scriptVerdict(
  script: Tree.Element,
  { nextPath, allow }: { nextPath: string; allow: Allow },
): Verdict {
  const attributes = new Map(script.attrs.map(({ name, value }) => [name, value]))
  const src = attributes.get('src')
  if (src?.startsWith(nextPath)) return drop
  if (src !== undefined) {
    // A module is deferred as it is, and may not say so.
    const waits = attributes.get('type') === 'module' || (attributes.has('defer') && !attributes.has('type'))
    if (/^\/(?!\/)/.test(src)) return waits ? keep : refuse(unknownScript)
    return isLetIn(src, allow) && (waits || attributes.has('async')) ? keep : refuse(foreignScript)
  }
  if (inertTypes.has(attributes.get('type') ?? '')) return keep
  return inlineVerdict(script.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))
}

function isLetIn(src: string, { script }: Allow): boolean {
  return URL.canParse(src) && script.includes(new URL(src).origin)
}

function inlineVerdict(code: string): Verdict {
  if (isPayload(code) || isBootstrap(code) || code === renderTime) return drop
  return refuse(/^(?:\$R[A-Z]=|\$R[A-Z]\(|self\.\$R)/.test(code) ? streamed : unknownScript)
}

/** `self.__next_f.push([1,"..."])`: the page once more, as data, for the runtime to take over. */
function isPayload(code: string): boolean {
  const pushed = /^(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\))\.push\((?<data>.*)\)$/s.exec(
    code,
  )
  return isJson(pushed?.groups?.data)
}

/** `(globalThis["TURBOPACK"] || ...).push({...})`: which chunks to start with. */
function isBootstrap(code: string): boolean {
  const pushed =
    /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((?<data>.*)\);$/s.exec(
      code,
    )
  return isJson(pushed?.groups?.data)
}

/** Nothing but data may be inside the call, or we might drop code that does something. */
function isJson(text: string | undefined): boolean {
  if (text === undefined) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
