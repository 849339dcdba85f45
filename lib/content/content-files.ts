import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault, Problem } from './problem'
import { isSameMark, isSettled, type Mark, markOf } from './seen'
import { Source } from './source'

/** What there is in a content folder: every file that something reads, and what is wrong with all others. */
export interface ContentFiles {
  /** Paths relative to the content folder, in order. */
  files: readonly string[]
  problems: Problem[]
}

/** The files of a content folder, by their paths in it. */
const known =
  /^(?:theme\.css|(?:site|house-style|words|redirects)\.yaml|(?:authors|sections|topics|series|sources)\/[^/]+\.yaml|(?:pages|context)\/[^/]+\.mdx|articles\/\d{4}\/[^/]+\/article\.mdx)$/

/** Images lie beside the article that shows them, or the file of the author. */
const image = /^(?:articles\/\d{4}\/[^/]+|authors)\/[^/]+\.(?:jpe?g|png|webp|avif|tiff?)$/i

/** So do recordings, and the captions of one. */
const recording = /^articles\/\d{4}\/[^/]+\/[^/]+\.(?:mp4|webm|mp3|m4a|ogg|vtt)$/i

/** And data that are drawn. */
const data = /^articles\/\d{4}\/[^/]+\/[^/]+\.csv$/

/**
 * What editors and systems leave behind, and what a folder says of itself to those who look into it. A text is never
 * hidden: the compiler would find it. Emacs alone sets a link of that name beside what it edits.
 */
const passedOver = /^(?:\.#.*|\.(?!.*\.mdx$).*|.*~|Thumbs\.db|desktop\.ini|README\.md)$/i

/** Content by its ending, wherever it lies. */
const content = /\.(?:mdx?|markdown|ya?ml|json|html?)$/i

/** What a publication brings to be copied as it is: `publicFiles` reads it. */
const copied = 'public'

/** Folders within folders that are looked into: one more than any file has. */
const mostDepth = 5

/**
 * Looks through a content folder (relative to the repository), each name once. A link is not followed and nothing is
 * opened, so that no name leads out of the folder or holds the reader up.
 */
export function contentFiles(contentDir: string): ContentFiles {
  const files: string[] = []
  const problems: Problem[] = []
  const report = (path: string, fault: Fault) =>
    problems.push(new Source(`${contentDir}/${path}`, '').problem(0, fault))
  const lookInto = (folder: string, depth: number) => {
    const entries = entriesOf(join(contentDir, folder))
    if (!entries) report(folder, shut)
    for (const entry of entries ?? []) {
      const { name } = entry
      const path = folder === '' ? name : `${folder}/${name}`
      if (passedOver.test(name) || (path === copied && entry.isDirectory())) continue
      if (entry.isDirectory() && !content.test(name) && depth < mostDepth) lookInto(path, depth + 1)
      else if (!entry.isFile()) report(path, noFile(entry))
      else if (known.test(path) || image.test(path) || recording.test(path) || data.test(path))
        files.push(path)
      else report(path, unread(path))
    }
  }
  lookInto('', 1)
  return { files, problems }
}

const looked = new Map<string, { mark: Mark; entries: Dirent[] }>()

/**
 * What is in a folder, or undefined when that cannot be looked into. A folder is marked whenever a name in it comes or
 * goes: one that is as it was is not looked through again.
 */
function entriesOf(folder: string): Dirent[] | undefined {
  const path = join(/*turbopackIgnore: true*/ process.cwd(), folder)
  const moment = Date.now()
  const stats = lstatSync(path, { throwIfNoEntry: false })
  const known = looked.get(path)
  if (stats && known && isSameMark(known.mark, stats)) return known.entries
  looked.delete(path)
  try {
    const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    if (stats && isSettled(markOf(stats), moment)) looked.set(path, { mark: markOf(stats), entries })
    return entries
  } catch {
    return undefined
  }
}

const shut: Fault = {
  code: 'file-kind',
  message: 'the folder cannot be looked into; expected the right to read it',
  hint: 'Ask whoever owns the folder for that right, or take the folder away.',
}

function noFile(entry: Dirent): Fault {
  const found = entry.isSymbolicLink()
    ? 'a link to another place'
    : entry.isDirectory()
      ? 'a folder'
      : 'no file but a pipe, a socket or a device'
  return {
    code: 'file-kind',
    message: `found ${found}; expected a file`,
    hint: 'Put the file itself in its place, or take the name away.',
  }
}

function unread(path: string): Fault {
  const would = nameThatWouldDo(path)
  if (!content.test(path)) {
    return {
      code: 'file-unread',
      message: 'nothing reads this file; expected articles with their images and recordings, and data',
      hint: 'Keep it outside the content folder.',
    }
  }
  return {
    code: 'file-misplaced',
    message: `nothing reads this file; expected ${would ?? 'an article as articles/<year>/<slug>/article.mdx, a page as pages/<name>.mdx, or a data file'}`,
    hint: would ? `Name it ${would}.` : 'Move it to where its kind belongs, or out of the content folder.',
  }
}

/** The path under which a file would be read, when its name is all that keeps it from that. */
function nameThatWouldDo(path: string): string | undefined {
  const lower = path.toLowerCase().replace(/\.yml$/, '.yaml')
  const parts = lower.split('/')
  const inArticle = parts[0] === 'articles' && parts.length === 4 && /\.(?:mdx?|markdown)$/.test(lower)
  const inPages = (parts[0] === 'pages' || parts[0] === 'context') && parts.length === 2
  const would = inArticle
    ? [...parts.slice(0, -1), 'article.mdx'].join('/')
    : inPages
      ? lower.replace(/\.(?:mdx?|markdown)$/, '.mdx')
      : lower
  return known.test(would) && would !== path ? would : undefined
}
