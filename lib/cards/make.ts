import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Edition } from '../edition/gate'
import type { Page } from '../edition/pages'
import { kept } from '../pictures/cache'
import { covering } from '../pictures/crop'
import { onImage } from '../pictures/open'
import type { Picture } from '../pictures/picture'
import { type CardFacts, cardWithImage, cardWithoutImage, type Drawn, publicationCard } from './card'
import { articleFacts, isFront, pageFacts } from './facts'
import { typefaces } from './typeface'

/** Small letters on flat paper need more than a photograph does: whole colours, and a higher quality. */
const encoding = { quality: 84, chromaSubsampling: '4:4:4' } as const

/** Makes the card of a page unless the cache has it. Returns the path of its file, a JPEG of `cardSize`. */
export async function makeCard(edition: Edition, page: Page): Promise<string> {
  if (page.kind !== 'article') {
    const facts = pageFacts(edition, page)
    const faces = await facesFor(facts)
    return encoded(isFront(page) ? publicationCard(faces, facts) : cardWithoutImage(faces, facts))
  }
  const facts = articleFacts(edition, page.article)
  const faces = await facesFor(facts)
  const { hero, folder } = page.article
  if (!hero) return encoded(cardWithoutImage(faces, facts))
  const picture = await edition.pictureOf(`${folder}/${hero.file}`)
  return encoded(cardWithImage(faces, facts), { picture, focus: hero.focus, paper: facts.palette.paper })
}

/** The faces with every letter that a card prints. */
async function facesFor({ publication, title, kicker, dateline, language }: CardFacts) {
  const text = [publication, title, kicker, dateline?.day, dateline?.place].join(' ').toUpperCase()
  const [serif, sans] = [typefaces.serif(text + title, language), typefaces.sans(text, language)]
  return { serif: await serif, sans: await sans }
}

interface Photograph {
  picture: Picture
  focus: string | undefined
  /** What shows through where a picture is see-through. */
  paper: string
}

/** The drawing itself is part of the name in the cache: a card is made anew when anything in it changes, or what draws. */
function encoded(drawn: Drawn, photograph?: Photograph): Promise<string> {
  const { picture, focus = '' } = photograph ?? {}
  const key = JSON.stringify([encoding, sharp.versions, drawn, picture?.hash, focus])
  const name = createHash('sha256').update(key).digest('hex').slice(0, 16)
  return kept(`cards/${name}.jpg`, async () => {
    const layers = drawn.image && photograph ? [await layer(drawn.image, photograph)] : []
    return sharp(Buffer.from(drawn.svg)).composite(layers).flatten().jpeg(encoding).toBuffer()
  })
}

async function layer(box: NonNullable<Drawn['image']>, { picture, focus, paper }: Photograph) {
  const { left, top, width, height } = box
  const { data, info } = await onImage(picture.file, (whole) => {
    const image = covering(whole, picture, { width, height }, focus).flatten({ background: paper })
    return image.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  })
  return { input: data, raw: { width, height, channels: info.channels }, left, top }
}
