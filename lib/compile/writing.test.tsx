import { compileFunction } from 'node:vm'
import { createProcessor } from '@mdx-js/mdx'
import * as runtime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { compilerOptions } from './plugins'

const components = { Aside: () => 'an aside', PullQuote: () => 'a pull quote' }

/** A body as a writer sees it, its components as the names they have. */
async function seen(text: string, unfit: readonly number[] = []): Promise<string> {
  const options = compilerOptions({ siteLanguage: 'en', preview: { unfit } })
  const code = String(await createProcessor(options).process({ value: text, path: 'content/article.mdx' }))
  const { default: Body } = compileFunction(code, [])(runtime)
  return renderToStaticMarkup(<Body components={components} />)
}

it('each block says on which lines it is written', async () => {
  const html = await seen(
    '---\nlanguage: en\n---\n\nText[^1].\n\n## Two\n\n- a\n- b\n\n<Aside title="x">\ny\n</Aside>\n\n| a |\n|---|\n| b |\n\n[^1]: A note.\n',
  )
  expect(
    [...html.matchAll(/<(\w+)[^>]* data-lines="([\d-]+)"/g)].map(([, tag, at]) => `${tag} ${at}`),
  ).toEqual([...['p 5-5', 'h2 7-7', 'ul 9-10', 'div 12-14', 'table 16-18', 'li 20-20']])
  expect(html).toContain('aria-describedby="desk-how" tabindex="0">an aside</div>')
  expect(html).toMatch(/<table data-lines="16-18" aria-describedby="desk-how">/)
})

it('what may not be printed is shown as it is written, and all else is what it is', async () => {
  const html = await seen(
    'A *b*.\n\nIt is {process.exit(1)}.\n\nexport const a = 1\n\n<Slideshow />\n\n<PullQuote speaker="x">\ny\n</PullQuote>\n\nC[^1].\n\n[^1]: {d}',
    [9],
  )
  expect(html).toContain('A <em>b</em>.</p>')
  for (const written of [
    'It is {process.exit(1)}.',
    'export const a = 1',
    '&lt;Slideshow /&gt;',
    '[^1]: {d}',
  ]) {
    expect(html).toContain(`<code>${written}\n</code>`)
  }
  expect(html).toContain('&lt;PullQuote speaker=&quot;x&quot;&gt;\ny')
  expect(html).not.toContain('a pull quote')
})

it('readers get none of it', async () => {
  const code = String(
    await createProcessor(compilerOptions({ siteLanguage: 'en' })).process({ value: 'A.', path: 'a.mdx' }),
  )
  expect(code).not.toMatch(/data-lines|desk-how|tabIndex/)
})
