import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import mime from 'mime'
import { currentEdition, currentPages } from '@/app/edition'
import { imageAt } from '@/lib/cards/at'
import { publicFiles } from '@/lib/content/public-files'

/** Development only: a file that a publication brings, or the card or crop asked for, when it lies beside a page of the preview. */
export async function GET(_request: Request, { params }: { params: Promise<{ address: string[] }> }) {
  const { address } = await params
  const at = `/${address.join('/')}`
  const own = publicFiles().get(at)
  const make = own
    ? async () => join(/*turbopackIgnore: true*/ process.cwd(), own)
    : imageAt(currentEdition(), currentPages(), at)
  if (!make) return new Response('No page has this image.', { status: 404 })
  const body = new Uint8Array(await readFile(await make()))
  return new Response(body, { headers: { 'content-type': mime.getType(at) ?? 'image/jpeg' } })
}
