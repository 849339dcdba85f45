import type { Stats } from 'node:fs'
import { type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { revalidate } from '../lib/hosting/headers'
import { isUnchanged, plainRange } from './conditions'

/** Headers that describe a body, and mislead without one. */
const bodyHeaders = ['content-length', 'content-type', 'content-encoding', 'content-range', 'accept-ranges']

const textual = /^(?:text\/|image\/svg|application\/(?:.*\+)?(?:json|xml|javascript)\b)/

/**
 * A response that corrects, at the moment its head is written, what the file server leaves out: whether the
 * reader has the file already, the status of a missing page, how long to keep it and in which alphabet it is.
 */
export class Answer extends ServerResponse {
  /** Set when the page sent stands in for one that is not there (404) or not there any more (410). */
  absent: 404 | 410 | undefined

  /** What the file is, when the rules for hosts know better than its ending. */
  #type: string | undefined

  override writeHead(
    status: number,
    reason?: string | OutgoingHttpHeaders | OutgoingHttpHeader[],
    headers?: OutgoingHttpHeaders | OutgoingHttpHeader[],
  ): this {
    const given = typeof reason === 'object' ? reason : headers
    if (given) this.#take(given)
    if (!this.hasHeader('etag')) return super.writeHead(status)
    if (this.absent) {
      for (const name of ['etag', 'last-modified']) this.removeHeader(name)
      return super.writeHead(this.absent)
    }
    if (status < 300 && isUnchanged(this.req.headers, this.#value('etag'), this.#value('last-modified'))) {
      for (const name of bodyHeaders) this.removeHeader(name)
      return super.writeHead(304)
    }
    return super.writeHead(status)
  }

  /**
   * Describes the file about to be sent, and makes the range asked for one that sirv reads rightly.
   *
   * @param said what the rules for hosts say of the file
   */
  describe({ size, mtime }: Stats, said: readonly [name: string, value: string][]): void {
    this.setHeader('cache-control', revalidate)
    for (const [name, value] of said) {
      if (name === 'Content-Type') this.#type = value
      else this.setHeader(name, value)
    }
    // Weak: the encodings of a file are the same to a reader, though not byte by byte.
    this.setHeader('etag', `W/"${size.toString(36)}-${mtime.getTime().toString(36)}"`)
    this.setHeader('accept-ranges', 'bytes')
    const { headers, method } = this.req
    const partly = method === 'GET' && !this.absent
    const range = partly ? plainRange(headers, { size, lastModified: mtime.toUTCString() }) : undefined
    delete headers.range
    if (range !== undefined) headers.range = range
  }

  #take(headers: OutgoingHttpHeaders | OutgoingHttpHeader[]): void {
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) this.setHeader(name, value)
    const type = (this.#type ?? this.#value('content-type')).replace(/;.*/, '')
    if (textual.test(type)) this.setHeader('content-type', `${type}; charset=utf-8`)
    if (type === '') this.setHeader('content-type', 'application/octet-stream')
  }

  #value(name: string): string {
    return String(this.getHeader(name) ?? '')
  }
}
