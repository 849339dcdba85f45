import { compileFunction } from 'node:vm'
import { common, createLowlight } from 'lowlight'
import * as runtime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { siteCompiler } from '../../tests/compiled'
import { codeLanguages } from '../content/code-languages'

const compile = siteCompiler()

async function printed(text: string): Promise<string> {
  const { default: Body } = compileFunction(await compile(text), [])(runtime)
  return renderToStaticMarkup(Body({}))
}

it('the check knows the languages that are coloured, and no others', () => {
  const { registered } = createLowlight(common)
  expect([...codeLanguages].filter((name) => !registered(name))).toEqual([])
  expect(Object.keys(common).filter((name) => !codeLanguages.has(name))).toEqual([])
})

it('code is coloured by classes of the page, and says the same', async () => {
  const html = await printed('```js\nconst a = "<b>" // c\n```')
  expect(html).toBe(
    '<pre><code><span class="code-word">const</span> a = <span class="code-text">&quot;&lt;b&gt;&quot;</span> <span class="code-note">// c</span>\n</code></pre>',
  )
})

it.each([
  ['without a language', '```\nconst a\n```', '<pre><code>const a\n</code></pre>'],
  [
    'of a language that nobody knows',
    '```mrz\nP&lt;UTO\n```',
    '<pre><code class="language-mrz">P&amp;lt;UTO\n</code></pre>',
  ],
  ['in a line', '`const a`', '<p><code>const a</code></p>'],
])('code %s is printed as it is', async (_what, text, html) => {
  expect(await printed(text)).toBe(html)
})

it('code beyond the length that is read is printed in one colour', async () => {
  expect(await printed(`\`\`\`js\n${'const a\n'.repeat(3000)}\`\`\``)).not.toContain('<span')
})
