import { brotliDecompressSync, constants } from 'node:zlib'
import { firstRoundTrip, pack } from '../../press/packing'
import { attribute, type Document, documentOf, type Element, elements, headlineOf, textOf } from './dom'
import type { Page } from './site'
import { wordsIn } from './words'

/** With what a reader begins while the rest of a long text comes: about three minutes of it. */
const opening = 600

/** An article is there after one round trip, or it is long, and then its opening is. */
export async function readableAtOnce({ html, tree }: Page): Promise<string[]> {
  const packed = (await pack('index.html', Buffer.from(html)))['.br']
  if (packed.length <= firstRoundTrip) return []
  const come = documentOf(begun(packed.subarray(0, firstRoundTrip)))
  const here = proseIn(come)
  const owed = Math.min(opening, proseIn(tree))
  return [
    ...(headlineOf(come) === ''
      ? [`${packed.length} bytes, and no headline in the first ${firstRoundTrip}`]
      : []),
    ...(here < owed
      ? [
          `${packed.length} bytes, and ${here} words in the first ${firstRoundTrip}; expected ${owed} at least`,
        ]
      : []),
  ]
}

/** What a browser makes of the beginning of a packed page. */
function begun(packed: Buffer): string {
  return brotliDecompressSync(packed, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString()
}

/** Words of the text itself: the data of a figure are there to be opened, and not to begin with. */
function proseIn(page: Document): number {
  const [root] = elements(page, 'html')
  const language = root && attribute(root, 'lang')
  const wordsOf = (some: readonly Element[]) => wordsIn(some.map(textOf).join(' '), language)
  const prose = elements(page, '*', { class: 'prose' })
  return wordsOf(prose) - wordsOf(prose.flatMap((each) => elements(each, 'figure')))
}
