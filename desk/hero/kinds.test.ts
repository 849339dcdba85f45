import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { folderForTest } from '../../tests/folder'
import { type KindName, kinds, refuseOthers } from './kinds'
import { recipeOf, withRecipe } from './recipe'
import { readArguments } from './request'

const draw = (kind: KindName, args: string[], folder = '.') =>
  kinds[kind].draw(readArguments(['slug', ...args]).values, { folder, language: 'en' })

const treaty = [
  '--line',
  '# Treaty',
  '--line',
  '## on bridges',
  '--line',
  '---',
  '--line',
  'The Parties agree.',
]
const sound: [KindName, string[]][] = [
  ['document', [...treaty, '--credit', 'The Gazette']],
  ['type', ['--line', '88', '--small', 'characters']],
  ['chart', ['--value', '1966=21,250', '--value', '1967=0', '--title', 'Ships', '--credit', 'The canal']],
  [
    'chart',
    ['--form', 'line', '--value', '1966=3', '--value', '1980=4', '--title', 'Ships', '--credit', 'The canal'],
  ],
  ['table', ['--line', 'Year | Ships', '--line', '1966 | 3', '--title', 'Ships', '--credit', 'The canal']],
]

describe.each(sound)('%s %j', (kind, args) => {
  test('is a plate of 1800 by 1200 pixels, at most 300 KB, with words for every reader', async () => {
    const { image, words } = await draw(kind, args)
    expect(await sharp(image).metadata()).toMatchObject({ format: 'jpeg', width: 1800, height: 1200 })
    expect(image.length).toBeLessThan(300 * 1024)
    for (const field of ['alt', 'caption', 'credit', 'licence'] as const) expect(words[field]).not.toBe('')
  })

  test('has the same bytes each time', async () => {
    const [one, other] = [await draw(kind, args), await draw(kind, args)]
    expect(Buffer.compare(Buffer.from(one.image), Buffer.from(other.image))).toBe(0)
  })
})

test('what is read stands within what the narrowest crop keeps', async () => {
  for (const [kind, args] of sound) {
    const { image } = await draw(kind, args)
    const { data, info } = await sharp(image).greyscale().raw().toBuffer({ resolveWithObject: true })
    const sharpest = (from: number, to: number) => {
      let most = 0
      for (let y = 120; y < 1080; y += 2)
        for (let x = from; x < to; x++) {
          const at = (y * info.width + x) * info.channels
          most = Math.max(most, Math.abs((data[at] ?? 0) - (data[at + info.channels] ?? 0)))
        }
      return most
    }
    // Beyond it there are rules from side to side and the ground, and nothing upright.
    expect(sharpest(60, 440), kind).toBeLessThan(40)
    expect(sharpest(1360, 1740), kind).toBeLessThan(40)
    expect(sharpest(455, 1345), kind).toBeGreaterThan(60)
  }
})

test('a setting says in the picture, the caption and to who cannot see it that it is one', async () => {
  const { words } = await draw('document', [...treaty, '--credit', 'The Gazette'])
  expect(words.caption).toBe('Treaty, set anew in our type; this is no photograph.')
  expect(words.alt).toBe('A sheet of paper set in type, headed “Treaty”. It begins: “The Parties agree.”')
})

test('a chart says its figures to who cannot see it', async () => {
  const { words } = await draw('chart', sound[2]?.[1] ?? [])
  expect(words.alt).toBe('Bars: Ships. 1966, 21,250; 1967, 0.')
})

test('a chart is drawn from the figures of a file, its quotes as in RFC 4180', async () => {
  const folder = folderForTest()
  writeFileSync(join(folder, 'ships.csv'), 'Year,Ships\r\n1966,"21,250"\r\n"the ""last"" year",3\r\n')
  const { words } = await draw('chart', ['--data', 'ships.csv', '--title', 'Ships', '--credit', 'C'], folder)
  expect(words.alt).toContain('1966, 21,250; the "last" year, 3.')
  writeFileSync(join(folder, 'odd.csv'), 'Year,Ships\n1966\n')
  await expect(draw('chart', ['--data', 'odd.csv'], folder)).rejects.toThrow(
    /:2:1 .*found 1 fields in this row; expected 2/,
  )
  writeFileSync(join(folder, 'torn.csv'), 'Year,Ships\n1966,a"b\n')
  await expect(draw('chart', ['--data', 'torn.csv'], folder)).rejects.toThrow(
    /torn\.csv:2:6 .*a quotation mark where none can be/,
  )
})

