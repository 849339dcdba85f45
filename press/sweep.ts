import { readdir, readFile, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { filesUnder } from './files'
import { attribute } from './markup'
import { missingPage, type Page } from './pages'

/** Files that can name another file of the site. */
const naming = /\.(?:html|css|js|json|txt|xml|svg|webmanifest|md)$/
const media = /_next\/static\/media\/([^"'()\\\s<>?#&]+)/g

/** Removes what no page uses: Next's copies of the missing page, its scripts, stylesheets and media. */
export async function sweep(outDir: string, pages: readonly Page[]): Promise<void> {
  for (const folder of missingPage.copies) await rm(join(outDir, folder), { recursive: true, force: true })
  await removeScripts(outDir, pages)
  await removeStyles(outDir, pages)
  await removeMedia(outDir)
  await removeEmptyFolders(outDir)
}

/** One client page may fetch any chunk later, so either all stay or none does. */
async function removeScripts(outDir: string, pages: readonly Page[]): Promise<void> {
  if (pages.some(({ plain }) => !plain)) return
  await remove(
    outDir,
    (await nextFiles(outDir)).filter((file) => /\.js(?:\.map)?$/.test(file)),
  )
}

/** A page that holds its styles itself does not fetch them; a page may link them, and a script load them. */
async function removeStyles(outDir: string, pages: readonly Page[]): Promise<void> {
  const files = await nextFiles(outDir)
  const styles = files.filter((file) => /\.css(?:\.map)?$/.test(file))
  if (styles.length === 0) return
  const linked = new Set<string>()
  for (const { file } of pages.filter(({ plain }) => !plain)) {
    for (const href of stylesheetsOf(await readFile(join(outDir, file), 'utf8'))) linked.add(href)
  }
  const scripts = await Promise.all(
    files.filter((file) => file.endsWith('.js')).map((file) => readFile(join(outDir, file), 'utf8')),
  )
  const used = (style: string) => {
    const inside = style.replace(/\.map$/, '').replace(/^_next\//, '')
    return (
      [...linked].some((href) => href.includes(inside)) || scripts.some((script) => script.includes(inside))
    )
  }
  await remove(
    outDir,
    styles.filter((style) => !used(style)),
  )
}

function stylesheetsOf(html: string): string[] {
  const found: string[] = []
  const visit = (node: Tree.ChildNode) => {
    if (!('tagName' in node)) return
    if (node.tagName === 'link' && attribute(node, 'rel') === 'stylesheet')
      found.push(attribute(node, 'href') ?? '')
    node.childNodes.forEach(visit)
  }
  parse(html).childNodes.forEach(visit)
  return found
}

/** Fonts and images Next copied because code imported them, though no page names them. */
async function removeMedia(outDir: string): Promise<void> {
  const files = await filesUnder(outDir)
  const copied = files.filter((file) => file.startsWith('_next/static/media/'))
  if (copied.length === 0) return
  const named = new Set<string>()
  for (const file of files.filter((name) => naming.test(name))) {
    for (const [, name = ''] of (await readFile(join(outDir, file), 'utf8')).matchAll(media)) named.add(name)
  }
  await remove(
    outDir,
    copied.filter((file) => !named.has(file.slice('_next/static/media/'.length))),
  )
}

async function removeEmptyFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await removeEmptyFolders(join(folder, entry.name))
  }
  if ((await readdir(folder)).length === 0) await rmdir(folder)
}

async function nextFiles(outDir: string): Promise<string[]> {
  return (await filesUnder(outDir)).filter((file) => file.startsWith('_next/static/'))
}

async function remove(outDir: string, files: readonly string[]): Promise<void> {
  await Promise.all(files.map((file) => rm(join(outDir, file))))
}
