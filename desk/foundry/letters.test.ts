import { readFileSync } from 'node:fs'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { expect, it } from 'vitest'
import { cyrillic, english, everyday, greek, latin, signs } from './letters'

const files: Record<string, readonly string[]> = {
  serif: everyday,
  'serif-italic': everyday,
  'serif-bold': english,
  'serif-signs': signs,
  'serif-latin': latin,
  'serif-latin-italic': [...signs, ...latin],
  'serif-greek': greek,
  'serif-cyrillic': cyrillic,
}
const points = (letters: readonly string[]) => letters.map((letter) => letter.codePointAt(0) ?? 0)

it.each(Object.keys(files))('%s holds letters it was cut for, and no others', async (name) => {
  const compressed = readFileSync(`app/fonts/${name}.woff2`)
  const whole = { targetFormat: 'truetype', keepAllGlyphs: true } as const
  const face = new Face(new Blob(new Uint8Array(await subsetFont(compressed, '', whole))))
  const held = [...face.collectUnicodes()]
  expect(held.length).toBeGreaterThan(10)
  expect(points(files[name] ?? [])).toEqual(expect.arrayContaining(held))
  // What is loaded at once must be whole.
  if (name === 'serif') expect(held).toHaveLength(everyday.length)
})

/** The letters of a `unicode-range`. */
function within(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [from = 0, to = from] = part
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16))
    return Array.from({ length: to - from + 1 }, (_, i) => from + i)
  })
}

it('a page asks for a file when it prints a letter that the file was cut for, and for no other', () => {
  const faces = [...readFileSync('app/fonts.ts', 'utf8').matchAll(/fonts\/([\w-]+)\.woff2'(.*?)\n\}\)/gs)]
  expect(faces.map(([, name]) => name).sort()).toEqual(Object.keys(files).sort())
  for (const [, name = '', rest = ''] of faces) {
    const range = /'(U\+[^']*)'/.exec(rest)?.[1]
    if (range) expect(within(range), name).toEqual(points(files[name] ?? []).sort((a, b) => a - b))
  }
  const always = faces.filter(([, , rest = '']) => !/unicode-range/.test(rest)).map(([, name]) => name)
  expect(always.sort()).toEqual(['serif', 'serif-bold', 'serif-italic'])
})
