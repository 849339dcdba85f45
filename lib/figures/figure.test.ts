import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soundFolder } from '../../tests/folder'
import { Source } from '../content/source'
import { speaking } from '../edition/words'
import { readTable } from './csv'
import { type DrawnFigure, drawFigure, figureProblems } from './figure'
import { dataOf } from './files'
import { compact } from './map'
import { mirrored, type Scene } from './scene'

const said = { title: 'T', description: 'D', source: 'S', credit: 'C' }
const chart = (props: object): DrawnFigure => ({
  name: 'Chart',
  props: { ...said, file: 'a.csv', kind: 'line', x: 'year', y: 'exports', unit: 'ships', ...props } as never,
})
const map: DrawnFigure = { name: 'Map', props: { ...said, file: 'a.csv', inset: 'globe' } }
const timeline: DrawnFigure = { name: 'Timeline', props: { ...said, file: 'a.csv' } }

const drawn = (figure: DrawnFigure, text: string, language = 'en') =>
  drawFigure(figure, { file: 'a.csv', text }, { language, words: speaking('en')(language).edition.drawn })
const faults = (figure: DrawnFigure, text: string) =>
  figureProblems(new Source('a.csv', text), figure).map(
    ({ code, file, line, column }) => `${code} ${file}:${line}:${column}`,
  )
const texts = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []))

const years = 'year,exports\n2006,10\n2007,1234.5\n2008,9\n'

describe('what is wrong with data is said at its line and column', () => {
  it.each([
    ['a column that is missing', chart({ y: 'imports' }), years, ['data-column a.csv:1:1']],
    ['no number', chart({}), 'year,exports\n2006,10\n2007,"1,200"\n', ['data-number a.csv:3:6']],
    ['no date', chart({}), 'year,exports\n2006-02-30,1\n2007,2\n', ['data-date a.csv:2:1']],
    ['a key twice', chart({}), 'year,exports\n2006,1\n2007,2\n2006,3\n', ['data-twice a.csv:4:1']],
    ['a row too long', chart({}), 'year,exports\n2006,1\n2007,2,3\n', ['data-syntax a.csv:3:1']],
    ['a quotation mark within', chart({}), 'year,exports\n2006,1\n2007,2"3\n', ['data-syntax a.csv:3:6']],
    ['one that is never closed', chart({}), 'year,exports\n"2006,1\n', ['data-syntax a.csv:2:1']],
    ['a formula', chart({}), 'year,exports\n2006,=1+1\n', ['data-syntax a.csv:2:6']],
    ['semicolons', chart({}), 'year;exports\n2006;1\n', ['data-syntax a.csv:1:1']],
    ['a column without a name', chart({}), 'year,exports,\n2006,1,2\n', ['data-syntax a.csv:1:14']],
    [
      'too many rows',
      chart({ kind: 'bar' }),
      `year,exports\n${Array.from({ length: 401 }, (_, i) => `${i},1`).join('\n')}`,
      ['data-bounds a.csv:402:1'],
    ],
    [
      'more bars than can be told apart',
      chart({ kind: 'bar' }),
      `year,exports\n${Array.from({ length: 41 }, (_, i) => `${i},1`).join('\n')}`,
      ['data-bounds a.csv:1:1'],
    ],
    [
      'an unknown row to highlight',
      chart({ kind: 'bar', highlight: '2010' }),
      years,
      ['data-column a.csv:1:1'],
    ],
    ['no country', map, 'what,name,where\nmark,Georgia,GEO\n', ['data-place a.csv:2:14']],
    ['no place', map, 'what,name,where\nplace,Tbilisi,141.7 44.8\n', ['data-place a.csv:2:15']],
    ['a line of one place', map, 'what,name,where\nline,Pipe,41.7 44.8\n', ['data-place a.csv:2:11']],
    ['nothing a map shows', map, 'what,name,where\nriver,Kura,41.7 44.8\n', ['data-place a.csv:2:1']],
    ['an end before its beginning', timeline, 'date,event,until\n2008,A,2007\n', ['data-date a.csv:2:8']],
  ] as const)('%s', (_, figure, text, expected) => {
    expect(faults(figure, text)).toEqual(expected)
    expect(() => drawn(figure, text)).toThrow()
  })

  it('and nothing is said of data without a fault', () => {
    expect(faults(chart({}), years)).toEqual([])
    // A line ends as its system has it, and a field may be empty: there is no number then.
    expect(faults(chart({}), 'year,exports\r\n2006,\r\n2007,2\r\n\r\n')).toEqual([])
  })
})

