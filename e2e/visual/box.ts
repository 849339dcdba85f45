/** A rectangle of the page, in CSS pixels from its top left corner. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Whether two boxes share ground; edges that touch, or differ by what rounding leaves, do not. */
export function meet(a: Box, b: Box, slack = 1): boolean {
  return (
    a.left + slack < b.right &&
    b.left + slack < a.right &&
    a.top + slack < b.bottom &&
    b.top + slack < a.bottom
  )
}
