import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { command } from '../lib/content/command'
import type { Hero } from '../lib/content/schema/article'
import { focus } from '../lib/content/schema/fields'
import { readSettings } from '../lib/content/settings'
import { articleFolder } from './article-folder'
import { CannotDraw } from './earth/fault'
import { fieldIn, heroIn, withHero } from './earth/front-matter'
import { credit as satelliteCredit } from './earth/words'
import { type KindName, kinds, refuseOthers } from './hero/kinds'
import type { Plate } from './hero/plate'
import { recipeOf, withRecipe } from './hero/recipe'
import { type Asked, form, jpegName, oneOf, readArguments, type Values } from './hero/request'
import { grounds } from './hero/sheet'

const usage = `Draws a picture and makes it the hero of an article.

  npm run hero -- <article> [--kind <kind>] [options]

Kinds and their own options

  satellite   the Earth by night or day; what is drawn unless another kind is asked for
    --highlight CN,RU         states outlined (ISO 3166 codes, US-DE for an American state)
    --mark GE                 states filled
    --point "Name@lon,lat"    a place marked with a dot; may be repeated, as all that follow may
    --route lon,lat:lon,lat   the shortest way between two places
    --territory CRIMEA=UA     draw a disputed territory within a state
    --view night|day          night unless given
    --centre lon,lat          the middle of the picture; chosen to show what is drawn unless given
    --zoom N                  1 is the whole globe; chosen unless given
  map         an engraved map: coasts in waterlines, mountains in hachures; the options above but --view, and
    --sea "Black Sea@lon,lat:lon,lat"   the name of a water, set along places
    --land "UKRAINE@lon,lat"            the name of a land; states that are drawn are named unasked
    --strait "Bosphorus@lon,lat"        a passage, between brackets
    --base "Sevastopol@lon,lat"         a base, with a diamond
    --route "C-Lion1@lon,lat:lon,lat"   a line with a name, by two places or more
  chart       a few figures of the article
    --value "1966=21,250"     a label and a figure, in order; or --data figures.csv, two columns beside the article
    --form bars|line|steps    bars unless given
    --title, --unit "…"       what is counted; it must have a --credit
    --stress 1966             a figure that is picked out
  table       a ruled table on a sheet
    --line "Year | Ships"     a row, the heads first; or --data figures.csv
    --title, --stress, --credit
  document    the first page of a document, set in our type and labelled as a setting
    --line "# Title"          also "## Subtitle", "> Signature", "---" for a rule, or a paragraph; with a --credit
  type        a few words, large
    --line "88"               1 to 5 lines; --small "…" beneath; --face display|italic|sans
  archive     an old picture that is free to print
    --from scan.jpg           the file; --crop left,top,width,height in pixels; --alt, --caption, --credit, --licence

For every kind

  --ground ${Object.keys(grounds).join('|')}   what lies behind a chart, a table, a document or type
  --alt, --caption, --credit, --licence "…"      your own words
  --focus "50% 40%"           the point that crops keep
  --name hero.jpg             the file beside the article
  --again                     as it was drawn last; options that are given are changed
  --force                     replace a photograph, and words already in the article

Exit codes: 0 it is drawn, 2 it cannot be.
`

/** Options that have no part in how a picture looks. */
const passing = /^--(?:force|again|alt|caption)(?:=|$)/

async function main(args: string[]): Promise<number> {
  const first = readArguments(args)
  const folder = articleFolder(readSettings().contentDir, first.article)
  const path = join(folder, jpegName(first.values.name ?? 'hero.jpg'))
  const asked = first.values.again ? againAs(args, path) : first
  const values = asked.values
  const name = oneOf('kind', values.kind ?? 'satellite', Object.keys(kinds) as KindName[])
  refuseOthers(name, values)
  const file = join(folder, 'article.mdx')
  const text = readFileSync(file, 'utf8')
  const before = heroIn(text)
  const drawnHere = before.credit === satelliteCredit || recipeOf(path) !== undefined
  refuseToReplace(values, path, before, drawnHere)

  const plate = await kinds[name].draw(values, { folder, language: fieldIn(text, 'language') ?? 'en' })
  // Words of a writer's own stay with a picture of the same kind; of another kind they would be untrue.
  const wasKind = drawnHere ? kindOf(recipeOf(path)) : name
  const kept = values.force || wasKind !== name ? {} : before
  const hero: Hero = {
    file: jpegName(values.name ?? 'hero.jpg'),
    alt: values.alt ?? kept.alt ?? plate.words.alt,
    caption: values.caption ?? kept.caption ?? plate.words.caption,
    credit: values.credit ?? plate.words.credit,
    licence: values.licence ?? plate.words.licence,
    ...(values['licence-url'] ? { licenceUrl: values['licence-url'] } : {}),
    ...(values.focus ? { focus: focusOf(values.focus) } : {}),
  }
  const image = withRecipe(plate.image, recipe(name, values))
  writeFileAtomic(path, Buffer.from(image))
  // Read again: the writer may have saved the article while the picture was drawn.
  writeFileAtomic(file, withHero(readFileSync(file, 'utf8'), hero))
  tell(path, plate, hero, image.length, {
    alt: !values.alt && !!kept.alt,
    caption: !values.caption && !!kept.caption,
  })
  return 0
}

/** What was asked last, with what is asked now put in its place. */
function againAs(args: string[], path: string): Asked {
  const last = recipeOf(path)
  if (!last)
    throw new CannotDraw(
      `${path} does not say how it was drawn; expected a picture of this command. Say what to draw.`,
    )
  const now = new Set(args.flatMap((arg) => /^--[a-z-]+/.exec(arg)?.[0] ?? []))
  return readArguments([...args, ...last.filter((option) => !now.has(option.split('=')[0] ?? ''))])
}

/** The options that draw the picture, each with its value. */
function recipe(kind: KindName, values: Values): string[] {
  const written = Object.entries({ ...values, kind }).flatMap(([option, value]) =>
    typeof value === 'boolean' ? [] : [value].flat().map((one) => `--${option}=${one}`),
  )
  return written.filter((option) => !passing.test(option))
}

function kindOf(args: readonly string[] | undefined): string {
  return args?.find((arg) => arg.startsWith('--kind='))?.slice('--kind='.length) ?? 'satellite'
}

function focusOf(value: string): string {
  if (focus.safeParse(value).success) return value
  throw new CannotDraw(
    `--focus is "${value}"; expected two whole percentages, from the left and from the top, such as "50% 30%".`,
  )
}

/** A photograph that somebody chose is not replaced by a drawing in passing. */
function refuseToReplace(values: Values, path: string, before: Partial<Hero>, drawnHere: boolean) {
  if (values.force || drawnHere) return
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
  path: string,
  plate: Plate,
  hero: Hero,
  bytes: number,
  kept: { alt: boolean; caption: boolean },
) {
  console.log(`${path}  ${Math.round(bytes / 1024)} KB`)
  for (const note of plate.notes) console.log(`  ${note}`)
  console.log(`  alt      ${hero.alt}${kept.alt ? '  (kept; does it still describe the picture?)' : ''}`)
  console.log(`  caption  ${hero.caption}${kept.caption ? '  (kept)' : ''}`)
  console.log(`  credit   ${hero.credit}`)
  const unnamed = (plate.named ?? []).filter((name) => !hero.caption.includes(name))
  if (unnamed.length > 0) {
    console.log(`  note     the caption does not name ${unnamed.join(', ')}, disputed and in view`)
  }
}

await command({ ...form, usage }, ({ args }) => main(args))
