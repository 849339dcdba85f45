import type { Box } from './box'
import type { Owner, Survey } from './survey'

/** One line of text as the browser broke it. */
export interface Line {
  text: string
  box: Box
  block: Survey['blocks'][number]
  owner: Owner
}

/** Letters rarely fill the height their font declares; what is printed is the middle of it. */
const printed = ({ left, top, right, bottom }: Box): Box => {
  const bleed = (bottom - top) * 0.22
  return { left, right, top: top + bleed, bottom: bottom - bleed }
}

const join = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})

/** The lines of a page: words of one block whose middles stand level. */
export function linesOf({ blocks, owners, words }: Survey): Line[] {
  const lines: Line[] = []
  let line: Line | undefined
  for (const { text, owner: at, boxes } of words) {
    const owner = owners[at]
    const block = owner && blocks[owner.block]
    if (!owner || !block) continue
    for (const [i, whole] of boxes.entries()) {
      const box = printed(whole)
      const middle = (box.top + box.bottom) / 2
      // A word broken over two lines, or begun by an initial, has a box for each part: it is told with the last.
      const part = i === boxes.length - 1 ? text : ''
      const isLevel = line?.owner.block === owner.block && line.box.top < middle && middle < line.box.bottom
      if (line && isLevel) {
        line.text = `${line.text} ${part}`.trim()
        line.box = join(line.box, box)
      } else {
        line = { text: part, box, block, owner }
        lines.push(line)
      }
    }
  }
  return lines
}
