import { join } from 'node:path'
import { borrow } from '../borrow'
import { zoomOf } from '../earth/frame'
import { chooseFrame } from '../earth/framing'
import { heroSize, paint } from '../earth/paint'
import { readView } from '../earth/request'
import { readTerritories } from '../earth/territories'
import { readTexture } from '../earth/texture'
import { captionFor, credit, describe, disputesInView, licence, type Picture } from '../earth/words'
import type { Plate } from './plate'
import type { Values } from './request'

/** The Earth by day or by night, as satellites see it. */
export async function satellite(values: Values): Promise<Plate> {
  const request = readView(values)
  const { view, drawing, overrides } = request
  const territories = readTerritories(overrides)
  const frame = chooseFrame(territories, request, heroSize)
  const picture: Picture = { territories, frame, view, drawing, overrides }
  const texture = await readTexture(join(await borrow('three-globe'), 'example/img'))
  return {
    image: await paint(texture, territories, frame, view, drawing),
    words: { alt: describe(picture), caption: captionFor(picture), credit, licence },
    notes: [whereOf(frame, view)],
    named: disputesInView(picture).map(({ name }) => name),
  }
}

/** The options that give this very view. */
export function whereOf(frame: Picture['frame'], view: string): string {
  const [lon, lat] = frame.centre.map((degree) => degree.toFixed(1))
  return `view     ${view}, --centre ${lon},${lat} --zoom ${zoomOf(frame).toFixed(2)}`
}
