import type { FormField } from '@/lib/writing/form'
import type { Facts } from './facts'
import { button, make } from './make'
import { afterwards, say } from './say'
import { ask } from './server'

/** A field of the form, and what it would be written as. */
interface Row {
  field: FormField
  row: HTMLElement
  read: () => FormField['value']
}

let form: HTMLElement | undefined

export const isFormOpen = () => form?.isConnected ?? false

/** Opens the fields of the article over its page, at the field of a line. */
export async function openFields(facts: Facts, line?: number): Promise<void> {
  const answer = await fetch(`/desk/fields/?file=${encodeURIComponent(facts.file)}`)
  if (!answer.ok) return say(await answer.text())
  const { digest, fields }: { digest: string; fields: FormField[] } = await answer.json()
  const rows = fields.map((field) => rowOf(field, facts))
  const close = () => {
    form?.remove()
    form = undefined
    dispatchEvent(new Event('desk-left'))
  }
  form?.remove()
  form = make(
    'form',
    {
      class: 'desk-fields',
      'aria-label': 'Fields',
      submit: (event) => {
        event.preventDefault()
        save(facts.file, digest, rows).then((isSaved) => isSaved && close())
      },
      keydown: (event) => event instanceof KeyboardEvent && event.key === 'Escape' && close(),
    },
    make('h2', {}, 'Fields'),
    ...rows.map(({ row }) => row),
    make(
      'div',
      { class: 'desk-bar' },
      make('button', { type: 'submit', class: 'desk-first' }, 'Save'),
      button('Leave', close),
    ),
  )
  document.body.append(form)
  const at = rows.find(
    ({ field: { lines } }) => line !== undefined && lines && lines[0] <= line && line <= lines[1],
  )
  ;(at ?? rows[0])?.row.querySelector<HTMLElement>('input, select')?.focus()
  say('The fields. Enter saves, Escape leaves.')
}

/** Writes what was changed, field by field. */
async function save(file: string, digest: string, rows: readonly Row[]): Promise<boolean> {
  const changed = rows.filter(({ field, read }) => String(read() ?? '') !== String(field.value ?? ''))
  let known = digest
  for (const { field, read } of changed) {
    const value = read()
    const operation = { do: 'field' as const, path: [...field.path], ...valued(value) }
    const answer = await ask({ file, digest: known, operation }).catch((error: Error) => say(error.message))
    if (answer?.outcome !== 'written') {
      say(
        answer?.outcome === 'changed'
          ? 'Not saved: the file was changed by another program. Leave, and open the fields again.'
          : `"${field.path.join('.')}" is written in a way that only its writer understands: change it in the file.`,
      )
      return false
    }
    known = answer.open.digest
  }
  afterwards({ say: changed.length > 0 ? 'Saved.' : 'Left as it was.' })
  location.reload()
  return true
}

const valued = (value: FormField['value']) =>
  value === undefined ? {} : { value: typeof value === 'string' ? value : [...value] }

function rowOf(field: FormField, { problems }: Facts): Row {
  const name = field.path.join(' · ')
  const id = `desk-${field.path.join('-')}`
  const { control, read } = controlOf(field, id)
  const own = problems.filter(({ line }) => field.lines && line >= field.lines[0] && line <= field.lines[1])
  const faults = own.map(({ message, hint }) =>
    make('span', { class: 'desk-fault desk-error' }, `${message}. ${hint}`),
  )
  const help = make('span', { id: `${id}-help`, class: 'desk-help' }, field.help, ...faults)
  control.querySelector('input, select')?.setAttribute('aria-describedby', `${id}-help`)
  const label = make('label', { for: id }, field.isRequired ? `${name} (required)` : name)
  return { field, row: make('div', { class: 'desk-field' }, label, control, help), read }
}

interface Control {
  control: HTMLElement
  read: () => FormField['value']
}

function controlOf(field: FormField, id: string): Control {
  if (field.control === 'list') return listOf(field, id)
  const written = typeof field.value === 'string' ? field.value : ''
  if (field.control === 'moment') return momentOf(written, id)
  if (field.control === 'choice') {
    const known = field.options.some(({ value }) => value === written)
    const options = [
      ...(known && field.isRequired ? [] : [make('option', { value: written }, written)]),
      ...field.options.map(({ value, name }) => make('option', { value, selected: value === written }, name)),
    ]
    const select = make('select', { id }, ...options)
    return { control: make('span', {}, select), read: () => select.value || undefined }
  }
  const input = make('input', { id, type: 'text', value: written })
  return { control: make('span', {}, input), read: () => input.value.trim() || undefined }
}

/** A date and a time, and how far they are from those of Greenwich. */
function momentOf(written: string, id: string): Control {
  const [, day = '', zone = ''] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)$/.exec(written) ?? []
  const moment = make('input', { id, type: 'datetime-local', step: '1', value: day })
  const offset = make('input', {
    type: 'text',
    'aria-label': 'Offset from UTC, such as +02:00',
    value: zone,
    size: '7',
  })
  const read = () => {
    if (moment.value === day && offset.value === zone) return written || undefined
    const seconds = moment.value.length === 'YYYY-MM-DDTHH:MM'.length ? ':00' : ''
    return moment.value ? `${moment.value}${seconds}${offset.value || 'Z'}` : undefined
  }
  return { control: make('span', {}, moment, offset), read }
}

/** A list is chosen from what there is; for topics, what there is not can be made. */
function listOf({ path, value, options }: FormField, id: string): Control {
  const items = Array.isArray(value) ? [...value] : []
  const shown = make('span', { class: 'desk-bar' })
  const known = make(
    'datalist',
    { id: `${id}-all` },
    ...options.map((one) => make('option', { value: one.value }, one.name)),
  )
  const input = make('input', { id, type: 'text', list: `${id}-all` })
  const draw = () =>
    shown.replaceChildren(
      ...items.map((item, i) => button(`${item} ×`, () => drop(i), { 'aria-label': `Take ${item} away` })),
    )
  const drop = (i: number) => {
    items.splice(i, 1)
    draw()
    input.focus()
  }
  const add = () => {
    const item = input.value.trim()
    if (item && !items.includes(item)) items.push(item)
    input.value = ''
    draw()
  }
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || input.value.trim() === '') return
    event.preventDefault()
    add()
  })
  draw()
  const more = path.join() === 'topics' ? [button('New topic', () => begin(input, add))] : []
  const read = () => {
    add()
    return items.length > 0 || value !== undefined ? items : undefined
  }
  return { control: make('span', {}, shown, input, known, button('Add', add), ...more), read }
}

/** Makes a topic of what was typed, with a sentence on what belongs there. */
async function begin(input: HTMLInputElement, add: () => void): Promise<void> {
  const name = input.value.trim()
  const description = name && prompt(`One sentence on what belongs to "${name}":`)
  if (!description) return say(name ? 'No topic was made.' : 'Type the name of the new topic first.')
  const answer = await fetch('/desk/topic/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, description }),
  })
  if (!answer.ok) return say(await answer.text())
  input.value = (await answer.json()).id
  add()
  say(`The topic ${name} is made.`)
}
