import { expect, it } from 'vitest'
import { framesIn } from './frames'

const page = (body: string) => `<!DOCTYPE html><html><head><title>x</title></head><body>${body}</body></html>`
const vimeo = '<a href="/" data-frame="https://player.vimeo.com/video/1?dnt=1">x</a>'
const youtube = '<a href="/" data-frame="https://www.youtube-nocookie.com/embed/a">x</a>'

it('finds the players of a page, each once', () => {
  expect(framesIn(page(''))).toEqual([])
  expect(framesIn(page(vimeo + youtube + vimeo))).toEqual([
    'https://player.vimeo.com',
    'https://www.youtube-nocookie.com',
  ])
})

it.each([
  ['a stranger', '<a data-frame="https://a.example/x">x</a>'],
  ['what only begins as a player', '<a data-frame="https://player.vimeo.com.a.example/x">x</a>'],
  ['what is said in a text', '<p>data-frame=&quot;https://player.vimeo.com/x&quot;</p>'],
  [
    'what is said in data',
    '<script type="application/ld+json">{"a":" data-frame=\\"https://player.vimeo.com/\\""}</script>',
  ],
])('%s is let in nowhere', (_what, html) => {
  expect(framesIn(html)).toEqual([])
})
