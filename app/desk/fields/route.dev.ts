import { currentPublication } from '@/app/edition'
import { formOf } from '@/lib/writing/form'
import { isOurs, openFile } from '@/lib/writing/page'

/** Development only: the fields of a text as a form asks for them. */
export function GET(request: Request) {
  const file = new URL(request.url).searchParams.get('file') ?? ''
  const publication = currentPublication()
  if (!isOurs(publication, file)) return new Response('The publication has no such text.\n', { status: 404 })
  return Response.json({ digest: openFile(file).digest, fields: formOf(publication, file) })
}
