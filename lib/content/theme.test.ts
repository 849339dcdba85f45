import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { contrast, themeSheet } from './theme'

test('contrast is that of the WCAG, whichever colour comes first', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
  expect(contrast('#7a1e2b', '#7a1e2b')).toBe(1)
})

describe('the sheet of a theme', () => {
  const accent = { light: '#1b5e3a', dark: '#8fd3ae' }

  it("says each colour for either scheme and for the reader's own choice, in words that every browser knows", () => {
    expect(themeSheet({ theme: { accent, measure: 66 } })).toBe(
      'html:root{--container-measure:38rem;--accent:#1b5e3a}' +
        '@media (prefers-color-scheme:dark){html:root:not([data-scheme=light]){--accent:#8fd3ae}}' +
        'html:root[data-scheme=dark]{--accent:#8fd3ae}',
    )
  })

  it('has the weight to go before the style sheet, and is empty when nothing is set', () => {
    const blocks = [...readFileSync('app/globals.css', 'utf8').matchAll(/^ *(:root[^ ]*) \{/gm)].map(
      ([, selector]) => selector,
    )
    const sheet = themeSheet({ theme: { accent } })
    expect(blocks).toHaveLength(3)
    for (const selector of blocks) expect(sheet).toContain(`html${selector?.replaceAll('"', '')}{`)
    expect(themeSheet({ theme: {} })).toBe('')
    expect(themeSheet({ theme: { measure: 80 } })).not.toContain('@media')
  })
})
