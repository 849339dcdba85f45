import { writtenOf } from '@/lib/writing/blocks'

/** In development: a text that cannot be told apart, as it is written, where its page would show it. */
export function rawBody(file: string, text: string) {
  return writtenOf(file, Buffer.from(text)).blocks.map(({ lines, text: written }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a writer opens it with the keyboard
    <pre key={lines[0]} data-lines={lines.join('-')} aria-describedby="desk-how" tabIndex={0}>
      {written}
    </pre>
  ))
}
