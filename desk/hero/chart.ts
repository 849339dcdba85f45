import { join } from 'node:path'
import { CannotDraw } from '../earth/fault'
import { readRows } from './csv'
import { broken } from './document'
import { type Faces, openFaces } from './faces'
import type { Place } from './kinds'
import { mustSet, straight } from './lettering'
import { encode, type Plate, plateSize } from './plate'
import { needed, oneOf, type Values } from './request'
import { groundOf, onGround, safe } from './sheet'

const forms = ['bars', 'line', 'steps'] as const
type Form = (typeof forms)[number]
type Ground = ReturnType<typeof groundOf>

interface Figure {
  label: string
  value: number
  /** As it was written, which is how it is printed. */
  said: string
}

interface Chart {
  figures: readonly Figure[]
  stress: ReadonlySet<string>
  unit: string
}

/** Where the plot lies, in pixels. */
interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const most = { bars: 9, line: 60, steps: 60 } as const

/** A few figures of the article as a poster: bars, a line or steps, from nought. */
export async function chart(values: Values, { folder, language }: Place): Promise<Plate> {
  const form = oneOf('form', values.form ?? 'bars', forms)
  const figures = figuresOf(values, folder)
  if (figures.length < 2 || figures.length > most[form]) {
    throw new CannotDraw(
      `There are ${figures.length} figures; expected 2 to ${most[form]} for ${form}: --value "1966=21250", repeated, or --data figures.csv with two columns.`,
    )
  }
  const credit = needed(values, 'credit', 'whose figures these are')
  const title = needed(values, 'title', 'what is counted, and when; not the headline')
  const unit = values.unit ?? ''
  const stress = new Set(values.stress ?? [])
  const unknown = [...stress].find((label) => !figures.some((figure) => figure.label === label))
  if (unknown !== undefined) {
    throw new CannotDraw(
      `--stress is "${unknown}"; expected the label of a figure: ${figures.map(({ label }) => label).join(', ')}.`,
    )
  }
  const ground = groundOf(values.ground, 'paper')
  const faces = await openFaces(
    [title, unit, ...figures.flatMap(({ label, said }) => [label, said])].join(' '),
    language,
  )
  const chart = { figures, stress, unit }
  const head = titleLines(faces, ground, title, unit)
  const box = { left: safe.left, right: safe.right, top: head.bottom + 34, bottom: safe.bottom }
  const plot = form === 'bars' ? bars(faces, ground, chart, box) : curve(faces, ground, chart, box, form)
  return {
    image: await encode(onGround(ground.fill, [...head.parts, ...plot])),
    words: {
      alt: describe(form, title, chart),
      caption: `${title}.`,
      credit,
      licence: values.licence ?? 'Public domain',
    },
    notes: [],
  }
}

function figuresOf({ data, value = [] }: Values, folder: string): Figure[] {
  const pairs = data
    ? readRows(join(folder, data))
        .slice(1)
        .map(([label = '', said = '']) => [label, said] as const)
    : value.map(
        (one) =>
          [one.slice(0, one.lastIndexOf('=')).trim(), one.slice(one.lastIndexOf('=') + 1).trim()] as const,
      )
  return pairs.map(([label, said]) => {
    const number = Number(said.replace(/[,\s\u00a0\u202f]/g, '').replace(/[^\d.]+$/, ''))
    if (label !== '' && /\d/.test(said) && Number.isFinite(number) && number >= 0)
      return { label, value: number, said }
    throw new CannotDraw(
      `A figure is "${label}=${said}"; expected a label and a number from nought, such as "1966=21,250". Charts are drawn from nought.`,
    )
  })
}

function titleLines(faces: Faces, ground: Ground, title: string, unit: string) {
  const size = 56
  const lines = broken(faces.display, title, (safe.right - safe.left) / size)
  const parts = lines.map((line, i) =>
    straight(mustSet(faces.display, line), [safe.left, safe.top + 46 + i * 64], size, { fill: ground.ink }),
  )
  const bottom = safe.top + 46 + (lines.length - 1) * 64 + 14
  if (unit === '') return { parts, bottom }
  return {
    parts: [
      ...parts,
      straight(mustSet(faces.italic, unit), [safe.left, bottom + 42], 36, { fill: ground.quiet }),
    ],
    bottom: bottom + 54,
  }
}

