import { expect, it } from 'vitest'
import { usedStyles } from './used-styles'

const used = (css: string, ...names: string[]) => usedStyles(css, new Set(names))

it('leaves out rules for what a page does not hold, and keeps the others in their order', () => {
  const css = 'p{a:b}.kicker,h2.note>a:hover{c:d}#notes li{e:f}@media (width>9em){.far{g:h}.kicker{i:j}}'
  expect(used(css, 'p')).toBe('p{a:b}')
  expect(used(css, 'p', '.kicker')).toBe('p{a:b}.kicker{c:d}@media (width>9em){.kicker{i:j}}')
  expect(used(css, 'h2', '.note', 'a', 'li', '#notes')).toBe('h2.note>a:hover{c:d}#notes li{e:f}')
})

it.each([
  ['a state', 'a:hover,a[open]{b:c}', ['a']],
  ['an attribute a script may set', '[data-scheme=dark]{b:c}', []],
  ['what must not be', 'p:not(.note){b:c}', ['p']],
  ['alternatives', ':is(.note,.kicker) p{b:c}', ['p']],
  ['what is of use to nothing', ':root{--b:c}*,::before{d:e}', []],
  ['a font and its movements', '@font-face{font-family:f}@keyframes k{0%{b:c}}', []],
  ['a layer that stands empty before others', '@layer base{}', []],
  ['the order of layers', '@layer base,own;', []],
  ['nested rules of a rule that is used', 'p{a:b;& .x{c:d}}', ['p']],
  ['a selector nobody understands', '!!{b:c}', []],
])('keeps %s', (_, css, names) => {
  expect(used(css, ...names)).toBe(css)
})

it('a class that is written in a text has no other meaning', () => {
  expect(used('.a{b:c}', '.constructor', '.__proto__')).toBe('')
  expect(used('.constructor{b:c}', '.constructor')).toBe('.constructor{b:c}')
})
