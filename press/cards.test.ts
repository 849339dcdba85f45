import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pageOf, editionOf as sliceAsEdition } from '../lib/edition/slice/slice'
import { Slices } from '../lib/edition/slice/slices'
import { editionOf, hostileHero, siteUrl } from '../tests/edition'
import { folderToPrint } from '../tests/press/folder'
import { checkCards, imagesBeside } from './cards'
import type { Folder } from './folder'
import { namedIn } from './named'

const article = '/2008/08/28/case/'

const editionOfTwo = () =>
  editionOf({
    case: { fields: { hero: hostileHero } },
    secret: { fields: { hero: hostileHero, status: 'draft' } },
  })

/** Prints what lies beside a page of this text. */
async function print(address: string, text: string): Promise<Folder> {
  const edition = editionOfTwo()
  const folder = folderToPrint()
  await folder.write('page.html', text)
  const slice = await new Slices(edition, siteUrl).at(address)
  const sliced = sliceAsEdition(slice)
  const page = pageOf(slice, sliced)
  if (!page) throw new Error(`there is a page at ${address}`)
  const { cards } = namedIn(text, siteUrl)
  folder.take(await imagesBeside({ edition: sliced, store: folder.store }, [address, page], cards))
  return folder
}

describe('the cards and crops of a page, for crawlers 5 and 6', () => {
  it('lie beside the page that names them, and no other is made', async () => {
    const folder = await print(
      article,
      `<meta content="${siteUrl}${article}card.jpg"><script>{"url":"${siteUrl}${article}4x3.jpg"}</script>` +
        `<a href="https://elsewhere.example/no/card.jpg"><a href="${siteUrl}/other/card.jpg">`,
    )
    const beside = article.slice(1)
    expect(folder.files).toEqual([`${beside}4x3.jpg`, `${beside}card.jpg`, 'page.html'])
    const sizeOf = async (file: string) => {
      const { width, height } = await sharp(join(folder.path, beside, file)).metadata()
      return [width, height]
    }
    expect(await sizeOf('card.jpg')).toEqual([1200, 630])
    expect(await sizeOf('4x3.jpg')).toEqual([533, 400])
  })

  it('are refused where the page has none', async () => {
    const section = '/sections/security/'
    await expect(print(section, `<meta content="${siteUrl}${section}1x1.jpg">`)).rejects.toThrow(
      `${section}1x1.jpg`,
    )
  })

  it.each(['/2008/08/28/secret/card.jpg', '/nowhere/card.jpg'])(
    'are refused when a page names %s, which no published page has',
    async (address) => {
      const folder = await print(article, `<meta content="${siteUrl}${address}">`)
      expect(() => checkCards(folder)).toThrow(address)
    },
  )
})
