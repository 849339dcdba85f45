import { currentPages, currentPublication } from '@/app/edition'

/** Development only: the address of a text by now. One that was moved is known by what it says. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const [file, digest] = [searchParams.get('file'), searchParams.get('digest')]
  const { articles } = currentPublication()
  const read =
    articles.find(({ source }) => source.file === file) ??
    articles.find(({ source }) => source.digest === digest)
  const page = [...currentPages()].find(
    ([, page]) => page.kind === 'article' && page.article.file === read?.source.file,
  )
  return Response.json(page ? { address: page[0] } : {})
}
