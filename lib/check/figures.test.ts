import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { folderForTest, soundFolder } from '../../tests/folder'
import { readPublication } from '../content/publication'
import { checkPublication } from './publication'

const file = 'articles/2008/case/article.mdx'
const fields = readFileSync(`${soundFolder}/${file}`, 'utf8').split('---\n', 2).join('---\n')
const chart =
  '<Chart file="trade.csv" kind="line" x="year" y="exports" unit="ships" title="Trade" description="Exports fall." source="The port" credit="The staff" />'

async function said(data: string | Buffer, body = chart) {
  const folder = folderForTest({ [file]: `${fields}---\n\n${body}\n` })
  writeFileSync(`${folder}/articles/2008/case/trade.csv`, data)
  const problems = await checkPublication(readPublication(folder), new Date('2008-09-01T00:00:00Z'))
  return problems
    .filter(({ code }) => code.startsWith('data-') || code === 'text-encoding' || code === 'file-bounds')
    .map(({ file: at, line, column, code }) => `${at.slice(folder.length + 1)}:${line}:${column} ${code}`)
}

it('a fault in data is at its place in their file, and a figure without data at its own', async () => {
  const data = 'articles/2008/case/trade.csv'
  expect(await said('year,exports\n2006,x\n')).toEqual([`${data}:2:6 data-number`])
  expect(await said(Buffer.from('year,exports\n2006,1\nMär,2\n', 'latin1'))).toEqual([
    `${data}:3:2 text-encoding`,
  ])
  expect(await said('year,exports\n2006,1\n', chart.replace('trade', 'trad'))).toEqual([
    `${file}:20:8 data-missing`,
  ])
  expect(await said('year,exports\n2006,1\n', `${chart}\n\n${chart}`)).toEqual([`${file}:22:8 data-twice`])
})
