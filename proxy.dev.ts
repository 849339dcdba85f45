import { type NextRequest, NextResponse } from 'next/server'
import { refusal } from '@/lib/writing/guard'

/** Development only, before everything it answers: drafts are read and files written by the writer's own page alone. */
export function proxy(request: NextRequest) {
  const refused = refusal(request)
  return refused ? new NextResponse(`${refused}\n`, { status: 403 }) : NextResponse.next()
}
