import { z } from 'zod'
import { source } from './article'
import { day, dayOrMonthOrYear, language, line } from './fields'

/** A name short enough to be looked for in every text, and long enough not to be found in every word. */
const name = line.refine(({ length }) => length >= 2 && length <= 120, {
  error: 'a name of 2 to 120 characters',
})

const member = z.strictObject({
  name: line.describe('who it is'),
  joined: dayOrMonthOrYear.describe('since when'),
  left: dayOrMonthOrYear.optional().describe('until when; absent: still a member'),
})

const office = z.strictObject({
  title: line.describe('the office, always in the same words'),
  holder: line.describe('who held it'),
  from: dayOrMonthOrYear.describe('since when'),
  to: dayOrMonthOrYear.optional().describe('until when; absent: still in office'),
})

const figure = z.strictObject({
  label: line.describe('what was counted, always in the same words'),
  value: line.describe('how many, with its unit, in quotes'),
  asOf: dayOrMonthOrYear.describe('when it was so'),
})

const event = z.strictObject({
  date: dayOrMonthOrYear.describe('when it was'),
  text: line.describe('what happened, in a few words'),
})

/**
 * The front matter of `context/<id>.mdx`: what readers are told of something that articles mention, as it was on the
 * day of each. Its text says what the thing is, and is true at any time; all that changes is a fact with its date.
 */
export const contextCard = z
  .strictObject({
    name: z
      .record(language, name)
      .refine((names) => Object.keys(names).length > 0, { error: 'a name in one language at least' })
      .describe('what it is called, by language: articles in these languages are looked through for it'),
    aliases: z
      .record(language, z.array(name))
      .default({})
      .describe('what else it is called, by language, other cases of the name among it'),
    kind: z
      .enum(['organization', 'agreement', 'place', 'person', 'thing'])
      .default('thing')
      .describe('what it is to programs'),
    language: language
      .optional()
      .describe('the language the card is written in; absent: that of the publication'),
    members: z.array(member).default([]).describe('who belongs to it, and since when'),
    offices: z.array(office).default([]).describe('who held which office, from when to when'),
    figures: z.array(figure).default([]).describe('what was counted, and when'),
    events: z.array(event).default([]).describe('what happened to it, and when'),
    sources: z
      .array(source)
      .min(1, { error: 'at least one work' })
      .describe('the works that bear the facts out'),
    reviewed: day.describe('when somebody last looked all of it up'),
  })
  .superRefine((card, context) => {
    for (const { path, message, hint } of disorders(card)) {
      context.addIssue({ code: 'custom', path, message, params: { code: 'date-order', hint } })
    }
  })

interface Span {
  at: (string | number)[]
  start: [field: string, date: string]
  end?: [field: string, date: string] | undefined
}

function spansOf({ members, offices, figures, events }: Dated): Span[] {
  return [
    ...members.map(({ joined, left }, i): Span => {
      return { at: ['members', i], start: ['joined', joined], end: left ? ['left', left] : undefined }
    }),
    ...offices.map(({ from, to }, i): Span => {
      return { at: ['offices', i], start: ['from', from], end: to ? ['to', to] : undefined }
    }),
    ...figures.map(({ asOf }, i): Span => ({ at: ['figures', i], start: ['asOf', asOf] })),
    ...events.map(({ date }, i): Span => ({ at: ['events', i], start: ['date', date] })),
  ]
}

/** Dates that cannot be so: an end before its beginning, and what nobody can have looked up yet. */
function disorders(card: Dated): { path: (string | number)[]; message: string; hint: string }[] {
  const { reviewed } = card
  return spansOf(card).flatMap(({ at, start, end }) => {
    const late = [start, ...(end ? [end] : [])].filter(([, date]) => date > reviewed.slice(0, date.length))
    const isBackward = end && endOf(end[1]) < start[1]
    return [
      ...late.map(([field]) => ({
        path: [...at, field],
        message: `a date up to that of "reviewed", ${reviewed}`,
        hint: 'Look the card up anew and set "reviewed", or leave out what has not happened yet.',
      })),
      ...(isBackward
        ? [{ path: [...at, end[0]], message: `a date from ${start[1]} on`, hint: 'Check both dates.' }]
        : []),
    ]
  })
}

/** The last day of a day, a month or a year, as text that sorts: no month ends after its 31st. */
export function endOf(date: string): string {
  if (date.length === 'YYYY'.length) return `${date}-12-31`
  return date.length === 'YYYY-MM'.length ? `${date}-31` : date
}

type Dated = Pick<z.infer<typeof contextCard>, 'members' | 'offices' | 'figures' | 'events' | 'reviewed'>
export type CardFacts = z.infer<typeof contextCard>
