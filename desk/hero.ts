import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { command } from '../lib/content/command'
import type { Hero } from '../lib/content/schema/article'
import { readSettings } from '../lib/content/settings'
import { articleFolder } from './article-folder'
import { borrow } from './borrow'
import { CannotDraw } from './earth/fault'
import { zoomOf } from './earth/frame'
import { chooseFrame } from './earth/framing'
import { heroIn, withHero } from './earth/front-matter'
import { heroSize, paint } from './earth/paint'
import { type Request, readRequest } from './earth/request'
import { readTerritories } from './earth/territories'
import { readTexture } from './earth/texture'
import { captionFor, credit, describe, disputesInView, licence, type Picture } from './earth/words'

const usage = `Draws a view of the Earth and makes it the hero of an article.

  npm run hero -- <article> [options]

  --highlight CN,RU        states outlined in amber (ISO 3166 codes, US-DE for an American state)
  --mark GE                states filled in red
  --point "Name@lon,lat"   a place marked with a dot; may be repeated
  --route lon,lat:lon,lat  the shortest way between two places; may be repeated
  --territory CRIMEA=UA    draw a disputed territory within a state; may be repeated
  --view night|day         city lights, or daylight; night unless given
  --centre lon,lat         the middle of the picture; chosen to show what is drawn unless given
  --zoom N                 1 is the whole globe; chosen unless given
  --alt, --caption "…"     your own words
  --name hero.jpg          the file beside the article
  --force                  replace a photograph, and words already in the article
`

async function main(args: string[]): Promise<number> {
  if (args.length === 0 || args.includes('--help')) {
    console.log(usage)
    return args.length === 0 ? 2 : 0
  }
  const request = readRequest(args)
  const folder = articleFolder(readSettings().contentDir, request.article)
  const file = join(folder, 'article.mdx')
  const before = heroIn(readFileSync(file, 'utf8'))
  refuseToReplace(request, join(folder, request.file), before)

  const { view, drawing, overrides } = request
  const territories = readTerritories(overrides)
  const frame = chooseFrame(territories, request, heroSize)
  const picture: Picture = { territories, frame, view, drawing, overrides }
  const kept = request.force ? {} : before
  const hero: Hero = {
    file: request.file,
    alt: request.alt ?? kept.alt ?? describe(picture),
    caption: request.caption ?? kept.caption ?? captionFor(picture),
    credit,
    licence,
  }
  const texture = await readTexture(join(await borrow('three-globe'), 'example/img'))
  const image = await paint(texture, territories, frame, view, drawing)
  writeFileAtomic(join(folder, request.file), Buffer.from(image))
  // Read again: the writer may have saved the article while the picture was drawn.
  writeFileAtomic(file, withHero(readFileSync(file, 'utf8'), hero))
  tell(folder, picture, hero, image.length, {
    alt: !request.alt && !!kept.alt,
    caption: !request.caption && !!kept.caption,
  })
  return 0
}

/** A photograph that somebody chose is not replaced by a drawing in passing. */
function refuseToReplace(request: Request, path: string, before: Partial<Hero>) {
  if (request.force || before.credit === credit) return
  if (before.credit !== undefined) {
    throw new CannotDraw(
      `The article has a hero by ${before.credit}; expected none. Add --force to replace it.`,
    )
  }
  if (existsSync(path)) {
    throw new CannotDraw(
      `${path} exists and no hero names it; choose another --name, or add --force to replace it.`,
    )
  }
}

function tell(
  folder: string,
  picture: Picture,
  hero: Hero,
  bytes: number,
  kept: { alt: boolean; caption: boolean },
) {
  const { frame, view } = picture
  const [lon, lat] = frame.centre.map((degree) => degree.toFixed(1))
  const zoom = zoomOf(frame).toFixed(2)
  console.log(`${join(folder, hero.file)}  ${frame.width}×${frame.height}, ${Math.round(bytes / 1024)} KB`)
  console.log(`  view     ${view}, --centre ${lon},${lat} --zoom ${zoom}`)
  console.log(`  alt      ${hero.alt}${kept.alt ? '  (kept; does it still describe the picture?)' : ''}`)
  console.log(`  caption  ${hero.caption}${kept.caption ? '  (kept)' : ''}`)
  console.log(`  credit   ${hero.credit}`)
  const unnamed = disputesInView(picture).filter(({ name }) => !hero.caption.includes(name))
  if (unnamed.length > 0) {
    console.log(
      `  note     the caption does not name ${unnamed.map(({ name }) => name).join(', ')}, disputed and in view`,
    )
  }
}

await command(main)