/** A label over each bar, and the figure at its end. */
function bars(faces: Faces, ground: Ground, { figures, stress }: Chart, box: Box): string[] {
  const step = (box.bottom - box.top) / figures.length
  const size = Math.min(40, step * 0.34)
  const thick = Math.min(64, step * 0.4)
  const greatest = Math.max(...figures.map(({ value }) => value))
  const room =
    box.right -
    box.left -
    Math.max(...figures.map(({ said }) => mustSet(faces.bold, said).width)) * size * 1.1 -
    16
  return figures.flatMap(({ label, value, said }, i) => {
    const y = box.top + i * step
    const fill = stress.has(label) ? ground.accent : stress.size > 0 ? ground.quiet : ground.accent
    const width = Math.max(3, (value / greatest) * room)
    const bar = y + size * 1.25
    return [
      straight(mustSet(faces.roman, label), [box.left, y + size * 0.92], size, { fill: ground.ink }),
      `<path d="M${box.left} ${bar.toFixed(1)}h${width.toFixed(1)}v${thick.toFixed(1)}h-${width.toFixed(1)}z" fill="${fill}"/>`,
      straight(
        mustSet(faces.bold, said),
        [box.left + width + 14, bar + thick / 2 + size * 0.37],
        size * 1.1,
        { fill: ground.ink },
      ),
    ]
  })
}

/** A line or steps over an even axis of labels; the first, the last and what is stressed are named. */
function curve(faces: Faces, ground: Ground, { figures, stress }: Chart, box: Box, form: Form): string[] {
  const numbers = figures.map(({ label }) => Number(label))
  const isTime = numbers.every((at, i) => Number.isFinite(at) && (i === 0 || at > (numbers[i - 1] ?? 0)))
  const share = (i: number) =>
    isTime
      ? ((numbers[i] ?? 0) - (numbers[0] ?? 0)) / ((numbers.at(-1) ?? 1) - (numbers[0] ?? 0))
      : i / (figures.length - 1)
  const greatest = Math.max(...figures.map(({ value }) => value)) || 1
  const top = box.top + 60
  const bottom = box.bottom - 62
  const spots = figures.map(
    ({ value }, i) =>
      [box.left + share(i) * (box.right - box.left), bottom - (value / greatest) * (bottom - top)] as const,
  )
  const line = spots
    .map(([x, y], i) =>
      i === 0
        ? `M${x.toFixed(1)} ${y.toFixed(1)}`
        : form === 'steps'
          ? `H${x.toFixed(1)}V${y.toFixed(1)}`
          : `L${x.toFixed(1)} ${y.toFixed(1)}`,
    )
    .join('')
  const named = figures.flatMap((figure, i) =>
    i === 0 || i === figures.length - 1 || stress.has(figure.label) ? [{ figure, i }] : [],
  )
  const rules = [0.25, 0.5, 0.75, 1].map((part) => {
    const y = (bottom - part * (bottom - top)).toFixed(1)
    return `<path d="M0 ${y}h${plateSize.width}" stroke="${ground.rule}" stroke-width="1.4"/>`
  })
  return [
    ...rules,
    `<path d="${line}L${box.right} ${bottom.toFixed(1)}H${box.left}z" fill="${ground.accent}" fill-opacity="0.14"/>`,
    `<path d="M0 ${bottom.toFixed(1)}h${plateSize.width}" stroke="${ground.ink}" stroke-width="2.6"/>`,
    `<path d="${line}" fill="none" stroke="${ground.accent}" stroke-width="7" stroke-linejoin="round" stroke-linecap="round"/>`,
    ...named.flatMap(({ figure, i }) => {
      const [x, y] = spots[i] ?? [0, 0]
      const said = mustSet(faces.bold, figure.said)
      const label = mustSet(faces.roman, figure.label)
      const start = (width: number) => Math.min(box.right - width, Math.max(box.left, x - width / 2))
      return [
        `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="11" fill="${ground.fill}" stroke="${ground.accent}" stroke-width="6"/>`,
        straight(said, [start(said.width * 44), y - 26], 44, { fill: ground.ink, halo: ground.fill }),
        straight(label, [start(label.width * 38), bottom + 50], 38, { fill: ground.ink }),
      ]
    }),
  ]
}

function describe(form: Form, title: string, { figures, unit }: Chart): string {
  const what = { bars: 'Bars', line: 'A line', steps: 'A stepped line' }[form]
  const said = ({ label, said: value }: Figure) => `${label}, ${value}`
  const all =
    figures.length <= 10
      ? figures.map(said)
      : [figures[0], figures.at(-1)].flatMap((one) => (one ? [said(one)] : []))
  return `${what}: ${title}${unit === '' ? '' : ` (${unit})`}. ${all.join('; ')}.`
}
