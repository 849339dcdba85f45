import { blockAt, focusable, goTo } from './blocks'
import type { Facts } from './facts'
import { button, make } from './make'

/** Sets each problem under its block, and leads from the list of them to there. */
export function showFaults({ problems }: Facts, openField: (line: number) => void): void {
  for (const [number, { line, message, hint, severity }] of problems.entries()) {
    const block = blockAt(line)
    if (!block) continue
    const id = `desk-fault-${number}`
    const fault = make('p', { class: `desk-fault desk-${severity}`, id }, `${message}. ${hint}`)
    if (block.matches('li')) block.append(fault)
    else focusable(block).after(fault)
    block.setAttribute('aria-describedby', `${block.getAttribute('aria-describedby') ?? ''} ${id}`)
    block.classList.add('desk-faulty')
  }
  for (const place of document.querySelectorAll<HTMLElement>('.preview .problems li > code:first-child')) {
    const words = place.textContent ?? ''
    const line = Number(/:(\d+):\d+$/.exec(words)?.[1])
    const lead = () => {
      const block = blockAt(line)
      if (block) goTo(block)
      else openField(line)
    }
    place.replaceChildren(button(words, lead, { class: 'desk-place' }))
  }
}
