import { readFile } from 'node:fs/promises'
import { currentEdition } from '@/app/edition'
import { readSpecimens, specimenEdition } from '@/guide/specimens'
import { spared } from '@/lib/edition/spare'
import { recordingsOf } from '@/lib/pictures/illustrations'

/** Development only: sends the recording or the captions asked for, when an article of the preview plays them. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params
  const edition = currentEdition()
  const { factsOf } = specimenEdition(edition)
  for (const article of [...edition.articles, ...readSpecimens()]) {
    const found = spared(edition, () => recordingsOf(article, factsOf(article.file)), []).find(
      ({ address }) => address.endsWith(`/${name}`),
    )
    if (found) {
      const bytes = new Uint8Array(await readFile(found.file))
      return new Response(bytes, { headers: { 'content-type': found.type } })
    }
  }
  return new Response('No article plays this recording.', { status: 404 })
}
