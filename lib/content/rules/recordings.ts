import type { Rule } from './rule'

const shown =
  'poster="small.jpg" alt="A table with six chairs." caption="They sit down." credit="The staff" licence="Public domain"'
const video = (props: string) => `<Video ${props} ${shown} />`
const audio = (file: string) =>
  `<Audio file="${file}" caption="The bell." credit="The staff" licence="Public domain">\n\n(A bell rings twice.)\n\n</Audio>`
const page = 'https://vimeo.com/1084537'

/** Rules for videos and sounds: that they are there, can be played and followed by everybody. */
export const recordingRules = {
  'recording-missing': {
    severity: 'error',
    why: 'A recording and its captions lie in the folder of their article, and are named as the files are called, capitals included.',
    in: 'body',
    wrong: audio('bel.mp3'),
    right: audio('bell.mp3'),
  },
  'recording-kind': {
    severity: 'error',
    why: 'The name of a recording says what the file holds, so that every browser knows whether it can play it.',
    in: 'body',
    wrong: audio('not-a-sound.mp3'),
    right: audio('bell.mp3'),
  },
  'recording-large': {
    severity: 'error',
    why: 'A recording is sent whole to whoever plays it, and some hosts take no file larger than 25 MB. Captions of two hours are below 300 kB.',
    in: 'body',
    wrong: video('file="six.webm" captions="long.vtt"'),
    right: video('file="six.webm" captions="six.vtt"'),
  },
  'captions-missing': {
    severity: 'error',
    why: 'Whoever does not hear a video reads what is said in it, and would otherwise learn nothing.',
    in: 'body',
    wrong: video('file="six.webm"'),
    right: video('file="six.webm" captions="six.vtt"'),
  },
  'captions-unreadable': {
    severity: 'error',
    why: 'A browser passes over a caption that it cannot read, and nobody would notice.',
    in: 'body',
    wrong: video('file="six.webm" captions="cut.vtt"'),
    right: video('file="six.webm" captions="six.vtt"'),
  },
  'video-source': {
    severity: 'error',
    why: 'A video is a file of ours or is shown by somebody else. The page does one thing or the other.',
    in: 'body',
    wrong: video(`file="six.webm" captions="six.vtt" url="${page}"`),
    right: video('file="six.webm" captions="six.vtt"'),
  },
  'video-host': {
    severity: 'error',
    why: 'A page lets in the player of a host that it knows, and of no other. Anything else is a link.',
    in: 'body',
    wrong: video('url="https://videos.example/1084537"'),
    right: video(`url="${page}"`),
  },
} as const satisfies Record<string, Rule>
