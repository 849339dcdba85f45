import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { frontAddress, liteAddress, markdownAddress, textAddress } from '../lib/content/address'
import type { Problem } from '../lib/content/problem'
import { startProgress } from '../lib/content/progress'
import type { Edition } from '../lib/edition/gate'
import { liteArticle } from '../lib/forms/article/lite'
import { liteFront } from '../lib/forms/article/lite-front'
import { manuscriptOf } from '../lib/forms/article/manuscript'
import { markdownEdition } from '../lib/forms/article/markdown'
import { textEdition } from '../lib/forms/article/text'
import { each } from './each'
import { fileAt } from './edition'
import { refuseIfAny } from './refuse'

/** Rendering keeps one core busy; the second article is read while the first is written. */
const atOnce = 2

/** Writes every article as plain text, as Markdown and as a page of text only, and the front page as the last. */
export async function printEditions(outDir: string, edition: Edition, siteUrl: string): Promise<void> {
  const { articles } = edition
  refuseIfAny(articles.flatMap(({ address }) => taken(outDir, fileAt(textAddress(address), ''))))
  const addresses = new Set(articles.map(({ address }) => address))
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(outDir, file)), { recursive: true })
    await writeFile(join(outDir, file), text)
  }
  const progress = startProgress('Printing text editions', articles.length)
  await each(articles, atOnce, async (article) => {
    const manuscript = await manuscriptOf(edition, article, siteUrl)
    const { address } = article
    await write(fileAt(textAddress(address), ''), textEdition(manuscript))
    await write(fileAt(markdownAddress(address), ''), markdownEdition(manuscript))
    await write(fileAt(liteAddress(address), 'index.html'), liteArticle(manuscript, addresses))
    progress.step()
  })
  await write(fileAt(liteAddress(frontAddress), 'index.html'), liteFront(edition, siteUrl))
  progress.end()
}

/** Beside a page with a client component Next keeps its data under the name of the text edition. */
function taken(outDir: string, file: string): Problem<string>[] {
  if (!existsSync(join(outDir, file))) return []
  return [
    {
      ...{ code: 'clash', file, line: 1, column: 1 },
      message: 'the text edition of an article would be written over this file, which something else made',
      hint: 'Keep client components out of articles, so that Next needs no data of theirs',
    },
  ]
}
