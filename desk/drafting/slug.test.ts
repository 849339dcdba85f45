import { expect, it } from 'vitest'
import { slug as slugField } from '../../lib/content/schema/fields'
import { freeSlug, slugFrom } from './slug'

it.each([
  [
    'China and its neighbours are cool on Russia’s action in Georgia',
    'china-and-its-neighbours-are-cool-on-russias',
  ],
  ["The U.S. doesn't pay 1,300 bills: why?", 'the-us-doesnt-pay-1300-bills-why'],
  ['L’avis de la Cour, vingt-cinq ans après', 'l-avis-de-la-cour-vingt-cinq-ans'],
  ['Łódź, Straße, Øresund & Ærø', 'lodz-strasse-oresund-aero'],
  ['Щедрый Хрущёв в Киеве', 'shchedryy-khrushchyov-v-kieve'],
  ['Їжак і ґава', 'yizhak-i-gava'],
  ['  --- 2026! ', '2026'],
  ['上海合作组织', ''],
])('%s', (headline, slug) => {
  expect(slugFrom(headline)).toBe(slug)
  if (slug) expect(slugField.safeParse(slug).success).toBe(true)
})

it('is given a year, then a number, when another article has it', () => {
  expect(freeSlug('a-border', '2026', new Set(['a-border']))).toBe('a-border-2026')
  expect(freeSlug('a-border', '2026', new Set(['a-border-2026', 'a-border-2026-2']))).toBe('a-border-2026-3')
})
