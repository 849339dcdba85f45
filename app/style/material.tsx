import { type ComponentProps, Fragment } from 'react'
import { articlePage } from '@/app/article'
import { currentEdition } from '@/app/edition'
import type { ArticlePage } from '@/components/article/ArticlePage'
import type { Material } from '@/components/examples'
import { readSpecimens, specimenEdition, specimenFolder } from '@/guide/specimens'
import { checked, rightly, writing } from '@/guide/writing'
import { told } from '@/lib/content/problem'
import { readSettings } from '@/lib/content/settings'
import { Source } from '@/lib/content/source'
import type { Edition, PublishedArticle } from '@/lib/edition/gate'
import { spared, sparedLater } from '@/lib/edition/spare'
import { cardsOf, dayOf, illustrationOf } from '@/lib/edition/views'
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
  const specimens = readSpecimens()
  const pages = Object.fromEntries(
    await Promise.all(
      specimens.map(
        async (specimen) => [specimen.slug, await pageOf(edition, specimen, trueEdition.articles)] as const,
      ),
    ),
  )
  const page = (name: string) => {
    const found = pages[name]
    if (!found) throw new Error(`There is no specimen "${name}" in ${specimenFolder}.`)
    return found
  }
  const { site } = edition
  const writeDay = (day: string) => dayOf(edition, day).text
  return {
    publication: site.name,
    words: edition.wordsFor(site.language),
    writeDay,
    pages,
    page,
    illustration: await illustrationOf(
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
async function pageOf(
  edition: Edition,
  specimen: PublishedArticle,
  ours: Edition['articles'],
): Promise<Page> {
  const page = await articlePage(edition, specimen)
  if (specimen.slug === 'no-related') return { ...page, related: [] }
  if (specimen.slug !== 'six-thousand-words') return page
  const articles = longRead(edition, ours, specimen)
  const made = articles.map((article) => sparedLater(edition, () => articlePage(edition, article)))
  const bodies = (await Promise.all(made)).flatMap((body) => body ?? [])
  return {
    ...page,
    minutes: [page, ...bodies].reduce((sum, { minutes }) => sum + minutes, 0),
    children: [page, ...bodies].map(({ url, children }) => <Fragment key={url}>{children}</Fragment>),
  }
}

const longest = 6000

/** As many articles as make six thousand words with this one. Notes are left out: their numbers begin anew in each. */
function longRead(
  edition: Edition,
  ours: Edition['articles'],
  specimen: PublishedArticle,
): PublishedArticle[] {
  let { words } = edition.factsOf(specimen.file)
  return ours.filter(({ file, language }) => {
    if (words >= longest || language !== specimen.language) return false
    const found = spared(edition, () => (hasNotes(file) ? 0 : edition.factsOf(file).words), 0)
    words += found
    return found > 0
  })
}

function hasNotes(file: string): boolean {
  return (
    parseBody(Source.read(file)).tree?.children.some(({ type }) => type === 'footnoteDefinition') ?? false
  )
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
