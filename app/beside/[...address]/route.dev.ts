import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import mime from 'mime'
import { currentEdition, currentPages } from '@/app/edition'
import { imageAt } from '@/lib/cards/at'
import { publicFiles } from '@/lib/content/public-files'
import { dataFilesOf } from '@/lib/figures/files'

/** The data of a figure, beside their article. */
function dataAt(at: string): (() => Promise<string>) | undefined {
  const page = currentPages().get(at.slice(0, at.lastIndexOf('/') + 1))
  if (page?.kind !== 'article') return undefined
  const files = dataFilesOf(page.article, currentEdition().factsOf(page.article.file))
  const file = files.find((one) => basename(one) === basename(at))
  return file === undefined ? undefined : async () => join(/*turbopackIgnore: true*/ process.cwd(), file)
}

/** Development only: a file that a publication brings, or the card or crop asked for, when it lies beside a page of the preview. */
export async function GET(_request: Request, { params }: { params: Promise<{ address: string[] }> }) {
  const { address } = await params
  const at = `/${address.join('/')}`
  const own = publicFiles().get(at)
  const make = own
    ? async () => join(/*turbopackIgnore: true*/ process.cwd(), own)
    : (dataAt(at) ?? imageAt(currentEdition(), currentPages(), at))
  if (!make) return new Response('No page has this image.', { status: 404 })
  const body = new Uint8Array(await readFile(await make()))
  return new Response(body, { headers: { 'content-type': mime.getType(at) ?? 'image/jpeg' } })
}
