import { z } from 'zod'
import { isRuleCode, type RuleCode } from '../content/rules'
import { vocabulary } from '../content/vocabulary'

const fix = z.object({ start: z.int(), end: z.int(), text: z.string() })

const problem = z.object({
  code: z.custom<RuleCode>((code) => typeof code === 'string' && isRuleCode(code)),
  file: z.string(),
  line: z.int(),
  column: z.int(),
  message: z.string(),
  hint: z.string(),
  fix: fix.exactOptional(),
})

/** Props, with the place of the component and of each that is given. */
function placed<Shape extends z.core.$ZodLooseShape>(props: z.ZodObject<Shape, z.core.$strict>) {
  return props.extend({ start: z.int(), offsets: z.partialRecord(props.keyof(), z.int()) })
}

/** Some text of a file, and its place there. */
const stretch = z.object({ text: z.string(), offset: z.int() })

/**
 * All that is learned from the text of an article or of a standing page, in one parse of it. Plain data: it is kept on
 * disk under the digest of the file, and held to this schema when it comes back.
 */
export const facts = z.object({
  /** Words of the body and of its components, without front matter. */
  words: z.int(),
  /** The first paragraph as a line of plain text, typeset; empty when there is none. */
  opening: z.string(),
  /** The words of others that the text names the speaker of, typeset, in order. */
  quotations: z.array(
    vocabulary.Quote.props.extend({
      /** The place among all of the text, from 1. */
      nth: z.int(),
      form: z.enum(['pull', 'block', 'inline']),
      text: z.string(),
      start: z.int(),
      /** The words as the file has them, and those of "original". */
      written: z.array(stretch),
      originalWritten: z.array(stretch),
    }),
  ),
  /** The figures, with the place of each of their props. */
  figures: z.array(placed(vocabulary.Figure.props)),
  /** The videos and recordings, likewise. */
  videos: z.array(placed(vocabulary.Video.props)),
  audios: z.array(placed(vocabulary.Audio.props)),
  /** What is drawn from data, likewise. */
  charts: z.array(placed(vocabulary.Chart.props)),
  maps: z.array(placed(vocabulary.Map.props)),
  timelines: z.array(placed(vocabulary.Timeline.props)),
  /** Where the text leads, each with the words that say so and its place. */
  links: z.array(z.object({ url: z.string(), words: z.array(z.string()), offset: z.int() })),
  /** The names that the printed text gives its parts. */
  anchors: z.array(z.string()),
  /** What is wrong with the body, and what an editor would say of it. */
  problems: z.array(problem),
})
export type Facts = z.infer<typeof facts>

/** Somebody's words as an article quotes them. */
export type Quotation = Facts['quotations'][number]

/** Words a minute of a reader who is at ease with the subject, as most publications reckon. */
const pace = 230

/** Whole minutes an article takes to read, at least one. */
export function minutesOf({ words }: Pick<Facts, 'words'>): number {
  return Math.max(1, Math.round(words / pace))
}

/** Of a text that cannot be read. */
export const noFacts: Facts = {
  words: 0,
  opening: '',
  quotations: [],
  figures: [],
  videos: [],
  audios: [],
  charts: [],
  maps: [],
  timelines: [],
  links: [],
  anchors: [],
  problems: [],
}
