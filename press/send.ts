import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { revalidate } from '../lib/hosting/headers'
import { acceptedEncodings, type Encoding, isUnchanged, type Range, rangeOf } from './conditions'
import { type Copy, withCopy } from './copies'
import { typeOf } from './types'

export interface File {
  /** Where it lies on the disk. */
  place: string
  /** What a host says besides it. */
  headers: readonly [name: string, value: string][]
  /** Other than 200 when it stands in for a page that is not there (404) or not there any more (410). */
  status: 200 | 404 | 410
}

const endings: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' }

/** Sends a file in the form that the reader likes best, or returns false where there is none. */
export async function sendFile(response: ServerResponse, file: File): Promise<boolean> {
  const accepted = acceptedEncodings(response.req.headers['accept-encoding']?.toString())
  const isRefused = !accepted.includes('identity')
  // That a page is missing is said in any case.
  if (isRefused && file.status !== 200) accepted.push('identity')
  for (const encoding of accepted) {
    const send = (copy: Copy) => sendCopy(response, copy, headersOf(file, encoding), file.status)
    if (await withCopy(`${file.place}${endings[encoding]}`, send)) return true
  }
  if (isRefused) sendText(response, 406, 'It is here in no encoding that was asked for.', { vary })
  return isRefused
}

export function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  const length = Buffer.byteLength(text)
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-length': length, ...headers })
    .end(text)
}

const vary = 'Accept-Encoding'

function headersOf(file: File, encoding: Encoding): OutgoingHttpHeaders {
  const said = Object.fromEntries(file.headers.map(([name, value]) => [name.toLowerCase(), value]))
  return {
    'cache-control': revalidate,
    'content-type': typeOf(file.place),
    ...said,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    'accept-ranges': 'bytes',
    vary,
  }
}

async function sendCopy(
  response: ServerResponse,
  copy: Copy,
  headers: OutgoingHttpHeaders,
  status: File['status'],
): Promise<void> {
  const { headers: asked, method } = response.req
  const all = { start: 0, end: copy.size - 1 }
  if (status !== 200) {
    response.writeHead(status, { ...headers, 'content-length': copy.size })
    return sendBody(response, copy, all)
  }
  const validators = { etag: copy.tag, 'last-modified': copy.lastModified }
  if (isUnchanged(asked, copy)) {
    response.writeHead(304, { ...withoutBody(headers), ...validators }).end()
    return
  }
  const range = method === 'GET' ? rangeOf(asked, copy) : undefined
  if (range === 'none') return sendText(response, 416, '', { vary, 'content-range': `bytes */${copy.size}` })
  const { start, end } = range ?? all
  response.writeHead(range ? 206 : 200, {
    ...headers,
    ...validators,
    'content-length': end - start + 1,
    ...(range ? { 'content-range': `bytes ${start}-${end}/${copy.size}` } : {}),
  })
  await sendBody(response, copy, { start, end })
}

/** Without what describes a body, and misleads where there is none. */
function withoutBody(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(?:content-(?:type|encoding)|accept-ranges)$/.test(name)),
  )
}

async function sendBody(response: ServerResponse, copy: Copy, { start, end }: Range): Promise<void> {
  if (response.req.method === 'HEAD') response.end()
  else if (copy.bytes) response.end(copy.bytes.subarray(start, end + 1))
  else await pour(response, copy, { start, end })
}

/** A file that has become shorter breaks the connection: a reader must not take its part for the whole. */
async function pour(response: ServerResponse, { handle }: Copy, range: Range): Promise<void> {
  const file = handle.createReadStream({ ...range, autoClose: false })
  try {
    await pipeline(file, response, { end: false })
  } catch (error) {
    // The reader has gone.
    if (response.destroyed) return
    throw error
  }
  if (file.bytesRead === range.end - range.start + 1) response.end()
  else response.destroy()
}
