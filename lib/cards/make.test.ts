import { readFileSync, rmSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { editionOf, hostileHero } from '../../tests/edition'
import { colours } from '../content/theme'
import { cardSize } from '../edition/card-addresses'
import { pagesOfEdition } from '../edition/pages'
import { imageAt } from './at'

const long =
  'The presidents of six states met in the rain and signed a paper on borders that one of them had crossed with tanks only forty days before it'

/** The card of a page of an edition that holds one article with these fields, and how to read its pixels. */
async function cardOf(fields: Record<string, unknown>, page = '/2008/08/28/case/') {
  const edition = editionOf({ case: { fields: { dateline: { place: 'Dushanbe' }, ...fields } } })
  const path = (await imageAt(edition, pagesOfEdition(edition), `${page}card.jpg`)?.()) ?? ''
  const bytes = readFileSync(path)
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  /** The share of a box that is not paper. */
  const inkIn = (left: number, top: number, right: number, bottom: number) => {
    let ink = 0
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) {
        const i = (y * info.width + x) * info.channels
        // Paper is all but white; what a JPEG adds to it near letters is not meant.
        if ((data[i + 1] ?? 0) < 200) ink++
      }
    }
    return ink / ((right - left) * (bottom - top))
  }
  return { path, bytes, inkIn, ...(await sharp(bytes).metadata()) }
}

describe('the card of an article, for crawlers 5', () => {
  it('is a JPEG of 1200 by 630 and less than 300 KB, with headline and hero', async () => {
    const { bytes, inkIn, ...made } = await cardOf({ headline: 'A summit in Dushanbe', hero: hostileHero })
    expect(made).toMatchObject({ format: 'jpeg', ...cardSize })
    expect(bytes.length).toBeLessThan(300_000)
    expect(inkIn(60, 134, 660, 514)).toBeGreaterThan(0.03)
    expect(inkIn(720, 0, 1200, 630)).toBeGreaterThan(0.99)
  })

  it.each([
    ['with a hero', { hero: hostileHero }, 720],
    ['without', {}, 810],
  ])('holds a headline of 140 characters whole, %s', async (_, fields, right) => {
    const { inkIn } = await cardOf({ headline: long, ...fields })
    expect(inkIn(60, 134, 660, 440)).toBeGreaterThan(0.05)
    // Nothing reaches the paper around it.
    expect(inkIn(0, 0, 58, 630)).toBe(0)
    expect(inkIn(right - 20, 200, right, 430)).toBe(0)
  })

  it('without a hero has its stamp and the machine-readable zone', async () => {
    const { inkIn } = await cardOf({ headline: 'A summit' })
    expect(inkIn(834, 76, 1160, 280)).toBeGreaterThan(0.05)
    expect(inkIn(60, 525, 1140, 600)).toBeGreaterThan(0.05)
  })

  it.each(['საქართველო', 'Peace 🇬🇪'])(
    'leaves the room to the hero when it has no letters for %s',
    async (headline) => {
      const { inkIn } = await cardOf({ headline, hero: hostileHero })
      expect(inkIn(0, 0, 1200, 510)).toBeGreaterThan(0.99)
      expect(inkIn(60, 540, 300, 600)).toBeGreaterThan(0.02)
    },
  )

  it.each([
    ['in Chinese', { headline: '俄罗斯出兵格鲁吉亚，六国沉默不语', language: 'zh' }, 0],
    ['in Arabic, which begins at the right', { headline: 'الصين وجيرانها في دوشنبه', language: 'ar' }, 480],
  ])('holds a headline %s', async (_, fields, begin) => {
    const { inkIn } = await cardOf({ ...fields, hero: hostileHero })
    expect(inkIn(begin + 60, 134, begin + 660, 514)).toBeGreaterThan(0.03)
    expect(inkIn(begin, 0, begin + 58, 630)).toBe(0)
    const image = begin === 0 ? 720 : 0
    expect(inkIn(image, 0, image + 480, 630)).toBeGreaterThan(0.99)
  })

  it('leaves it to the publication when there is no hero either', async () => {
    const { bytes, inkIn } = await cardOf({ headline: 'საქართველო' })
    expect((await cardOf({ headline: 'Peace 🇬🇪' })).bytes.equals(bytes)).toBe(true)
    expect(inkIn(200, 230, 1000, 310)).toBeGreaterThan(0.05)
  })

  it('keeps the focus of the hero in view', async () => {
    const cards = await Promise.all(
      [{}, { focus: '0% 50%' }].map((focus) => cardOf({ hero: { ...hostileHero, ...focus } })),
    )
    expect(new Set(cards.map(({ path }) => path)).size).toBe(2)
  })

  it('has the same bytes when it is made again', async () => {
    const first = await cardOf({ hero: hostileHero })
    rmSync(first.path)
    expect((await cardOf({ hero: hostileHero })).bytes.equals(first.bytes)).toBe(true)
  })
})

describe('the cards of other pages', () => {
  it.each(['/', '/sections/security/', '/2008/08/'])('stand for %s', async (page) => {
    const { inkIn, ...made } = await cardOf({}, page)
    expect(made).toMatchObject({ format: 'jpeg', ...cardSize })
    expect(inkIn(60, 40, 1140, 480)).toBeGreaterThan(0.02)
  })
})

describe('imageAt', () => {
  it('knows no image of a page that is not there, nor a crop of a hero that is not', () => {
    const edition = editionOf({ case: {}, draft: { fields: { status: 'draft', hero: hostileHero } } })
    const pages = pagesOfEdition(edition)
    for (const address of [
      'draft/card.jpg',
      'draft/1x1.jpg',
      'case/1x1.jpg',
      'case/2x1.jpg',
      'case/card.png',
    ]) {
      expect(imageAt(edition, pages, `/2008/08/28/${address}`)).toBeUndefined()
    }
    expect(imageAt(edition, pages, '/2008/08/28/case/card.jpg')).toBeDefined()
  })
})

describe('the palette', () => {
  it('is that of the pages', () => {
    const styles = readFileSync('app/globals.css', 'utf8')
    for (const scheme of [colours.light, colours.dark])
      for (const [name, colour] of Object.entries(scheme)) expect(styles).toContain(`--${name}: ${colour};`)
  })
})
