import { calendarDay } from '../dates'
import { rfc3339 } from '../instants'
import type { Fault, Problem } from '../problem'
import type { ReadArticle } from '../read/article'

/** What an article that readers may see says of its changes must have happened: after it was published, and by now. */
export function checkMoments(
  { article, source, offsetOf }: ReadArticle,
  now: Date,
  timeZone: string,
): Problem[] {
  if (article?.status !== 'ready') return []
  const { published, updated, corrections } = article
  const today = calendarDay(now.toISOString(), timeZone)
  // A writer reckons the day by her own clock, the address by that of the publication.
  const first = [published.slice(0, 10), calendarDay(published, timeZone)].sort()[0] ?? today
  const dayFault = (date: string): Fault | undefined => {
    if (date < first) return before(date, first)
    return date > today ? ahead('the correction', date, today) : undefined
  }
  const isAhead = updated !== undefined && Date.parse(updated) > now.getTime()
  return [
    ...(isAhead
      ? [source.problem(offsetOf(['updated']), ahead('updated', updated, rfc3339(now.toISOString())))]
      : []),
    ...corrections.flatMap(({ date }, i) => {
      const fault = dayFault(date)
      return fault ? [source.problem(offsetOf(['corrections', i, 'date']), fault)] : []
    }),
  ]
}

function before(date: string, first: string): Fault {
  return {
    code: 'date-order',
    message: `the correction is of ${date}; expected a day from ${first} on, when the article was published`,
    hint: 'An article cannot be corrected before it is published; check both dates.',
  }
}

function ahead(what: string, date: string, now: string): Fault {
  return {
    code: 'date-future',
    message: `${what} is of ${date}, which is still to come; expected at latest ${now}`,
    hint: 'Write when the change was made; an article that waits for its moment has none yet.',
  }
}
