import { expect, it } from 'vitest'
import { frameOrigins, hostedVideo } from './hosted-videos'

it.each([
  [
    'https://www.youtube.com/watch?v=abcdefghijk',
    'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1',
  ],
  ['https://youtu.be/abc-_fghijk', 'https://www.youtube-nocookie.com/embed/abc-_fghijk?autoplay=1'],
  ['https://vimeo.com/1084537', 'https://player.vimeo.com/video/1084537?autoplay=1&dnt=1'],
  ['https://archive.org/details/a.film_of-1902', 'https://archive.org/embed/a.film_of-1902?autoplay=1'],
])('the player of %s is known', (url, frame) => {
  const hosted = hostedVideo(url)
  expect(hosted?.frame).toBe(frame)
  expect(hosted?.origin).toBe(new URL(frame).origin)
  expect(frameOrigins.has(hosted?.origin ?? '')).toBe(true)
})

it.each([
  'http://vimeo.com/1084537',
  'https://vimeo.com/1084537#t=1',
  'https://vimeo.com:8443/1084537',
  'https://vimeo.com.example/1084537',
  'https://vimeo.com/channels/1084537',
  'https://vimeo.com/1084537?a=b',
  'https://www.youtube.com/watch?v=abc',
  'https://www.youtube.com/watch?v=abcdefghijk&list=x',
  'https://www.youtube.com/embed/abcdefghijk',
  'https://archive.org/details/a/../b/c',
  'https://constructor/1084537',
  'no address',
])('%s is the page of no video that is known', (url) => {
  expect(hostedVideo(url)).toBeUndefined()
})
