import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bodies } from '../../tests/bodies'
import { seed } from '../../tests/seed'
import { type Block, type Written, writtenOf } from './blocks'
import { type Edit, edited, inverse } from './edit'
import { editOf, type Operation } from './operations'

/** `EDIT_RUNS=10000` is a minute more. */
const runs = Number(process.env.EDIT_RUNS ?? 500)

const folder = 'tests/publication'
const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))

const article = fc
  .tuple(
    fc.oneof(fc.constantFrom(...articles), bodies),
    fc.constantFrom('', '\uFEFF'),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([text, mark, end]) => Buffer.from(mark + text.replace(/^\uFEFF/, '').replace(/\r\n|\r|\n/g, end)))

const typed = fc.oneof(
  bodies,
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom('', '\n', 'A line.\r\nAnother.', '> «Да»\n> — ნინო', '👩‍👩‍👧‍👦'),
)
const operation: fc.Arbitrary<Operation> = fc.oneof(
  typed.map((text): Operation => ({ do: 'replace', text })),
  fc
    .tuple(fc.constantFrom('before' as const, 'after' as const), typed)
    .map(([where, text]): Operation => ({ do: where, text })),
  fc
    .constantFrom('remove' as const, 'up' as const, 'down' as const, 'join' as const)
    .map((what): Operation => ({ do: what })),
  fc.nat({ max: 400 }).map((at): Operation => ({ do: 'split', at })),
)

/** A few edits, one after the other, each of the file as the one before has left it. */
const session = fc.array(fc.tuple(fc.nat({ max: 60 }), operation), { minLength: 1, maxLength: 4 })

it(`an edit changes the bytes of its range and no others, and taken back leaves the file as it was, in ${runs} sessions (FUZZ_SEED=${seed})`, () => {
  let made = 0
  fc.assert(
    fc.property(article, session, (bytes, steps) => {
      const done: Edit[] = []
      let now: Buffer = bytes
      for (const [choice, operation] of steps) {
        const written = writtenOf('a.mdx', now)
        expectOrdered(written)
        const edit = editOf(written, choice % Math.max(1, written.blocks.length), operation)
        if (!edit) continue
        const after = edited(now, edit)
        if (!after) throw new Error('an edit finds what it was made for')
        expectOthersSame(now, after, edit)
        expectTouches(written.blocks, choice % written.blocks.length, edit)
        done.push(edit)
        now = after
      }
      made += done.length
      for (const edit of done.reverse()) now = edited(now, inverse(edit)) ?? Buffer.from('lost')
      expect(now.equals(bytes)).toBe(true)
    }),
    { seed, numRuns: runs },
  )
  // Sessions in which nothing could be done would prove nothing.
  expect(made).toBeGreaterThan(runs)
}, 600_000)

/** Each block is what its range says, and begins where the one before has ended. */
function expectOrdered({ bytes, blocks }: Written): void {
  let end = 0
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end)
    expect(bytes.subarray(block.start, block.end).toString('utf8')).toBe(block.text)
    end = block.end
  }
}

function expectOthersSame(before: Buffer, after: Buffer, { start, found, put }: Edit): void {
  expect(after.subarray(0, start).equals(before.subarray(0, start))).toBe(true)
  expect(after.subarray(start + put.length).equals(before.subarray(start + found.length))).toBe(true)
}

/** An edit of a block reaches no further than the blocks beside it. */
function expectTouches(blocks: readonly Block[], index: number, { start, found }: Edit): void {
  expect(start).toBeGreaterThanOrEqual(blocks[index - 1]?.start ?? blocks[index]?.start ?? -1)
  expect(start + found.length).toBeLessThanOrEqual(blocks[index + 1]?.end ?? blocks[index]?.end ?? -1)
}
