import { describe, expect, it } from 'vitest'
import { checkDigit, machineZone, pageZone } from './machine-zone'

describe('checkDigit', () => {
  // The specimen passport of ICAO Doc 9303, part 4.
  it.each([
    ['L898902C3', 6],
    ['740812', 2],
    ['120415', 9],
    ['ZE184226B<<<<<', 1],
    ['L898902C3674081221204159ZE184226B<<<<<1', 0],
  ])('of %s is %i', (text, digit) => {
    expect(checkDigit(text)).toBe(digit)
  })
})

describe('machineZone', () => {
  const article = {
    slug: 'a-summit-in-dushanbe',
    language: 'en',
    dateline: { place: 'Dushanbe' },
    section: 'security',
  }

  it('is set as a passport sets it', () => {
    expect(machineZone(article, 'Passport', '2008-08-28')).toEqual([
      'P<ENGPASSPORT<<A<SUMMIT<IN<DUSHANBE<<<<<<<<<',
      '0808284DUSHANBE<<SECURITY<<<<<<<<<<<<<<<<<<<',
    ])
  })

  it('fills two lines of 44 from the letters a passport knows, whatever is put in', () => {
    const long = { ...article, slug: 'x'.repeat(60), dateline: { place: 'Đà Nẵng, 越南' } }
    for (const line of machineZone(long, '— Паспорт —', '2008-08-28')) expect(line).toMatch(/^[A-Z0-9<]{44}$/)
  })

  it('leaves an article without a place its fillers', () => {
    const { dateline: _, ...placeless } = article
    expect(machineZone(placeless, 'Passport', '2008-08-28')[1]).toMatch(/^0808284<<SECURITY<+$/)
  })
})

describe('pageZone', () => {
  it('names publication and page, and says what the publication is', () => {
    const site = { name: 'Passport', tagline: 'The world, by its borders', language: 'fr' }
    expect(pageZone(site, 'Sécurité')).toEqual([
      'P<FRAPASSPORT<<SECURITE<<<<<<<<<<<<<<<<<<<<<',
      'THE<WORLD<BY<ITS<BORDERS<<<<<<<<<<<<<<<<<<<<',
    ])
  })
})
