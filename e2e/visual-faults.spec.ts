import { expect, type Page, test } from 'playwright/test'
import { articles, desk, phone } from './site'
import { tooPale } from './visual/contrast'
import { linesOfHeadline, longHeadlines } from './visual/headline'
import { badLayout, misplacedText } from './visual/judge'
import { coloursOf, moving, sharedColours, uselessOnPaper } from './visual/media'
import { movedByArrival } from './visual/pictures'
import { setWidth, visit } from './visual/visit'

// A test dresses pages otherwise, which their policy lets nobody do.
test.use({ bypassCSP: true })

interface Seed {
  /** What is done to the page. */
  css: string
  /** What must be said of it. */
  said: RegExp
  address?: string
  width?: number
  media?: Parameters<Page['emulateMedia']>[0]
  check: (page: Page) => Promise<string[]>
}

/** Each check is shown a page that is wrong in the one way it is there for. */
const seeds: Record<string, Seed> = {
  'a rail pulled over the text': {
    css: '.related { margin-inline-start: -8rem }',
    said: /lies on aside\.related/,
    check: misplacedText,
  },
  'margin notes wider than the margin': {
    css: '.prose .footnotes li { width: 20rem }',
    said: /p “.*lies on li(?:\.s\d+)?$/m,
    address: articles.notes,
    check: misplacedText,
  },
  'a stamp upon the headline': {
    css: '.stamp { inset: 0 auto auto 0 }',
    said: /h1 “.*lies on svg/,
    check: misplacedText,
  },
  'a picture that slides under the text': {
    css: '.hero { margin-block-end: -24rem }',
    said: /lies on img/,
    check: misplacedText,
  },
  'a pull quote hung too far out': {
    css: '.related { margin-inline-start: -40rem }',
    said: /figure\.pull-quote lies on aside\.related/,
    check: misplacedText,
  },
  'a headline cut off below': {
    css: '.article-head h1 { max-height: 1em; overflow: hidden }',
    said: /is cut by h1/,
    check: misplacedText,
  },
  'card headlines that end in three dots': {
    css: '.card-headline { max-width: 14rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }',
    said: /is cut by h3\.card-headline/,
    check: misplacedText,
  },
  'a dek that will not break': {
    css: '.dek { white-space: nowrap }',
    said: /p\.dek “.* px out of its block/,
    check: misplacedText,
  },
  'a page wider than the window': {
    css: '.article-text { min-width: 120vw }',
    said: /^the page is \d+ px wide in a window of 390 px/m,
    width: phone.width,
    check: misplacedText,
  },
  'lines too long': {
    css: '.prose { max-width: none; width: 60rem }',
    said: /^p “.*: \d{2,3} letters a line/m,
    check: badLayout,
  },
  'lines too short': {
    css: '.prose > p { max-width: 15rem }',
    said: /^p “.*: [23]\d letters a line/m,
    check: badLayout,
  },
  'links packed closer than a finger is wide': {
    css: '.footer li a { padding: 0; line-height: 1; height: 1em } .footer li { line-height: 1 }',
    said: /is small, and too near to/,
    width: phone.width,
    check: badLayout,
  },
  'text pale enough for AA, not for AAA': {
    css: '.prose p { color: #6e6e6e }',
    said: /^p: 4\.\d\d, expected 7$/m,
    check: tooPale,
  },
  'a byline half seen through': {
    css: '.byline { opacity: 0.6 }',
    said: /^p: \d\.\d\d, expected 4\.5$/m,
    check: tooPale,
  },
  'a field without an edge': {
    css: '.search-form input { border-color: var(--hairline) }',
    said: /^border of input: 1\.\d\d, expected 3$/m,
    check: tooPale,
  },
  'a quotation mark lost in forced colours': {
    css: '.pull-quote::before { color: Canvas; forced-color-adjust: none }',
    said: /^figure\.pull-quote::before: 1\.00, expected 3$/m,
    media: { forcedColors: 'active' },
    check: tooPale,
  },
  'a rail on paper': {
    css: '.related { display: block !important }',
    said: /<aside class="related"/,
    media: { media: 'print' },
    check: uselessOnPaper,
  },
  'a card that fades for a reader who wants no motion': {
    css: '.card { transition: color 1s } @view-transition { navigation: auto }',
    said: /article\.card.* moves for 1s[\s\S]*pages fade/,
    media: { reducedMotion: 'reduce' },
    check: moving,
  },
  'a colour that dark forgot': {
    css: ':root { --accent: #7a1e2b !important }',
    said: /^--accent$/m,
    check: async (page) => {
      const light = await coloursOf(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      return sharedColours(light, await coloursOf(page))
    },
  },
  'a headline set too large for a phone': {
    css: '.article-head h1 { font-size: 3rem }',
    said: /^[6-9] lines/m,
    width: phone.width,
    check: (page) =>
      Promise.all(
        longHeadlines.slice(0, 1).map(async (headline) => `${await linesOfHeadline(page, headline)} lines`),
      ),
  },
}

for (const [name, seed] of Object.entries(seeds)) {
  const { css, said, check, address = articles.harbour, width = desk.width, media = {} } = seed
  test(`a check would find ${name}`, async ({ page }) => {
    await visit(page, address)
    await setWidth(page, width)
    await page.emulateMedia(media)
    await page.addStyleTag({ content: css })
    expect((await check(page)).join('\n')).toMatch(said)
  })
}

test('a check would find a hero whose box waits for it', async ({ page }) => {
  const moved = await movedByArrival(page, articles.harbour, '.hero img { aspect-ratio: auto; height: auto }')
  expect(moved[0]).toMatch(/ 0 became \d+ \d+ \d+ [1-9]\d+$/)
})
