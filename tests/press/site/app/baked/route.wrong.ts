export const dynamic = 'force-static'

export function GET() {
  return new Response('As it was when the application was compiled')
}
