import { button, make } from './make'
import { component, footnote, freeNote, type Marked, marks } from './marks'
import type { Opened } from './server'

/** The buttons over a text that write Markdown into it. */
export function toolbar(area: HTMLTextAreaElement, opened: Opened): HTMLElement {
  const write = (mark: (given: Marked) => Marked) => {
    const { value: text, selectionStart: start, selectionEnd: end } = area
    const made = mark({ text, start, end })
    area.focus()
    // As if it were typed, so that the browser itself can take it back.
    area.setSelectionRange(0, text.length)
    document.execCommand('insertText', false, made.text)
    area.setSelectionRange(made.start, made.end)
    area.dispatchEvent(new Event('input'))
  }
  const number = () => freeNote([...opened.blocks.map(({ text }) => text), area.value])
  const choice = make('select', { 'aria-label': 'Component' }, make('option', { value: '' }, 'Component…'))
  choice.append(...opened.templates.map(({ name }) => make('option', {}, name)))
  choice.addEventListener('change', () => {
    const source = opened.templates.find(({ name }) => name === choice.value)?.source
    choice.value = ''
    if (source) write((given) => component(given, source))
  })
  area.addEventListener('keydown', (event) => {
    if (!event.ctrlKey && !event.metaKey) return
    const found = Object.values(marks).find(({ key }) => key === event.key.toLowerCase())
    if (!found) return
    event.preventDefault()
    write(found.mark)
  })
  const buttons = Object.values(marks).map(({ words, key, mark }) =>
    button(words, () => write(mark), key ? { 'aria-keyshortcuts': `Control+${key.toUpperCase()}` } : {}),
  )
  return make(
    'div',
    { role: 'group', 'aria-label': 'Marks', class: 'desk-bar' },
    ...buttons,
    button('Footnote', () => write((given) => footnote(given, number()))),
    choice,
  )
}
