import { watch } from 'node:fs'
import { specimenFolder } from '@/guide/specimens'
import { readSettings } from '@/lib/content/settings'

/** Editors write a file in several steps; one look after the last is enough. */
const patience = 100

/** Development only: tells an open page of every edit, since no bundler watches what writers write. */
export function GET(request: Request) {
  const told = new ReadableStream<string>({
    start(stream) {
      let pending: NodeJS.Timeout | undefined
      const tell = () => {
        clearTimeout(pending)
        pending = setTimeout(() => stream.enqueue('data: edited\n\n'), patience)
      }
      const folders = [readSettings().contentDir, specimenFolder]
      const watchers = folders.map((folder) => watch(folder, { recursive: true }, tell))
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
