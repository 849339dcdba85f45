import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bodies } from '../../tests/bodies'
import { errorsOf, siteCompiler } from '../../tests/compiled'
import { seed } from '../../tests/seed'
import { vocabulary } from '../content/vocabulary'

const runs = Number(process.env.FUZZ_RUNS ?? 1000)
const compile = siteCompiler()

/** Faults that nobody may overlook: what runs, or is no part of an article. */
const grave = new Set(['mdx-import', 'mdx-export', 'mdx-expression', 'prop-not-literal', 'component-unknown'])

it(`whatever the check accepts compiles to markup alone, and what it calls a program does not compile, in ${runs} bodies (FUZZ_SEED=${seed})`, async () => {
  let accepted = 0
  const property = fc.asyncProperty(bodies, async (text) => {
    const errors = errorsOf(text)
    if (errors.length === 0) {
      accepted += 1
      expectMarkup(elementsOf(await compile(text)))
    }
    if (errors.some(({ code }) => grave.has(code))) await expect(compile(text)).rejects.toThrow(/^found /)
  })
  await fc.assert(property, { seed, numRuns: runs })
  // Bodies that are all refused would prove nothing.
  expect(accepted).toBeGreaterThan(runs / 10)
}, 300_000)

interface Element {
  type: string
  props: Record<string, unknown>
}

/** What a compiled body makes, run where there is nothing but the makers of elements. */
function elementsOf(code: string): unknown {
  const make = (type: unknown, props: Record<string, unknown>) =>
    typeof type === 'function' ? type(props) : { type, props }
  const ran = () => {
    throw new Error('a program ran')
  }
  const components = Object.fromEntries(Object.keys(vocabulary).map((name) => [name, name]))
  const react = { jsx: make, jsxs: make, Fragment: 'fragment' }
  const globals = { react, components, ran }
  return runInNewContext(
    `(function () {${code}})(react).default({ components })`,
    Object.assign(Object.create(null), globals),
  )
}

const tags = new Set([
  ...[
    'fragment',
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'em',
    'strong',
    'del',
    'a',
    'br',
    'hr',
    'ul',
    'ol',
    'li',
  ],
  ...['blockquote', 'code', 'pre', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'sup', 'section', 'span'],
  ...Object.keys(vocabulary),
])

function expectMarkup(value: unknown): void {
  if (Array.isArray(value)) for (const one of value) expectMarkup(one)
  else if (typeof value === 'object' && value !== null) expectElement(value as Element)
  else expect(['string', 'undefined']).toContain(typeof value)
}

function expectElement({ type, props }: Element): void {
  expect(tags).toContain(type)
  if (type === 'span') expect(props.className).toMatch(/^(?:code-[a-z]+|verse-line)$/)
  for (const [name, prop] of Object.entries(props)) {
    if (name === 'children') expectMarkup(prop)
    else if (name === 'style') Object.values(prop as object).map((part) => expect(typeof part).toBe('string'))
    else expect(['string', 'boolean', 'number']).toContain(typeof prop)
  }
}
