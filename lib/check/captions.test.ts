import { expect, it } from 'vitest'
import { captionsFault } from './captions'

const cue = '00:01.000 --> 00:04.000\nThey sit down.\n'

it.each([
  ['one caption', `WEBVTT\n\n${cue}`],
  ['a name behind the first word, notes and names of captions', `WEBVTT six\n\nNOTE It is.\n\n1\n${cue}`],
  [
    'hours, places on the screen and two lines',
    'WEBVTT\n\n01:00:01.000 --> 01:00:04.000 line:0\n-- Sit.\n-- No.\n',
  ],
  [
    'the ends of lines of another system, and a mark before all',
    `\uFEFFWEBVTT\r\n\r\n${cue.replaceAll('\n', '\r\n')}`,
  ],
])('captions of %s can be shown', (_what, text) => {
  expect(captionsFault(text)).toBeUndefined()
})

it.each([
  ['those of another form', `1\n00:00:01,000 --> 00:00:04,000\nThey sit down.\n`, 1, /WEBVTT/],
  ['a word that only begins so', `WEBVTTS\n\n${cue}`, 1, /WEBVTT/],
  ['a comma for the point', 'WEBVTT\n\n00:01,000 --> 00:04,000\nThey sit down.\n', 3, /a time that is none/],
  [
    'more than sixty seconds',
    'WEBVTT\n\n00:61.000 --> 01:04.000\nThey sit down.\n',
    3,
    /a time that is none/,
  ],
  [
    'an end before the start',
    'WEBVTT\n\n00:04.000 --> 00:01.000\nThey sit down.\n',
    3,
    /ends before it begins/,
  ],
  ['captions out of order', `WEBVTT\n\n00:02.000 --> 00:03.000\nA.\n\n${cue}`, 6, /before the one above/],
  ['a caption without words', 'WEBVTT\n\n00:01.000 --> 00:04.000\n\n', 3, /without words/],
  ['nothing', 'WEBVTT\n', 1, /no caption/],
])('%s is a fault, at its line', (_what, text, line, message) => {
  expect(captionsFault(text)).toEqual({ line, message: expect.stringMatching(message) })
})
