import type { Page } from 'playwright/test'
import type { Box } from './box'

interface Target {
  name: string
  box: Box
  /** Within a sentence, where the lines of text say how tall it is. */
  isInline: boolean
}

/** WCAG 2.2, 2.5.8: as wide and as high as a fingertip, in CSS pixels. */
const least = 24

/**
 * What is too small to press and stands too close to something else to press. A circle of 24 px about the middle of a
 * small target may meet no other target, nor the circle of another small one (WCAG 2.2, 2.5.8); links in a sentence are
 * exempt.
 */
export async function crampedTargets(page: Page): Promise<string[]> {
  const targets = (await targetsOf(page)).filter(({ isInline }) => !isInline)
  return targets.filter(isSmall).flatMap((target) => {
    const tooNear = targets.filter(
      (other) => other !== target && distance(middle(target.box), other) < least / 2,
    )
    return tooNear.map((other) => `${target.name} is small, and too near to ${other.name}`)
  })
}

const isSmall = ({ box }: Target) => box.right - box.left < least || box.bottom - box.top < least

const middle = ({ left, top, right, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 })

/** From a point to the target, or to the circle about the middle of one that is small. */
function distance({ x, y }: { x: number; y: number }, target: Target): number {
  const { left, top, right, bottom } = target.box
  const toBox = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
  const centre = middle(target.box)
  const toCircle = Math.hypot(centre.x - x, centre.y - y) - least / 2
  return isSmall(target) ? Math.min(toBox, toCircle) : toBox
}

function targetsOf(page: Page): Promise<Target[]> {
  return page.evaluate(() => {
    const pressed = 'a[href], button, input, select, textarea, summary, [role=button]'
    const targets: Target[] = []
    for (const node of document.querySelectorAll<HTMLElement>(pressed)) {
      if (!node.checkVisibility({ visibilityProperty: true }) || node.matches('.skip:not(:focus)')) continue
      // A link may be stretched over its card by a box of its own.
      const after = getComputedStyle(node, '::after')
      const isStretched = after.content !== 'none' && after.position === 'absolute'
      const area = (isStretched && node.offsetParent) || node
      const { left, top, right, bottom } = area.getBoundingClientRect()
      const around = node.parentElement?.textContent?.trim() ?? ''
      targets.push({
        name: `“${(node.textContent?.trim() || node.getAttribute('aria-label') || node.localName).slice(0, 40)}”`,
        box: { left, top, right, bottom },
        isInline:
          getComputedStyle(node).display === 'inline' &&
          around.length > (node.textContent?.trim() ?? '').length,
      })
    }
    return targets
  })
}
