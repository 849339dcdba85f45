import { currentPublication } from '@/app/edition'
import { answer, isOurs, openFile } from '@/lib/writing/page'
import { askedIn } from '@/lib/writing/request'
import { templates } from '@/lib/writing/templates'

/** Development only: the blocks of a text as it is written now. */
export function GET(request: Request) {
  const file = new URL(request.url).searchParams.get('file') ?? ''
  if (!isOurs(currentPublication(), file)) return unknown()
  return Response.json({ ...openFile(file), templates })
}

/** Development only: does what the page asks for to one block of a text. What the page has not seen is not written over. */
export async function POST(request: Request) {
  const asked = await askedIn(request)
  if (!asked) return new Response('Expected an operation on a block of a text.\n', { status: 400 })
  if (!isOurs(currentPublication(), asked.file)) return unknown()
  const answered = answer(asked)
  return Response.json(answered, { status: answered.outcome === 'changed' ? 409 : 200 })
}

const unknown = () => new Response('The publication has no such text.\n', { status: 404 })
