import type { Answer } from '@/lib/writing/page'
import type { Asked } from '@/lib/writing/request'
import { goTo } from './blocks'
import { conflict } from './conflict'
import { button, make } from './make'
import { afterwards, say } from './say'
import { ask, type Opened } from './server'
import { toolbar } from './toolbar'

type Operation = Asked['operation']

/** A block that is being written, or the place of a new one. */
export interface Place {
  opened: Opened
  /** The number of the block in the file. */
  index: number
  /** The block of the page. */
  block: HTMLElement
  /** Where a new one goes; absent: the block itself is written. */
  where?: 'before' | 'after' | 'begin' | undefined
}

let current: { leave: () => void } | undefined

/** Whether a writer is at work, whom nothing may interrupt. */
export const isWriting = () => current !== undefined

/** Opens the source of a block in its place, in the type of the page. */
export function edit(place: Place): void {
  current?.leave()
  const { opened, index, block, where } = place
  const written = where ? '' : (opened.blocks[index]?.text ?? '')
  const unsaved = `desk-unsaved ${opened.file} ${index} ${where ?? ''} ${written}`
  const left = sessionStorage.getItem(unsaved)
  const area = make('textarea', {
    'aria-label': where ? 'New block' : named(place),
    rows: '1',
    spellcheck: 'true',
  })
  area.value = left ?? written
  const send = (operation: Operation) => change(place, operation, { area, done: () => close(true) })
  const save = () => send(where ? { do: where, text: area.value } : { do: 'replace', text: area.value })
  const form = make(
    'form',
    {
      class: 'desk-editor',
      'aria-label': 'Source',
      submit: (event) => {
        event.preventDefault()
        save()
      },
    },
    toolbar(area, opened),
    area,
    make(
      'div',
      { role: 'group', 'aria-label': 'Block', class: 'desk-bar' },
      make('button', { type: 'submit', class: 'desk-first', 'aria-keyshortcuts': 'Control+Enter' }, 'Save'),
      button('Leave', () => close(), { 'aria-keyshortcuts': 'Escape' }),
      ...(where ? [] : others(place, area, send)),
    ),
  )
  const close = (isDone = false) => {
    if (isDone || area.value === written) sessionStorage.removeItem(unsaved)
    else sessionStorage.setItem(unsaved, area.value)
    form.remove()
    block.hidden = false
    current = undefined
    goTo(block)
    if (!isDone)
      say(
        area.value === written ? 'Left as it was.' : 'Left. What you wrote is kept until you open it again.',
      )
    if (!isDone) dispatchEvent(new Event('desk-left'))
  }
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
    else if ((event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key.toLowerCase() === 's')) {
      event.preventDefault()
      save()
    }
  })
  like(area, where ? undefined : block)
  // A note stays in its list, and a table in its box.
  if (block.matches('li')) block.prepend(form)
  else block[where === 'after' || where === 'begin' ? 'after' : 'before'](form)
  block.hidden = !where && !block.matches('li')
  area.addEventListener('input', () => grow(area))
  grow(area)
  current = { leave: close }
  area.focus()
  area.setSelectionRange(area.value.length, area.value.length)
  say(
    left === null
      ? 'Writing. Control and Enter saves, Escape leaves.'
      : 'What you left unsaved is here again.',
  )
}

function named({ opened, index }: Place): string {
  return `Source of the ${opened.blocks[index]?.kind ?? 'block'}`
}

/** All else that is done to a block. */
function others(
  place: Place,
  area: HTMLTextAreaElement,
  send: (operation: Operation) => void,
): HTMLElement[] {
  return [
    button('New before', () => edit({ ...place, where: 'before' })),
    button('New after', () => edit({ ...place, where: 'after' })),
    button('Up', () => send({ do: 'up' })),
    button('Down', () => send({ do: 'down' })),
    button('Split here', () => send({ do: 'split', at: area.selectionStart })),
    button('Join to the one above', () => send({ do: 'join' })),
    button('Delete', () => send({ do: 'remove' })),
  ]
}

interface Writing {
  area: HTMLTextAreaElement
  /** What closes the editor. */
  done: () => void
}

/** Asks for a change; where the file is another by now, shows both versions. */
async function change(place: Place, operation: Operation, { area, done }: Writing): Promise<void> {
  const { opened, index } = place
  const answer = await ask({ file: opened.file, digest: opened.digest, block: index, operation }).catch(
    (error: Error) => say(`Not saved: ${error.message}`),
  )
  if (!answer) return
  if (answer.outcome !== 'changed') return follow(answer, done)
  say('Not saved: the file was changed by another program. Both versions are shown.')
  const again = { ...place, opened: { ...opened, ...answer.open } }
  area.form?.querySelector('.desk-conflict')?.remove()
  area.form?.append(
    conflict({
      theirs: answer.open.blocks[index]?.text ?? '',
      keepMine: () => change(again, operation, { area, done }),
      takeTheirs: () => {
        afterwards({ say: 'The file as it is now.', line: answer.open.blocks[index]?.lines[0] })
        done()
        location.reload()
      },
    }),
  )
}

/** The page follows what was written. */
function follow({ outcome, at }: Answer, done: () => void = () => {}): void {
  if (outcome === 'nothing') say('Nothing to do.')
  else {
    afterwards({ say: 'Saved.', line: at })
    done()
    location.reload()
  }
}

/** A text as its page sets it. */
function like(area: HTMLTextAreaElement, block: HTMLElement | undefined): void {
  const style = getComputedStyle(block ?? document.querySelector('.prose > p') ?? document.body)
  for (const name of [
    'font-family',
    'font-size',
    'font-weight',
    'font-style',
    'line-height',
    'letter-spacing',
  ])
    area.style.setProperty(name, style.getPropertyValue(name))
  // Browsers of phones move the whole page for a text smaller than this.
  if (Number.parseFloat(style.fontSize) < 16) area.style.fontSize = '16px'
}

function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + 2}px`
}
