import { readFile } from 'node:fs/promises'
import { currentEdition } from '@/app/edition'
import { readSpecimens, specimenEdition } from '@/guide/specimens'
import { spared, sparedLater } from '@/lib/edition/spare'
import { pictureFilesOf, portraitFileOf } from '@/lib/pictures/illustrations'
import { pictureOf } from '@/lib/pictures/picture'
import { makeRendition, renditionsOf } from '@/lib/pictures/renditions'

/** Development only: makes the rendition asked for, when a page of the preview uses it. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params
  const edition = currentEdition()
  const { factsOf } = specimenEdition(edition)
  const shown = [...edition.articles, ...readSpecimens()].flatMap((article) =>
    spared(edition, () => pictureFilesOf(article, factsOf(article.file)), []),
  )
  const portraits = [...edition.authors.values()].flatMap((author) => portraitFileOf(author) ?? [])
  for (const file of [...shown, ...portraits]) {
    const picture = await sparedLater(edition, async () => pictureOf(file))
    const rendition = picture && renditionsOf(picture).find((made) => made.name === name)
    if (rendition) return new Response(new Uint8Array(await readFile(await makeRendition(rendition))))
  }
  return new Response('No page uses this image.', { status: 404 })
}
