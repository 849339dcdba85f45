import { specimenFolder } from '@/guide/specimens'
import { readSettings } from '@/lib/content/settings'
import { lastChange, watchFolder } from '@/lib/content/watch'

/** Editors write a file in several steps; one look after the last is enough. */
const patience = 100

const folders = [readSettings().contentDir, specimenFolder]
const listeners = new Set<() => void>()

/** When the last edit was, in milliseconds; known once somebody asked. */
let edited: number | undefined

/** All open pages share one watch, which lasts as long as the server. */
function lastEdit(): number {
  if (edited === undefined) {
    for (const folder of folders) {
      watchFolder(folder, () => {
        edited = Date.now()
        for (const tell of listeners) tell()
      })
    }
    edited = Math.max(...folders.map(lastChange))
  }
  return edited
}

/**
 * Development only: tells an open page of every edit, since no bundler watches what writers write. An edit between
 * the reading of a page and its question is told at once.
 */
export function GET(request: Request) {
  const since = Number(new URL(request.url).searchParams.get('since') ?? Number.POSITIVE_INFINITY)
  const told = new ReadableStream<string>({
    start(stream) {
      let pending: NodeJS.Timeout | undefined
      const tell = () => {
        clearTimeout(pending)
        pending = setTimeout(() => stream.enqueue('data: edited\n\n'), patience)
      }
      listeners.add(tell)
      if (lastEdit() > since) tell()
      request.signal.addEventListener('abort', () => {
        clearTimeout(pending)
        listeners.delete(tell)
        stream.close()
      })
    },
  })
  return new Response(told.pipeThrough(new TextEncoderStream()), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  })
}
