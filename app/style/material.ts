import { type ComponentProps, createElement, Fragment } from 'react'
import { articlePage } from '@/app/article'
import { currentEdition } from '@/app/edition'
import type { ArticlePage } from '@/components/article/ArticlePage'
import type { Material } from '@/components/examples'
import { specimenEdition, specimenFolder, specimensIn } from '@/guide/specimens'
import { checked, rightly, writing } from '@/guide/writing'
import { told } from '@/lib/content/problem'
import { readSettings } from '@/lib/content/settings'
import { Source } from '@/lib/content/source'
import type { Edition, PublishedArticle } from '@/lib/edition/gate'
import { cardsOf, dateText, illustrationOf } from '@/lib/edition/views'
import { wordsFor } from '@/lib/edition/words'
import { parseBody } from '@/lib/reading/mdx'
import { typeset } from '@/lib/typography/typeset'

type Page = ComponentProps<typeof ArticlePage>

let made: Promise<Material> | undefined

/** What the examples are made of: gathered once in a build, anew on every visit in development. */
export function currentMaterial(): Promise<Material> {
  if (!made || readSettings().preview) made = gather(currentEdition())
  return made
}

async function gather(trueEdition: Edition): Promise<Material> {
  const edition = specimenEdition(trueEdition)
  const specimens = specimensIn(edition)
  const pages = Object.fromEntries(
    await Promise.all(
      specimens.map(async (specimen) => [specimen.slug, await pageOf(edition, specimen)] as const),
    ),
  )
  const page = (name: string) => {
    const found = pages[name]
    if (!found) throw new Error(`There is no specimen "${name}" in ${specimenFolder}.`)
    return found
  }
  const { site } = edition
  const writeDay = (day: string) => dateText(day, site.language)
  return {
    publication: site.name,
    words: wordsFor(site.language),
    writeDay,
    pages,
    page,
    illustration: await illustrationOf(
      edition,
      { folder: `${specimenFolder}/long-headline` },
      rightly('Figure').props,
    ),
    panorama: heroOf(page('panorama')),
    cards: await cardsOf(edition, specimens),
    related: page('long-headline').related,
    ...written(writeDay, site.language),
  }
}

/** A specimen's page, and what its name promises that front matter cannot say. */
async function pageOf(edition: Edition, specimen: PublishedArticle): Promise<Page> {
  // A specimen has its page and no other form.
  const page = { ...(await articlePage(edition, specimen)), forms: [] }
  if (specimen.slug === 'no-related') return { ...page, related: [] }
  if (specimen.slug !== 'six-thousand-words') return page
  const bodies = await Promise.all(
    longRead(edition, specimen).map((article) => articlePage(edition, article)),
  )
  return {
    ...page,
    minutes: [page, ...bodies].reduce((sum, { minutes }) => sum + minutes, 0),
    children: createElement(Fragment, null, ...[page, ...bodies].map(({ children }) => children)),
  }
}

const longest = 6000

/** The other specimens, over and over, until they make six thousand words with this one: those of plain text alone. */
function longRead(edition: Edition, specimen: PublishedArticle): PublishedArticle[] {
  const others = specimensIn(edition).filter((other) => other !== specimen && isPlain(edition, other))
  const read: PublishedArticle[] = []
  for (let words = edition.factsOf(specimen.file).words; words < longest; ) {
    const next = others[read.length % others.length]
    if (!next) throw new Error(`There is no other specimen of plain text in ${specimenFolder}.`)
    words += edition.factsOf(next.file).words
    read.push(next)
  }
  return read
}

/** Notes are numbered and components are named once in a page; and words of sixty letters make no lines. */
function isPlain({ textOf }: Edition, { slug, file }: PublishedArticle): boolean {
  const { tree } = parseBody(new Source(file, textOf(file)))
  const plain = ['yaml', 'heading', 'paragraph']
  return slug !== 'long-words' && Boolean(tree?.children.every(({ type }) => plain.includes(type)))
}

function heroOf({ view }: Page) {
  if (!view.hero) throw new Error(`The specimen ${view.address} has no hero to show.`)
  return view.hero
}

/** What a writer is shown, as its example gives it. */
function written(
  writeDay: Material['writeDay'],
  language: string,
): Pick<Material, 'quotation' | 'aside' | 'problems'> {
  const [quotation, aside] = [rightly('PullQuote'), rightly('Aside')]
  const { date } = quotation.props
  return {
    quotation: {
      ...quotation.props,
      text: typeset(quotation.text, language),
      dateText: date && writeDay(date),
    },
    aside: { ...aside.props, text: typeset(aside.text, language) },
    problems: checked(writing.PullQuote.wrong).map(told),
  }
}
