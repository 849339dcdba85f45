import { describe, expect, it } from 'vitest'
import { errorsOf, siteCompiler } from '../../tests/compiled'

const compile = siteCompiler()

/** What the compiler says when it stops, with the place. */
async function refusalOf(text: string): Promise<string> {
  return compile(text).then(
    (code) => `nothing, and wrote ${code}`,
    ({ line, column, reason }) => `${line}:${column} ${reason}`,
  )
}

const figure = 'file="a.jpg" alt="a" caption="b" credit="c" licence="d"'

describe('a program is refused by the compiler and told by the check, at the same place', () => {
  it.each([
    ['in a line of its own', 'export const a = 1', '1:1'],
    ['in what Markdown takes for a heading', 'Text.\n\nexport const a = process.exit(1) /*\n---\n*/', '3:1'],
    ['in prose over a rule', 'import duties\n---\n', '1:1'],
    ['over equals signs', 'import "fs"\n===', '1:1'],
    ['in what Markdown takes for a table', 'export const a = 1 /* | b\n|---|---|\n| */ | x |', '1:1'],
    ['right after a heading', '## Two\nexport const a = 1', '2:1'],
    ['right after a list', '- one\n\nexport {x} from "fs"', '3:1'],
    ['right after a quotation', '> one\n\nexport * from "fs"', '3:1'],
    ['right after a rule', '---\n\nexport default 1', '3:1'],
    ['right after a component', '<Aside title="x">\ny\n</Aside>\nimport "fs"', '4:1'],
    ['right after a fence', '```\ncode\n```\nimport "fs"', '4:1'],
    ['right after a footnote', 'A.[^1]\n\n[^1]: B\n\nimport "fs"', '5:1'],
    ['after front matter', '---\nid: a\n---\nexport const a = 1', '4:1'],
    ['after a mark of byte order', '\uFEFFexport const a = 1', '1:1'],
    ['with CRLF', 'Text.\r\n\r\nexport const a = 1 /*\r\n---\r\n*/', '3:1'],
    ['with CR', 'Text.\r\rexport const a = 1 /*\r---\r*/', '3:1'],
    ['that is none', 'export 7 ate 9', '1:1'],
    ['in braces', 'Text {process.exit(1)}.', '1:6'],
    ['in braces alone', '{process.exit(1)}', '1:1'],
    ['in a comment', '{/* none */}', '1:1'],
    ['in empty braces', 'Text {}.', '1:6'],
    ['in braces in a heading', '## A {b}', '1:6'],
    ['in braces in a table', '| a |\n|---|\n| {b} |', '3:3'],
    ['in braces in a note', 'A.[^1]\n\n[^1]: {b}', '3:7'],
    ['in braces in a link', '[{b}](/)', '1:2'],
    ['in braces in a component', '<Aside title="x">\n{b}\n</Aside>', '2:1'],
    ['spread over a component', `<Figure ${figure} {...b} />`, '1:65'],
    ['as a prop', '<Aside title={b}>\n\nx\n\n</Aside>', '1:8'],
  ])('%s', async (_what, text, place) => {
    const told = errorsOf(text).map(({ line, column }) => `${line}:${column}`)
    expect(told).toContain(place)
    const [at, ...said] = (await refusalOf(text)).split(' ')
    expect(said.join(' ')).toMatch(/^found .*; expected text, its marks, or a component of an article$/)
    expect(at).toBe(place)
  })

  it.each([
    ['of HTML', '<b>x</b>', '1:1'],
    ['of HTML that frames', '<iframe src="https://a.example" />', '1:1'],
    ['of a member', '<Aside.b>x</Aside.b>', '1:1'],
    ['of a namespace', '<a:b />', '1:1'],
    ['without a name', '<>x</>', '1:1'],
    ['that nobody has', '<Slideshow />', '1:1'],
    ['that every object has', '<constructor />', '1:1'],
    ['of this', '<this />', '1:1'],
    ['of an image', 'See ![x](https://a.example/x.png).', '1:5'],
    ['of an image with a definition', '![x][y]\n\n[y]: /x.png', '1:1'],
  ])('and so is a tag %s', async (_what, text, place) => {
    const told = errorsOf(text).map(({ line, column }) => `${line}:${column}`)
    expect(told).toContain(place)
    expect(await refusalOf(text)).toMatch(new RegExp(`^${place} found `))
  })

  it('and a prop that is none of the component', async () => {
    expect(await refusalOf(`<Figure ${figure} dangerouslySetInnerHTML="x" />`)).toMatch(
      /^1:65 found dangerouslySetInnerHTML, no prop of <Figure>/,
    )
  })
})

it('several programs in one file are all told', () => {
  const text =
    'import a\n---\n\nText {b}.\n\nexport c\n===\n\n<Slideshow d={e} />\n\n<Aside title={f}>x</Aside>'
  expect(errorsOf(text).map(({ code, line }) => `${line} ${code}`)).toEqual([
    ...['1 mdx-import', '4 mdx-expression', '6 mdx-export', '9 component-unknown'],
    ...['11 prop-not-literal'],
  ])
})

it('a whole article compiles, to a program that imports nothing', async () => {
  const text = [
    '---\nlanguage: fr\n---',
    ...['## A *b* **c** ~~d~~ `e`', 'Text[^1] www.a.example\\\n[f](/g) [i][j]', '- [x] k\n1. l', '> m'],
    ...['| n | o |\n|:--|--:|\n| p | q |', '```js\nr\n```', '***', `<Figure ${figure} />`],
    ...['<PullQuote speaker="s" source="https://a.example/">\nt\n</PullQuote>', '[^1]: u', '[j]: /v'],
  ].join('\n\n')
  expect(errorsOf(text)).toEqual([])
  expect(await compile(text)).not.toMatch(/^import |import\(/m)
})

it('prints a list of tasks with signs for its boxes, which nobody can tick', async () => {
  const code = await compile('- [x] Done\n- [ ] To do')
  expect(code).toMatch(/☑[\s\S]*Done[\s\S]*☐[\s\S]*To do/)
  expect(code).not.toContain('input')
})
