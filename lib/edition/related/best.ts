/** One of the best, with what it is worth and where it stands among equals. */
interface Kept {
  item: number
  worth: number
  order: number
}

/** The best of many, the best first: of hundreds that are offered, nearly all are turned away by one comparison. */
export class Best {
  readonly items: Kept[] = []

  constructor(private readonly most: number) {}

  /** @param order among equals the lower goes first */
  offer(item: number, worth: number, order: number): void {
    const { items, most } = this
    const last = items.length === most ? items[most - 1] : undefined
    if (last && !isBefore(worth, order, last)) return
    let at = last ? most - 1 : items.length
    for (let before = items[at - 1]; before && isBefore(worth, order, before); before = items[at - 1]) {
      items[at] = before
      at -= 1
    }
    items[at] = { item, worth, order }
  }
}

function isBefore(worth: number, order: number, other: Kept): boolean {
  return worth > other.worth || (worth === other.worth && order < other.order)
}
