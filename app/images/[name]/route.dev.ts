import { readFile } from 'node:fs/promises'
import { currentEdition } from '@/app/edition'
import { pictureFilesOf } from '@/lib/images/illustrations'
import { pictureOf } from '@/lib/images/picture'
import { makeRendition, renditionsOf } from '@/lib/images/renditions'
import { spared, sparedLater } from '@/lib/spare'
import { readSpecimens } from '@/lib/style/specimens'

/** Development only: makes the rendition asked for, when an article of the preview uses it. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params
  const edition = currentEdition()
  for (const article of [...edition.articles, ...readSpecimens()]) {
    for (const file of spared(edition, () => pictureFilesOf(article), [])) {
      const picture = await sparedLater(edition, async () => pictureOf(file))
      const rendition = picture && renditionsOf(picture).find((made) => made.name === name)
      if (rendition) return new Response(new Uint8Array(await readFile(await makeRendition(rendition))))
    }
  }
  return new Response('No article uses this image.', { status: 404 })
}
