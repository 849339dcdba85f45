import { readdirSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'
import { specimenFolder } from '@/guide/specimens'
import { readSettings } from '@/lib/content/settings'

/** Editors write a file in several steps; one look after the last is enough. */
const patience = 100

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
      const folders = [readSettings().contentDir, specimenFolder]
      const watchers = folders.map((folder) => watch(folder, { recursive: true }, tell))
      if (folders.some((folder) => lastEdit(folder) > since)) tell()
      request.signal.addEventListener('abort', () => {
        clearTimeout(pending)
        for (const watcher of watchers) watcher.close()
        stream.close()
      })
    },
  })
  return new Response(told.pipeThrough(new TextEncoderStream()), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  })
}

/** When something in a folder was last written, or added or taken away, in milliseconds. */
function lastEdit(folder: string): number {
  const names = ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]
  return Math.max(
    ...names.map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0),
  )
}
