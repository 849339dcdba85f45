import { toString as plainText } from 'mdast-util-to-string'
import { type ComponentProps, createElement, Fragment } from 'react'
import { visit } from 'unist-util-visit'
import { articlePage } from '@/app/article'
import { currentEdition } from '@/app/edition'
import type { ArticlePage } from '@/components/article/ArticlePage'
import type { Material } from '@/components/examples'
import { specimenEdition, specimenFolder, specimensIn } from '@/guide/specimens'
import { checked, rightly, writing } from '@/guide/writing'
import { told } from '@/lib/content/problem'
import { readSettings } from '@/lib/content/settings'
import { Source } from '@/lib/content/source'
import { figureOf } from '@/lib/edition/figures'
import type { Edition, PublishedArticle } from '@/lib/edition/gate'
import { recordingBeside, videoOf } from '@/lib/edition/recordings'
import { cardsOf, illustrationOf } from '@/lib/edition/views'
import { figuresIn } from '@/lib/figures/files'
import { componentsIn } from '@/lib/forms/article/component'
import { parseBody } from '@/lib/reading/mdx'
import { typesetBody } from '@/lib/typography/body'
import { typeset } from '@/lib/typography/typeset'
import { keepLines } from '@/lib/typography/verse'
import { dateText } from '@/lib/words/dates'

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
    words: edition.wordsFor(site.language),
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
    ...(await recorded(edition, specimens)),
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
): Pick<Material, 'quotation' | 'seal' | 'aside' | 'verse' | 'code' | 'problems'> {
  const [quotation, aside] = [rightly('PullQuote'), rightly('Aside')]
  const [verse, code] = [rightly('Verse'), rightly('Code')]
  const { date } = quotation.props
  return {
    quotation: {
      ...quotation.props,
      text: typeset(quotation.text, language),
      dateText: date && writeDay(date),
    },
    seal: {
      passage: [{ text: quotation.text, isQuoted: true }],
      language,
      title: quotation.props.speaker,
      publisher: undefined,
      retrieved: { iso: date ?? '', text: date ? writeDay(date) : '' },
      archived: quotation.props.source,
    },
    aside: { ...aside.props, text: typeset(aside.text, language) },
    verse: { ...verse.props, stanzas: stanzasOf(writing.Verse.right, language) },
    code: { ...code.props, text: code.text },
    problems: checked(writing.PullQuote.wrong).map(told),
  }
}

/** The lines between the tags, as they are set. */
function stanzasOf(source: string, language: string): string[][] {
  const { tree } = parseBody(new Source('article.mdx', source))
  if (tree) keepLines(tree, source)
  if (tree) typesetBody(tree, language)
  const stanzas: string[][] = []
  visit(tree ?? { type: 'root', children: [] }, 'paragraph', ({ children }) => {
    const said = children.map((child) => (child.type === 'break' ? '\n' : plainText(child)))
    stanzas.push(said.join('').split('\n'))
  })
  return stanzas
}

/** What a writer is shown that needs files: it lies beside the specimen that has one of each. */
async function recorded(
  edition: Edition,
  specimens: readonly PublishedArticle[],
): Promise<Pick<Material, 'gallery' | 'drawn' | 'video' | 'hostedVideo' | 'audio'>> {
  const specimen = specimens.find(({ slug }) => slug === 'every-figure')
  const { tree } = parseBody(Source.read(`${specimenFolder}/every-figure/article.mdx`))
  if (!specimen || !tree) throw new Error(`There is no specimen "every-figure" in ${specimenFolder}.`)
  const videos = await Promise.all(
    componentsIn(tree, 'Video').map((video) => videoOf(edition, specimen, video)),
  )
  const video = videos.find((shown) => shown.hosted === undefined)
  const hostedVideo = videos.find((shown) => shown.hosted !== undefined)
  if (!video || !hostedVideo) throw new Error(`${specimen.file} has not one video of each kind.`)
  const { text, props } = rightly('Audio')
  return {
    video,
    drawn: figuresIn(edition.factsOf(specimen.file)).map((figure) => figureOf(edition, specimen, figure)),
    hostedVideo,
    audio: { ...props, text, recording: recordingBeside(edition, specimen, props.file) },
    gallery: {
      ...rightly('Gallery').props,
      images: await Promise.all(
        componentsIn(tree, 'Figure').map((image) => illustrationOf(edition, specimen, image)),
      ),
    },
  }
}
