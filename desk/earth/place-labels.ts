/** A box on the picture, in pixels. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

type Spot = readonly [number, number]

/** Where a label may stand around its dot, best first: how far its centre lies, in half sizes, right and down. */
const sides: readonly Spot[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
]

/**
 * Puts each label beside its dot where it stays inside the picture and off dots, lines and other labels; if no
 * side is free, the side with the fewest collisions.
 */
export function placeLabels(
  labels: readonly { dot: Spot; width: number; height: number }[],
  lines: readonly Spot[],
  picture: { width: number; height: number },
  gap: number,
): Box[] {
  const placed: Box[] = []
  const spots = [...lines, ...labels.map(({ dot }) => dot)]
  for (const label of labels) {
    const boxes = sides.map((side) => boxAt(label, side, gap))
    const costs = boxes.map((box) => cost(box, spots, placed, picture, gap))
    const best = boxes[costs.indexOf(Math.min(...costs))]
    if (best) placed.push(best)
  }
  return placed
}

function boxAt(
  { dot, width, height }: { dot: Spot; width: number; height: number },
  [right, down]: Spot,
  gap: number,
): Box {
  return {
    x: dot[0] - width / 2 + right * (width / 2 + gap),
    y: dot[1] - height / 2 + down * (height / 2 + gap),
    width,
    height,
  }
}

function cost(
  box: Box,
  spots: readonly Spot[],
  placed: readonly Box[],
  picture: { width: number; height: number },
  gap: number,
): number {
  const outside =
    box.x < gap ||
    box.y < gap ||
    box.x + box.width > picture.width - gap ||
    box.y + box.height > picture.height - gap
  const crossed = spots.filter(
    ([x, y]) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
  )
  const covered = placed.filter(
    (other) =>
      box.x < other.x + other.width &&
      other.x < box.x + box.width &&
      box.y < other.y + other.height &&
      other.y < box.y + box.height,
  )
  return (outside ? 1000 : 0) + covered.length * 100 + crossed.length
}
