import { createProcessor } from '@mdx-js/mdx'
import { expect, it } from 'vitest'
import shape from './shape.mjs'

/** MDX as it comes, with the shape as its only plugin. */
const stock = createProcessor({
  recmaPlugins: [[shape, { components: { Aside: ['title'] } }]],
  outputFormat: 'function-body',
})

it.each([
  ['an import', 'import fs from "node:fs"'],
  ['an export', 'export const a = 1'],
  ['a layout', 'export default function Layout() {}'],
  ['a name', '{process}'],
  ['a call', '{_jsx(_components.constructor("x"))}'],
  ['a call of a call', '{_jsx("a")()}'],
  ['a look into an object', '{_jsx.constructor}'],
  ['a computed look', '{props["constructor"]}'],
  ['a function', '{() => 1}'],
  ['a template', '{`a`}'],
  ['a tag', '<a>{import("fs")}</a>'],
  ['an assignment', '{props = 1}'],
  ['a new object', '{new props.components("a")}'],
  ['a pattern', '{/a/}'],
  ['a spread', '<Aside {...process} />'],
  ['a getter', '<Aside title={{ get a() { return 1 } }} />'],
  ['a function in a field', '<Aside title={{ a() {} }} />'],
  ['HTML', '<Aside dangerouslySetInnerHTML={{ __html: "x" }} />'],
  ['a component that nobody has', '<Slideshow />'],
  ['a member', '<Aside.b />'],
])('%s in the program itself is refused', async (_what, text) => {
  await expect(stock.process(text)).rejects.toThrow(
    /^compiled to .*; expected elements of plain values alone$/,
  )
})

it('markup is not', async () => {
  await expect(stock.process('## A *b*\n\n<Aside title="c">d</Aside>')).resolves.toBeTruthy()
})
