import type { PhrasingContent, Table, TableRow } from 'mdast'
import { dataAddress, figureAddress } from '../../edition/figures'
import type { DataTable, Drawn, DrawnName } from '../../figures/figure'
import { h } from './elements'
import type { Manuscript } from './manuscript'
import { link, marked, paragraph, strong, text } from './nodes'
import type { Renderings } from './renderings'
import { tableLines } from './text-table'

/** A chart, a map or a timeline: the image where images are shown, and all its data as a table everywhere. */
export const drawn: Renderings<DrawnName> = {
  feed: ({ file }, _children, page) => {
    const figure = drawnFrom(page.manuscript, file)
    return [
      h('figure', {}, [
        h('p', {}, page.phrasing(titleOf(figure))),
        ...page.drawing(figure),
        tableElement(figure.table),
        h('figcaption', {}, page.phrasing(lineOf(figure, page.manuscript))),
      ]),
    ]
  },
  text: ({ file }, _children, { manuscript, lines, width }) => {
    const figure = drawnFrom(manuscript, file)
    return [
      ...lines([text(`[${labelOf(figure, manuscript)}${figure.description}]`)]),
      ...lines(titleOf(figure)),
      '',
      ...tableLines(
        tableNode(figure.table),
        (cell) => cell.map((node) => ('value' in node ? node.value : '')).join(''),
        width,
      ),
      '',
      ...lines(lineOf(figure, manuscript)),
    ]
  },
  markdown: ({ file }, _children, manuscript) => {
    const figure = drawnFrom(manuscript, file)
    const url = `${manuscript.siteUrl}${figureAddress(manuscript.article.address, file)}`
    return [
      paragraph(...titleOf(figure)),
      paragraph({ type: 'image', url, alt: figure.description }),
      tableNode(figure.table),
      paragraph(...lineOf(figure, manuscript)),
    ]
  },
}

function drawnFrom({ drawn: figures, article }: Manuscript, file: string): Drawn {
  const figure = figures.get(file)
  if (!figure) throw new Error(`${article.file}: the data ${file} were not read before they were shown.`)
  return figure
}

/** `Chart: ` */
export function labelOf({ name }: Drawn, { words }: Manuscript): string {
  const { chart, map, timeline } = words.drawn
  return `${{ Chart: chart, Map: map, Timeline: timeline }[name]}${words.colon}`
}

function titleOf({ title, unit }: Drawn): PhrasingContent[] {
  return [strong(title), ...(unit === undefined ? [] : [text(` (${unit})`)])]
}

/** `Source: Whose they are · Who drew it. Boundaries … Download the data` */
function lineOf({ source, sourceUrl, credit, note, file }: Drawn, manuscript: Manuscript): PhrasingContent[] {
  const { words, siteUrl, article } = manuscript
  return [
    text(`${words.source}${words.colon}`),
    sourceUrl === undefined ? text(source) : link(sourceUrl, source),
    text(' · '),
    marked(credit, 'small'),
    ...(note === undefined ? [] : [text(` · ${note}`)]),
    text(' · '),
    link(`${siteUrl}${dataAddress(article.address, file)}`, words.download),
  ]
}

function tableElement({ columns, rows }: DataTable) {
  return h('table', {}, [
    h('thead', {}, [
      h(
        'tr',
        {},
        columns.map(({ name }) => h('th', {}, [name])),
      ),
    ]),
    h(
      'tbody',
      {},
      rows.map((row) =>
        h(
          'tr',
          {},
          row.map((field) => h('td', {}, [field.text])),
        ),
      ),
    ),
  ])
}

function tableNode({ columns, rows }: DataTable): Table {
  const row = (fields: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: fields.map((field) => ({ type: 'tableCell', children: [text(field)] })),
  })
  return {
    type: 'table',
    align: columns.map(({ isNumber }) => (isNumber ? 'right' : null)),
    children: [
      row(columns.map(({ name }) => name)),
      ...rows.map((fields) => row(fields.map((field) => field.text))),
    ],
  }
}