test('an old picture is cut to shape and keeps its colours', async () => {
  const path = join(folderForTest(), 'scan.png')
  const halves = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="1600"><path fill="#a02020" d="M0 0h1500v1600H0z"/><path fill="#2020a0" d="M1500 0h1500v1600H1500z"/></svg>',
  )
  await sharp(halves).png().toFile(path)
  const words = ['--alt', 'A', '--caption', 'C', '--credit', 'D', '--licence', 'Public domain']
  const { image } = await draw('archive', ['--from', path, '--crop', '1500,0,1500,1000', ...words])
  expect(await sharp(image).metadata()).toMatchObject({ width: 1500, height: 1000 })
  const [red = 255, , blue = 0] = (await sharp(image).stats()).channels.map(({ mean }) => mean)
  expect(blue).toBeGreaterThan(140)
  expect(red).toBeLessThan(50)
})

test('a picture tells how it was drawn, and its pixels are not touched', async () => {
  const { image } = await draw('type', ['--line', '88'])
  const path = join(folderForTest(), 'hero.jpg')
  const recipe = ['--kind=type', '--line=“88” [années]', '--small=a\\b']
  writeFileSync(path, withRecipe(image, recipe))
  expect(recipeOf(path)).toEqual(recipe)
  const pixels = (input: Uint8Array | string) => sharp(input).raw().toBuffer()
  expect(Buffer.compare(await pixels(path), await pixels(image))).toBe(0)
  writeFileSync(path, image)
  expect(recipeOf(path)).toBeUndefined()
})

test.each<[KindName, string[], RegExp]>([
  ['document', [], /There is no --line; expected one for each paragraph/],
  ['document', ['--line', 'a'], /There is no --credit; expected whose words/],
  [
    'document',
    [...Array(60).fill(['--line', 'words and words']).flat(), '--credit', 'x'],
    /more than one sheet holds/,
  ],
  ['type', [], /0 --line options were given; expected 1 to 5/],
  ['type', ['--line', 'a', '--face', 'italics'], /--face is "italics"; expected .*Did you mean italic\?/],
  ['type', ['--line', 'a', '--ground', 'sagge'], /Did you mean sage\?/],
  ['type', ['--line', '\u{10330}'], /which no font at hand has/],
  ['chart', ['--value', '1966=3'], /There are 1 figures; expected 2 to 9 for bars/],
  [
    'chart',
    ['--value', '1966=many', '--value', 'a=2'],
    /A figure is "1966=many"; expected a label and a number/,
  ],
  ['chart', ['--value', '1966=-3', '--value', 'a=2'], /Charts are drawn from nought/],
  ['chart', ['--value', 'a=3', '--value', 'b=2'], /There is no --credit/],
  ['chart', ['--value', 'a=3', '--value', 'b=2', '--credit', 'x'], /There is no --title/],
  [
    'chart',
    ['--value', 'a=3', '--value', 'b=2', '--credit', 'x', '--title', 't', '--stress', 'c'],
    /--stress is "c"; expected the label of a figure: a, b/,
  ],
  ['chart', ['--data', 'none.csv'], /There is no file none\.csv/],
  ['table', ['--line', 'a|b', '--line', 'c'], /row 1 has 1 cells; expected/],
  ['archive', [], /There is no --from/],
  ['archive', ['--from', 'none.jpg'], /There is no file none\.jpg/],
  ['map', ['--sea', '31,43'], /--sea is "31,43"; expected a name and one place or more/],
  ['map', ['--route', 'C-Lion1@25,60'], /--route is "C-Lion1@25,60"; expected two places or more/],
  ['map', ['--base', 'Sevastopol'], /--base is "Sevastopol"; expected a name and a place/],
  ['map', ['--highlight', 'TR,XQ'], /Unknown territory "XQ"; expected an ISO 3166-1 code.*Nearest:/],
])('%s %j is refused with what was expected', async (kind, args, message) => {
  await expect(draw(kind, args)).rejects.toThrow(message)
})

test.each([
  [[], /0 articles were named; expected one/],
  [['a', 'b'], /2 articles were named/],
  [['a', '--higlight', 'GE'], /--higlight is no option of npm run hero\. Did you mean --highlight\?/],
])('%j is refused before anything is drawn', (args, message) => {
  expect(() => readArguments(args)).toThrow(message)
})

test('an option of another kind is refused, and the kinds that take it are named', () => {
  const { values } = readArguments(['slug', '--strait', 'Bosphorus@29,41'])
  expect(() => refuseOthers('satellite', values)).toThrow(
    /--strait is not for the kind satellite; expected --highlight, .*It is for map\./,
  )
  expect(() => refuseOthers('map', values)).not.toThrow()
})

test('a setting in a French article is labelled in French', async () => {
  const { values } = readArguments(['slug', '--line', '# Avis', '--line', 'Le texte.', '--credit', 'La Cour'])
  const { words } = await kinds.document.draw(values, { folder: '.', language: 'fr' })
  expect(words.caption).toBe('Avis, recomposé dans nos caractères ; ce n’est pas une photographie.')
})