describe('a table', () => {
  it('has every field of the file, each as it is there, whatever it looks like on the page', () => {
    const { table } = drawn(chart({}), years)
    expect(table.rows.map((row) => row.map(({ value }) => value).join(','))).toEqual(
      years.trim().split('\n').slice(1),
    )
    expect(table.columns).toEqual([
      { name: 'year', isNumber: false },
      { name: 'exports', isNumber: true },
    ])
    expect(table.rows[1]?.[1]?.text).toBe('1,234.5')
    expect(drawn(chart({}), years, 'de').table.rows[1]?.[1]?.text).toBe('1.234,5')
  })

  const cell = fc.stringMatching(/^[A-Za-zé ,"\n]{0,8}$/).map((text) => text.trim())
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  it('is read as it was written, whatever stands in its fields', () => {
    const runs = Number(process.env.FUZZ_RUNS ?? 300)
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = `a,b\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`
        const { table } = readTable(new Source('a.csv', text))
        // A line end in a field is no character that one line of a table can show.
        if (rows.flat().some((one) => one.includes('\n'))) return
        expect(table?.rows.map((row) => row.map((one) => one.text))).toEqual(rows)
      }),
      { numRuns: runs, seed: 1 },
    )
  })
})

describe('a chart', () => {
  it('says every name and number of its bars, the longest as long as can be', () => {
    const [panel] = drawn(chart({ kind: 'bar' }), years).panels
    expect(panel && texts(panel.scene)).toEqual(['2006', '10', '2007', '1,234.5', '2008', '9'])
    const widths = panel?.scene.marks.flatMap((mark) => (mark.kind === 'rect' ? mark.width : [])) ?? []
    expect(widths[1]).toBe(82)
    expect(widths[0]).toBeCloseTo((82 * 10) / 1234.5, 0)
  })

  it('is several small ones, to one scale, where a column says so', () => {
    const { panels } = drawn(
      chart({ kind: 'bar', x: 'port', panels: 'year' }),
      'year,port,exports\n1,A,5\n2,A,10\n',
    )
    const widths = panels.map(({ scene }) =>
      scene.marks.flatMap((mark) => (mark.kind === 'rect' ? mark.width : [])),
    )
    expect(panels.map(({ name }) => name)).toEqual(['1', '2'])
    expect(widths).toEqual([[41], [82]])
  })

  it('stands at its true distance in time', () => {
    const [panel] = drawn(chart({ kind: 'area' }), 'year,exports\n2000,1\n2001,1\n2004,1\n').panels
    const path = panel?.scene.marks.find((mark) => mark.kind === 'path' && mark.as === 'line')
    const across =
      path?.kind === 'path' ? Array.from(path.d.matchAll(/[ML]([\d.]+),/g), ([, x]) => Number(x)) : []
    expect(across).toEqual([12, 33.8, 99])
  })

  it('begins where reading begins', () => {
    const [panel] = drawn(chart({ kind: 'bar' }), years, 'ar').panels
    const names = panel?.scene.marks.flatMap((mark) =>
      mark.kind === 'text' && mark.at === 'start' ? mark.x : [],
    )
    expect(names?.[0]).toBe(100)
    const there = drawn(chart({}), years).panels[0]?.scene
    expect(there && mirrored(mirrored(there))).toEqual(there)
  })
})

describe('a map', () => {
  const places = dataOf(`${soundFolder}/articles/2008/case/beaches.csv`).text
  it('shows each place and country that it names, and weighs little', () => {
    const { panels, table, key } = drawn(map, places)
    const scene = panels[0]?.scene
    expect(scene && texts(scene)).toEqual(['Gadani', 'Alang', 'Chattogram'])
    expect(scene?.marks.filter(({ kind }) => kind === 'dot')).toHaveLength(3)
    expect(key).toEqual([{ look: 'quiet', text: 'Highlighted' }])
    expect(table.rows.map((row) => row.map(({ value }) => value).join(','))).toEqual(
      places.trim().split('\n').slice(1),
    )
    expect(JSON.stringify(scene).length).toBeLessThan(30_000)
  })

  it('of the whole world weighs no more than a figure may', () => {
    const world =
      'what,name,where\nmark,Russia,RU\nmark,Chile,CL\nmark,New Zealand,NZ\nmark,Canada,CA\nmark,Singapore,SG\n'
    expect(JSON.stringify(drawn(map, world).panels).length).toBeLessThan(60_000)
  })

  it('leaves out points that nobody could see', () => {
    expect(compact('M0,0L0.2,0L5,0L5,5L0,5Z', 1.6)).toBe('M0,0l5,0 0,5-5,0z')
    expect(compact('M0,0L0.2,0L0.3,0.2Z', 1.6)).toBe('')
    expect(compact('M1,1L1.2,1M5,5L9,5', 1.6)).toBe('M5,5l4,0')
  })
})

it('a timeline tells what happened in order, with the days as they are said', () => {
  const { events, panels } = drawn(timeline, 'date,event,until\n2008-08-28,Later,\n1999,Earlier,2001-02\n')
  expect(events.map(({ said: day, text }) => `${day}: ${text}`)).toEqual([
    '1999 – February 2001: Earlier',
    '28 August 2008: Later',
  ])
  expect(panels[0]?.scene.marks.filter(({ kind }) => kind === 'dot')).toHaveLength(2)
})
