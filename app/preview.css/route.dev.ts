import { readFile } from 'node:fs/promises'

/** Development only: the styles of what no reader sees, which no printed page carries. */
export async function GET() {
  return new Response(await readFile('app/styles/preview.css'), { headers: { 'content-type': 'text/css' } })
}
