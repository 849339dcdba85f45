import { readFile } from 'node:fs/promises'
import { currentEdition, currentPages } from '@/app/edition'
import { imageAt } from '@/lib/cards/at'

/** Development only: makes the card or crop asked for, when it lies beside a page of the preview. */
export async function GET(_request: Request, { params }: { params: Promise<{ address: string[] }> }) {
  const { address } = await params
  const make = imageAt(currentEdition(), currentPages(), `/${address.join('/')}`)
  if (!make) return new Response('No page has this image.', { status: 404 })
  const body = new Uint8Array(await readFile(await make()))
  return new Response(body, { headers: { 'content-type': 'image/jpeg' } })
}
