import type { Opened } from './server'

/** The blocks of the page, in its order. */
export const blocksOfPage = () => [...document.querySelectorAll<HTMLElement>('[data-lines]')]

export function linesOf(block: HTMLElement): [first: number, last: number] {
  const [first = 0, last = first] = (block.dataset.lines ?? '').split('-').map(Number)
  return [first, last]
}

/** The block of the page that is written on a line. */
export function blockAt(line: number): HTMLElement | undefined {
  return blocksOfPage().find((block) => {
    const [first, last] = linesOf(block)
    return line >= first && line <= last
  })
}

/** The number in the file of a block of the page. */
export function indexOf({ blocks }: Pick<Opened, 'blocks'>, block: HTMLElement): number {
  const [line] = linesOf(block)
  return blocks.findIndex(({ lines: [first, last] }) => line >= first && line <= last)
}

/** What takes the keyboard: around a table, the box that scrolls. */
export function focusable(block: HTMLElement): HTMLElement {
  return block.closest<HTMLElement>('.wide') ?? block
}

/** Brings a block into view and gives it the keyboard. */
export function goTo(block: HTMLElement | undefined): void {
  if (!block) return
  focusable(block).focus({ preventScroll: true })
  block.scrollIntoView({ block: 'nearest' })
}
