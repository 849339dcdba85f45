import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { editionOf, hostileHero, siteUrl } from '../tests/edition'
import { folderForTest } from '../tests/folder'
import { printCards } from './cards'
import { filesUnder } from './files'
import { Folder } from './folder'

const article = '2008/08/28/case'

/** Prints what a page of this text names. */
async function print(text: string): Promise<string> {
  const outDir = folderForTest()
  const folder = new Folder(outDir, siteUrl)
  await folder.write('page.html', text)
  const edition = editionOf({
    case: { fields: { hero: hostileHero } },
    secret: { fields: { hero: hostileHero, status: 'draft' } },
  })
  await printCards(folder, edition)
  return outDir
}

describe('printCards, for crawlers 5 and 6', () => {
  it('puts what pages name beside the page it is of, and makes no other', async () => {
    const outDir = await print(
      `<meta content="${siteUrl}/card.jpg"><script>{"url":"${siteUrl}/${article}/4x3.jpg"}</script>` +
        '<a href="https://elsewhere.example/no/card.jpg">',
    )
    expect((await filesUnder(outDir)).sort()).toEqual([`${article}/4x3.jpg`, 'card.jpg', 'page.html'].sort())
    expect(await sharp(join(outDir, 'card.jpg')).metadata()).toMatchObject({ width: 1200, height: 630 })
    expect(await sharp(join(outDir, article, '4x3.jpg')).metadata()).toMatchObject({
      width: 533,
      height: 400,
    })
  })

  it.each(['/2008/08/28/secret/card.jpg', '/nowhere/card.jpg', '/sections/security/1x1.jpg'])(
    'refuses a page that names %s',
    async (address) => {
      await expect(print(`<meta content="${siteUrl}${address}">`)).rejects.toThrow(address)
    },
  )
})
