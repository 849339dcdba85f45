import { make } from './make'

const line = make('p', { role: 'status', class: 'desk-said' })

/** What was done, for eyes and for screen readers. */
export function say(words: string): void {
  if (!line.isConnected) document.body.append(line)
  line.textContent = words
}

const kept = 'desk-next'

/** Milliseconds in which a page may be looked at again: for what was saved, and for what the watch has seen of that. */
const twice = 15_000

/** What the page does once it has followed the file. */
export interface Next {
  say: string
  /** The line of the block to go to. */
  line?: number | undefined
}

export function afterwards(next: Next): void {
  sessionStorage.setItem(kept, JSON.stringify(next))
}

/** Once a writer does something else, it is news no more. */
for (const done of ['keydown', 'pointerdown'] as const) {
  addEventListener(done, () => sessionStorage.removeItem(kept), { capture: true })
}

export function whatNow(): Next | undefined {
  const next = JSON.parse(sessionStorage.getItem(kept) ?? 'null')
  if (!next) return undefined
  const shown = next.shown ?? Date.now()
  if (Date.now() - shown > twice) {
    sessionStorage.removeItem(kept)
    return undefined
  }
  sessionStorage.setItem(kept, JSON.stringify({ ...next, shown }))
  return next
}
