import { CannotDraw } from '../earth/fault'
import { broken } from './document'
import { openFaces } from './faces'
import type { Place } from './kinds'
import { mustSet, straight } from './lettering'
import { encode, type Plate, plateSize } from './plate'
import { oneOf, type Values } from './request'
import { groundOf, onGround, safe } from './sheet'

const faceNames = ['display', 'italic', 'sans'] as const

/** A few words, large: the head of an essay that no map and no chart is about. */
export async function lettered(values: Values, { language }: Place): Promise<Plate> {
  const lines = values.line ?? []
  if (lines.length === 0 || lines.length > 5) {
    throw new CannotDraw(
      `${lines.length} --line options were given; expected 1 to 5 short lines: a number, a word, a saying that is in the text.`,
    )
  }
  const face = oneOf('face', values.face ?? 'display', faceNames)
  const ground = groundOf(values.ground, 'ink')
  const small = values.small ?? ''
  const faces = await openFaces(lines.join(' ') + small, language)
  const isPassport = face === 'sans'
  const room = safe.right - safe.left
  const set = lines.map((line) => mustSet(faces[face], line, isPassport ? 0.06 : -0.008))
  const widest = Math.max(...set.map(({ width }) => width))
  const size = Math.min(560, room / widest, 760 / (lines.length * 1.04))
  const under = small === '' ? [] : broken(faces.italic, small, room / 44)
  const height =
    size * (0.7 + (set.length - 1) * 1.06) + (under.length > 0 ? 118 + (under.length - 1) * 56 : 0)
  const top = (plateSize.height - height) / 2
  const middle = plateSize.width / 2
  const centred = (line: ReturnType<typeof mustSet>, baseline: number, pixels: number, fill: string) =>
    straight(line, [middle - (line.width * pixels) / 2, baseline], pixels, { fill })
  const last = top + size * (0.7 + (set.length - 1) * 1.06)
  const svg = onGround(ground.fill, [
    ...frame(ground.rule),
    ...set.map((line, i) => centred(line, top + size * (0.7 + i * 1.06), size, ground.ink)),
    ...(under.length > 0
      ? [`<path d="M${middle - 46} ${last + 52}h92" stroke="${ground.accent}" stroke-width="4"/>`]
      : []),
    ...under.map((line, i) => centred(mustSet(faces.italic, line), last + 118 + i * 56, 44, ground.quiet)),
  ])
  return {
    image: await encode(svg),
    words: {
      alt: `Large letters: “${lines.join(' ')}”${small === '' ? '' : `, and beneath, “${small}”`}.`,
      caption: small === '' ? lines.join(' ') : small,
      credit: values.credit ?? 'Lettering: the desk',
      licence: values.licence ?? 'Public domain',
    },
    notes: [],
  }
}

function frame(colour: string): string[] {
  const { width, height } = plateSize
  return [24, 34].map(
    (inset, i) =>
      `<path d="M${inset} ${inset}h${width - 2 * inset}v${height - 2 * inset}H${inset}z" fill="none" stroke="${colour}" stroke-width="${i === 0 ? 3.4 : 1.3}"/>`,
  )
}
