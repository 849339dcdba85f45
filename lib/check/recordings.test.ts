import { copyFileSync, truncateSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { folderForTest, soundFolder } from '../../tests/folder'
import { readArticle } from '../content/read/article'
import { Source } from '../content/source'
import { foundIn } from '../reading/figures'
import { parseBody } from '../reading/mdx'
import { checkRecordings } from './recordings'

/** The codes of what is wrong with the recordings of a body, in a folder that `fill` fills. */
async function codesOf(body: string, fill: (folder: string) => void): Promise<string[]> {
  const file = 'articles/2008/case/article.mdx'
  const folder = folderForTest({ [file]: `---\nheadline: x\n---\n\n${body}\n` })
  fill(`${folder}/articles/2008/case`)
  const source = Source.read(`${folder}/${file}`)
  const { tree } = parseBody(source)
  if (!tree) throw new Error('the text can be read')
  const facts = { videos: foundIn(tree, 'Video'), audios: foundIn(tree, 'Audio') }
  return (await checkRecordings(readArticle(source, 'en'), facts)).map(({ code }) => code)
}

const audio = (file: string) => `<Audio file="${file}" caption="a" credit="b" licence="c">\nd\n</Audio>`
const video = (file: string) =>
  `<Video file="${file}" captions="six.vtt" poster="a.jpg" alt="a" caption="b" credit="c" licence="d" />`
const from = `${soundFolder}/articles/2008/case`

it.each(['bell.mp3'])('a sound that is one passes: %s', async (name) => {
  expect(
    await codesOf(audio(name), (folder) => copyFileSync(`${from}/${name}`, `${folder}/${name}`)),
  ).toEqual([])
})

it.each(['six.webm', 'six.mp4'])('a video that is one passes: %s', async (name) => {
  const fill = (folder: string) => {
    for (const file of [name, 'six.vtt']) copyFileSync(`${from}/${file}`, `${folder}/${file}`)
  }
  expect(await codesOf(video(name), fill)).toEqual([])
})

it('a video under the name of a sound is a fault, and so is a page under that of a video', async () => {
  expect(
    await codesOf(audio('six.ogg'), (folder) => copyFileSync(`${from}/six.webm`, `${folder}/six.ogg`)),
  ).toEqual(['recording-kind'])
  const fill = (folder: string) => {
    copyFileSync(`${from}/six.vtt`, `${folder}/six.vtt`)
    writeFileSync(`${folder}/six.mp4`, '<!doctype html><script>a()</script>')
  }
  expect(await codesOf(video('six.mp4'), fill)).toEqual(['recording-kind'])
})

it('25 MB pass, and a byte more does not', async () => {
  const ofSize = (bytes: number) => (folder: string) => {
    copyFileSync(`${from}/bell.mp3`, `${folder}/bell.mp3`)
    truncateSync(`${folder}/bell.mp3`, bytes)
  }
  expect(await codesOf(audio('bell.mp3'), ofSize(25 * 2 ** 20))).toEqual([])
  expect(await codesOf(audio('bell.mp3'), ofSize(25 * 2 ** 20 + 1))).toEqual(['recording-large'])
})
