/** A fault of a file of captions: where in it, and what was found and expected. */
export interface CaptionsFault {
  line: number
  message: string
}

const clock = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`
const timing = new RegExp(String.raw`^${clock}[ \t]+-->[ \t]+${clock}(?:[ \t].*)?$`)

/**
 * What keeps captions from being shown, by WebVTT's own grammar. A browser passes over what it cannot read, so that a
 * caption would be missed without a word.
 */
export function captionsFault(text: string): CaptionsFault | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? ''))
    return { line: 1, message: 'does not begin with WEBVTT; expected captions in that form' }
  let cues = 0
  let last = 0
  for (const [i, line] of lines.entries()) {
    if (!line.includes('-->')) continue
    const found = timing.exec(line)
    if (!found)
      return { line: i + 1, message: 'has a time that is none; expected 00:01.000 --> 00:04.000 or the like' }
    const [start, end] = [secondsOf(found.slice(1, 5)), secondsOf(found.slice(5, 9))]
    if (end <= start)
      return {
        line: i + 1,
        message: 'has a caption that ends before it begins; expected the end after the start',
      }
    if (start < last)
      return {
        line: i + 1,
        message: 'has a caption that begins before the one above it; expected them in order',
      }
    if ((lines[i + 1] ?? '').trim() === '')
      return { line: i + 1, message: 'has a caption without words; expected what is said or heard' }
    last = start
    cues++
  }
  return cues > 0 ? undefined : { line: 1, message: 'holds no caption; expected one at least' }
}

function secondsOf([hours = '0', minutes, seconds, thousandths]: (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000
}
