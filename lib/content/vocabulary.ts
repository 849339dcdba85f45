import { z } from 'zod'
import { ownVocabulary } from './own/vocabulary'
import {
  audioFile,
  captionsFile,
  dataFile,
  dataNames,
  day,
  imageFile,
  language,
  line,
  playingTime,
  videoFile,
  webAddress,
} from './schema/fields'

/** What every figure that is drawn from data says of itself. */
const drawn = {
  file: dataFile.describe('the data beside article.mdx, in CSV'),
  title: line.describe('what the figure is called, over it'),
  description: line.describe('what the figure shows, for a reader who cannot see it'),
  source: line.describe('where the data are from'),
  sourceUrl: webAddress.optional().describe('where they can be read'),
  credit: line.describe('who drew the figure'),
}

/** Where words come from that somebody said or wrote. */
const said = {
  speaker: line.describe('who said or wrote the words'),
  role: line.optional().describe('what the speaker was at the time, or the document quoted'),
  place: line.optional().describe('where it was said'),
  date: day.optional().describe('when it was said'),
  source: webAddress.describe('where the words can be read in full'),
  lang: language.optional().describe('the language of the words, when it is not that of the article'),
  translator: line.optional().describe('who put the words into that language'),
  original: line.optional().describe('the same words in the language they were said in'),
  originalLang: language.optional().describe('the language of "original"'),
  originalSource: webAddress
    .optional()
    .describe('where "original" can be read in full, when it is not in "source"'),
}

/**
 * The components a writer may use in an article, with their props: the whole of them, in this one place. Those that a
 * publication adds are in `own/`; one of theirs that has the name of one of ours is passed over.
 * A prop is literal text (`speaker="…"`); `children` says whether Markdown stands between the tags,
 * `holds` which components may stand in it,
 * and `inline` that it may also stand amid the words of a paragraph. How each looks is declared in `components/article/vocabulary.tsx`; leaving one out is a type error.
 */
export const vocabulary = {
  ...ownVocabulary,
  PullQuote: {
    children: true,
    holds: [],
    props: z.strictObject(said),
  },
  Quote: {
    children: true,
    holds: [],
    inline: true,
    props: z.strictObject(said),
  },
  Figure: {
    children: false,
    holds: [],
    props: z.strictObject({
      file: imageFile.describe('the image file beside article.mdx'),
      alt: line.describe('what the image shows, for a reader who cannot see it'),
      caption: line.describe('what the reader should know about the image'),
      credit: line.describe('who made the image or owns it'),
      licence: line.describe('the terms it is used under'),
    }),
  },
  Aside: {
    children: true,
    holds: ['Figure', 'PullQuote', 'Quote'],
    props: z.strictObject({
      title: line.describe('the heading of the note'),
    }),
  },
  Gallery: {
    children: true,
    holds: ['Figure'],
    props: z.strictObject({
      title: line.describe('what the images have in common'),
    }),
  },
  Verse: {
    children: true,
    holds: [],
    props: z.strictObject({
      author: line.describe('who wrote the lines'),
      title: line.optional().describe('the poem, song or play they are from'),
      source: webAddress.optional().describe('where the whole can be read'),
      lang: language.optional().describe('the language of the lines, when it is not that of the article'),
    }),
  },
  Code: {
    children: true,
    holds: [],
    props: z.strictObject({
      title: line.describe('what the code does, or the name of its file'),
      source: webAddress.optional().describe('where it is from'),
    }),
  },
  Video: {
    children: false,
    holds: [],
    props: z.strictObject({
      file: videoFile.optional().describe('the video file beside article.mdx'),
      captions: captionsFile.optional().describe('the file of its captions, in WebVTT'),
      url: webAddress.optional().describe('where the video is shown, when it is not a file of ours'),
      poster: imageFile.describe('the image file that is shown until the video plays'),
      alt: line.describe('what the poster shows, for a reader who cannot see it'),
      caption: line.describe('what the reader should know about the video'),
      credit: line.describe('who made the video or owns it'),
      licence: line.describe('the terms it is used under'),
      length: playingTime.optional().describe('how long it plays, as minutes and seconds'),
    }),
  },
  Audio: {
    children: true,
    holds: [],
    props: z.strictObject({
      file: audioFile.describe('the recording beside article.mdx'),
      caption: line.describe('what the reader should know about the recording'),
      credit: line.describe('who made the recording or owns it'),
      licence: line.describe('the terms it is used under'),
      length: playingTime.optional().describe('how long it plays, as minutes and seconds'),
    }),
  },
  Chart: {
    children: false,
    holds: [],
    props: z.strictObject({
      ...drawn,
      kind: z
        .enum(['bar', 'dot', 'line', 'area'])
        .describe('bar or dot for things that are compared, line or area for what changes in time'),
      x: dataNames.describe('the column of names, or of the days, months or years of a line or an area'),
      y: dataNames.describe('the column of numbers, or up to four of them with commas between'),
      panels: dataNames.optional().describe('a column that says for which small chart of several a row is'),
      highlight: dataNames.optional().describe('the names of rows that are set off from the others'),
      unit: line.describe('what the numbers count, such as "million barrels a day"'),
    }),
  },
  Map: {
    children: false,
    holds: [],
    props: z.strictObject({
      ...drawn,
      highlighted: line.optional().describe('what the territories have in common that the data highlight'),
      marked: line.optional().describe('and those that they mark'),
      inset: z.enum(['globe']).optional().describe('globe: shows where on the Earth the map lies'),
    }),
  },
  Timeline: {
    children: false,
    holds: [],
    props: z.strictObject(drawn),
  },
} as const

/** What stands between the tags, for whoever finds nothing there. */
export const childrenMeant: Partial<Record<ComponentName, string>> = {
  Audio: 'the transcript of the recording',
  Code: 'a block of code',
  Gallery: 'two images or more',
  Verse: 'the lines',
}

export type ComponentName = keyof typeof vocabulary
/** Those that the publication adds. */
export type OwnComponentName = keyof typeof ownVocabulary
export type PropsOf<Name extends ComponentName> = z.infer<(typeof vocabulary)[Name]['props']>

/** Whether a component may stand amid the words of a paragraph. */
export function isInline(name: ComponentName): boolean {
  return 'inline' in vocabulary[name]
}

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(vocabulary, name)
}
