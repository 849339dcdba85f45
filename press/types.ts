import { extname } from 'node:path'
import { Mime } from 'mime'
import other from 'mime/types/other.js'
import standard from 'mime/types/standard.js'

/** As nginx says it, and so that a browser shows a feed as text. */
const types = new Mime(standard, other).define({ 'text/xml': ['xml'] }, true)

const textual = /^(?:text\/|image\/svg|application\/(?:.*\+)?(?:json|xml|javascript)\b)/

/** What a file is, by its ending, and in which alphabet. */
export function typeOf(file: string): string {
  const type = types.getType(extname(file)) ?? 'application/octet-stream'
  return textual.test(type) ? `${type}; charset=utf-8` : type
}
