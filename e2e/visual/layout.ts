import { meet } from './box'
import { type Line, linesOf } from './lines'
import type { Survey } from './survey'

const said = ({ block, text }: Line) => `${block.name} “${text.slice(0, 40)}”`

/** Text that lies on other text, on a picture, on a note or in a rail it is no part of, and such things on each other. */
export function overlaps(survey: Survey): string[] {
  const { solids } = survey
  const lines = linesOf(survey)
  const ofText = lines.flatMap((line, i) => {
    const others = lines.slice(i + 1).filter(({ owner, box }) => {
      return owner.block !== line.owner.block && meet(line.box, box)
    })
    const things = solids.filter(({ box }, at) => !line.owner.inside.includes(at) && meet(line.box, box))
    return [...others.map(said), ...things.map(({ name }) => name)].map(
      (other) => `${said(line)} lies on ${other}`,
    )
  })
  const ofThings = solids.flatMap((thing, i) => {
    const others = solids.filter(({ inside, box }, at) => {
      const isPart = thing.inside.includes(at) || inside.includes(i)
      return at > i && !isPart && meet(thing.box, box)
    })
    return others.map(({ name }) => `${thing.name} lies on ${name}`)
  })
  return [...ofText, ...ofThings]
}

/** Text that runs out of the window or of its own block, or is cut by a box that hides what runs out of it. */
export function cutText(survey: Survey): string[] {
  return linesOf(survey).flatMap((line) => {
    const { left, top, right, bottom } = line.box
    const faults: string[] = []
    if (left < -1 || right > survey.width + 1 || top < -1) faults.push(`${said(line)} runs out of the window`)
    for (const { name, box } of line.owner.clips) {
      const isCut =
        left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1
      if (isCut) faults.push(`${said(line)} is cut by ${name}`)
    }
    const { box } = line.block
    const spill = Math.max(box.left - left, right - box.right, bottom - box.bottom)
    // An initial sinks into the paragraph, and hangs a little out of it by its own shape.
    if (spill > 2 && line.text) faults.push(`${said(line)} runs ${spill.toFixed()} px out of its block`)
    return faults
  })
}

/** Whether one must scroll sideways to read. */
export function sideways({ width, scrollWidth }: Survey): string[] {
  return scrollWidth > width ? [`the page is ${scrollWidth} px wide in a window of ${width} px`] : []
}
