import { readFile } from 'node:fs/promises'
import { currentEdition } from '@/app/edition'
import { picturesOf } from '@/lib/images/illustrations'
import { makeRendition, renditionsOf } from '@/lib/images/renditions'
import { readSpecimens } from '@/lib/style/specimens'

/** Development only: makes the rendition asked for, when an article of the preview uses it. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params
  for (const article of [...currentEdition().articles, ...readSpecimens()]) {
    for (const picture of await picturesOf(article)) {
      const rendition = renditionsOf(picture).find((made) => made.name === name)
      if (rendition) return new Response(new Uint8Array(await readFile(await makeRendition(rendition))))
    }
  }
  return new Response('No article uses this image.', { status: 404 })
}
