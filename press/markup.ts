import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Fault } from '../lib/content/problem'
import type { Allow } from '../lib/content/schema/identity'
import { scriptVerdict } from './scripts'
import { drop, keep, refuse, streamed, type Verdict } from './verdict'

/** What the rules must know about the build beside the node itself. */
export interface Surroundings {
  /** Where Next's own files live on the site: `/_next/`. */
  nextPath: string
  buildId: string
  /** Other hosts that a page may turn to. */
  allow: Allow
}

/** Comments by which React finds its way when it takes a page over; nothing takes a plain page over. */
const markers = new Set(['$', '/$', '&', '/&', ' ', ''])

const teach = 'Remove it from the page; if Next began to write it, say in press/ what it means'

/** What becomes of a node of a plain page. What no rule knows is refused. */
export function verdict(node: Tree.ChildNode, around: Surroundings): Verdict {
  if ('data' in node) return commentVerdict(node, around)
  if (!('tagName' in node)) return keep
  switch (node.tagName) {
    case 'script':
      return scriptVerdict(node, around)
    case 'iframe':
      return elsewhere(node, 'src', around.allow.frame) ? refuse(foreignFrame) : keep
    case 'form':
      return elsewhere(node, 'action', around.allow.form) ? refuse(foreignForm) : keep
    case 'link':
      return linkVerdict(node, around.nextPath)
    case 'meta':
      return attribute(node, 'name') === 'next-size-adjust' ? drop : keep
    case 'style':
      return { act: 'strip', attributes: ['data-precedence', 'data-href'] }
    case 'template':
      return /^[BP]:/.test(attribute(node, 'id') ?? '') ? refuse(streamed) : keep
    case 'div':
      return divVerdict(node)
    case 'title':
      return titleVerdict(node)
    default:
      return keep
  }
}

/** Whether an element turns to another host, which is none of those that are let in. */
function elsewhere(element: Tree.Element, name: string, allowed: readonly string[]): boolean {
  const address = attribute(element, name) ?? ''
  if (!/^[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(address)) return false
  return !URL.canParse(address) || !allowed.includes(new URL(address).origin)
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

function commentVerdict(comment: Tree.CommentNode, { buildId }: Surroundings): Verdict {
  if (markers.has(comment.data)) return drop
  if (comment.data.startsWith('$')) return refuse(streamed)
  const beforeHtml = comment.parentNode?.nodeName === '#document'
  if (beforeHtml && comment.data === buildId) return drop
  return refuse({ code: 'unknown-comment', message: 'a comment the press does not know', hint: teach })
}

function linkVerdict(link: Tree.Element, nextPath: string): Verdict {
  const rel = (attribute(link, 'rel') ?? '').toLowerCase()
  const href = attribute(link, 'href') ?? ''
  if (rel === 'expect') return drop
  if (rel === 'preload' && attribute(link, 'as') === 'script') {
    return href.startsWith(nextPath) ? drop : refuse(preloadedScript)
  }
  if (!href.startsWith(nextPath) || href.startsWith(`${nextPath}static/media/`)) return keep
  return refuse(rel === 'stylesheet' ? linkedStyles : unknownLink)
}

/** Next leaves an empty hidden box where metadata would have been streamed to. */
function divVerdict(div: Tree.Element): Verdict {
  if (attribute(div, 'hidden') === undefined) return keep
  if (/^S:/.test(attribute(div, 'id') ?? '')) return refuse(streamed)
  const empty = div.childNodes.every((child) => 'data' in child && markers.has(child.data))
  return empty && div.attrs.length === 1 && div.childNodes.length > 0 ? drop : keep
}

/** A title outside the head is metadata that came too late for it. */
function titleVerdict(title: Tree.Element): Verdict {
  const parent = title.parentNode?.nodeName
  const drawn = title.namespaceURI.endsWith('/svg')
  return drawn || parent === 'head' ? keep : refuse(streamed)
}

const preloadedScript: Fault<string> = {
  code: 'preloaded-script',
  message: 'a script is preloaded, and nothing on a plain page would run it',
  hint: 'Write <script src="/..." defer> in place of next/script',
}

const letIn = 'Name its origin in site.yaml, allow: { %: [ … ] }, if pages may turn to it'

const foreignFrame: Fault<string> = {
  code: 'foreign-frame',
  message: 'a frame of a host that is not let in',
  hint: letIn.replace('%', 'frame'),
}

const foreignForm: Fault<string> = {
  code: 'foreign-form',
  message: 'a form that is sent to a host that is not let in',
  hint: letIn.replace('%', 'form'),
}

const linkedStyles: Fault<string> = {
  code: 'linked-styles',
  message: 'the stylesheet is linked, and should be in the page',
  hint: 'Set experimental.inlineCss in next.config.mjs',
}

const unknownLink: Fault<string> = {
  code: 'unknown-link',
  message: "a link to one of Next's own files the press does not know",
  hint: teach,
}
