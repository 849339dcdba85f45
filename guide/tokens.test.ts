import { expect, test } from 'vitest'
import { readTokens, tokensOf } from './tokens'

test('the palette keeps its promise: text is AAA on paper, everything that is read at least AA, in both schemes', () => {
  const { colours } = readTokens()
  for (const scheme of ['light', 'dark'] as const) {
    const onPaper = Object.fromEntries(colours.map((colour) => [colour.role, colour[scheme].onPaper]))
    expect(onPaper.ink, scheme).toBeGreaterThanOrEqual(7)
    expect(onPaper.quiet, scheme).toBeGreaterThanOrEqual(4.5)
    expect(onPaper.accent, scheme).toBeGreaterThanOrEqual(4.5)
  }
})

test('sizes and spaces are read under their names, in their order', () => {
  const { type, spaces } = readTokens()
  expect(type.map(({ name }) => name)).toEqual(expect.arrayContaining(['--text-body', '--text-headline']))
  expect(spaces.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['--spacing-gutter', '--container-measure']),
  )
})

test('a stylesheet that moved its palette is told about, not shown empty', () => {
  expect(() => tokensOf('.root { --paper: #ffffff; }')).toThrow('expected a block ":root {"')
  const light = ':root {\n--paper: #ffffff;\n--ink: #000000;\n}\n'
  expect(() => tokensOf(`${light}:root[data-scheme="dark"] {\n--paper: #000000;\n}`)).toThrow('no ink')
})
