import { meantPath } from '../content/paths'
import type { RuleCode } from '../rules'
import type { Field } from './meaning'

/** What a field was surely meant to hold, when its value differs from that only in form. */
export function mended(code: RuleCode, path: Field, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (code === 'date-offset') return mendedInstant(value)
  if (path[0] === 'formerly' && !value.includes(':')) return meantPath(value)
  return undefined
}

/** `2008-08-28 18:00 +0200`: a moment with its offset, written as no standard has it. */
const loose = /^(\d{4}-\d\d-\d\d)[Tt ] ?(\d\d:\d\d(?::\d\d)?) ?(?:([+-]\d\d):?(\d\d)|[Zz])$/

function mendedInstant(value: string): string | undefined {
  const [, day, time, hours, minutes] = loose.exec(value.trim()) ?? []
  if (!day || !time) return undefined
  const moment = `${day}T${time.length === 5 ? `${time}:00` : time}`
  const instant = `${moment}${hours ? `${hours}:${minutes}` : 'Z'}`
  return instant === value || Number.isNaN(Date.parse(instant)) ? undefined : instant
}
