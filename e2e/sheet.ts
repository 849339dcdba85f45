import { mkdirSync } from 'node:fs'
import { startProgress } from '../lib/progress'
import { launchBrowser } from './browser'
import serve from './serve'
import { schemes, seedArticle } from './site'

/** `npm run sheet`: pictures of every kind of page, narrow to wide, light and dark, to be looked at. */
const folder = '.cache/sheet'
const pages = {
  front: '/',
  'front-2': '/page/2/',
  article: seedArticle,
  'article-without-hero': '/2020/10/22/the-passport-part-two-nansen/',
  'article-with-notes': '/2024/11/26/baltic-cables/',
  'article-in-french': '/2019/02/26/chagos-avis-consultatif/',
  section: '/sections/security/',
  topic: '/topics/russia/',
  author: '/authors/staff/',
  year: '/2021/',
  month: '/2021/11/',
  search: '/search/?q=sovereignty',
  corrections: '/corrections/',
  about: '/about/',
  lite: '/lite/',
  missing: '/no-such-page/',
}
const widths = [390, 768, 1440]

mkdirSync(folder, { recursive: true })
const stop = await serve()
const browser = await launchBrowser()
const progress = startProgress('Taking pictures', Object.keys(pages).length * widths.length * schemes.length)
for (const [name, address] of Object.entries(pages)) {
  for (const width of widths) {
    for (const colorScheme of schemes) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      await page.goto(`${process.env.PASSPORT_URL}${address}`, { waitUntil: 'networkidle' })
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true })
      await page.close()
      progress.step()
    }
  }
}
progress.end()
await browser.close()
await stop()
process.stdout.write(`The pictures are in ${folder}/\n`)
