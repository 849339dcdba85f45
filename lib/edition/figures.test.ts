import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { folderForTest, soundFolder } from '../../tests/folder'
import { readPublication } from '../content/publication'
import { dataAddress, figureAddress, figureFrom, fileOfFigure } from './figures'
import { visibleAt } from './gate'
import { editionOf, namesOf } from './slice/slice'
import { Slices } from './slice/slices'

const chart =
  '<Chart file="trade.csv" kind="bar" x="year" y="exports" unit="ships" title="Trade" description="Exports." source="The port" credit="The staff" />'

/** An article with a chart, and one without, in a publication of their own. */
function published() {
  const other = readFileSync(`${soundFolder}/articles/2008/first-report/article.mdx`, 'utf8')
  const fields = other.split('---\n', 2).join('---\n')
  const kept = ['site.yaml', 'authors/staff.yaml', 'sections/security.yaml', 'topics/georgia.yaml']
  const folder = folderForTest({
    ...Object.fromEntries(kept.map((file) => [file, readFileSync(`${soundFolder}/${file}`, 'utf8')])),
    'articles/2008/first-report/article.mdx': other,
    'articles/2008/charted/article.mdx': `${fields}---\n\n${chart}\n`,
    'articles/2008/charted/trade.csv': 'year,exports\n2007,1\n2008,2\n',
  })
  const slices = () => {
    const edition = visibleAt(readPublication(folder), new Date('2009-01-01T00:00:00Z'))
    const [charted] = edition.articles.filter(({ slug }) => slug === 'charted')
    if (!charted) throw new Error('the article with a chart is published')
    return { edition, charted, slices: new Slices(edition, 'https://news.example') }
  }
  return { folder, slices }
}

it('the key of a page holds the bytes of its data, and that of another page does not', async () => {
  const { folder, slices } = published()
  const before = slices()
  const pages = ['charted', 'first-report'].map(
    (slug) => before.edition.articles.find((one) => one.slug === slug)?.address ?? '',
  )
  const namesAt = async (all: Slices) =>
    Promise.all(pages.map(async (address) => namesOf(await all.at(address))))
  const [mine = [], others] = await namesAt(before.slices)
  expect(mine.map(([name]) => name)).toContain(`data ${folder}/articles/2008/charted/trade.csv`)
  writeFileSync(`${folder}/articles/2008/charted/trade.csv`, 'year,exports\n2007,1\n2008,3\n')
  const [anew = [], still] = await namesAt(slices().slices)
  expect(still).toEqual(others)
  expect(anew.filter(([, digest], i) => digest !== mine[i]?.[1]).map(([name]) => name)).toEqual([
    `data ${folder}/articles/2008/charted/trade.csv`,
  ])
})

it('a slice draws the figure from what it holds', async () => {
  const { slices } = published()
  const { charted, slices: all } = slices()
  const drawn = figureFrom(editionOf(await all.at(charted.address)), charted, 'trade.csv')
  expect(drawn?.table.rows.map((row) => row.map(({ value }) => value))).toEqual([
    ['2007', '1'],
    ['2008', '2'],
  ])
})

it('data and images of figures lie beside their article', () => {
  expect(dataAddress('/2008/08/28/a/', 'trade.csv')).toBe('/2008/08/28/a/trade.csv')
  expect(figureAddress('/2008/08/28/a/', 'trade.csv')).toBe('/2008/08/28/a/figure-trade.png')
  expect(fileOfFigure('figure-trade.png')).toBe('trade.csv')
  expect(fileOfFigure('trade.png')).toBeUndefined()
})
