import type { Metadata } from 'next'
import { cardText, ownLanguage } from '@/app/card'
import { absolute, currentEdition } from '@/app/edition'
import { head } from '@/app/head'
import { Shell } from '@/app/shell'
import { ContextPage } from '@/components/site/ContextPage'
import { StructuredData } from '@/components/site/StructuredData'
import { Trail } from '@/components/site/Trail'
import { contextAddress } from '@/lib/content/address'
import { changeLines, gatheredCards, standingLines } from '@/lib/edition/context'
import { standingTrail } from '@/lib/forms/structured/breadcrumb'
import { jsonLd, standingGraph } from '@/lib/forms/structured-data'
import { dateText } from '@/lib/words/dates'

export function generateMetadata(): Metadata {
  const { site, wordsFor } = currentEdition()
  const { title, dek } = wordsFor(site.language).context
  return head({ title, description: dek, address: contextAddress })
}

export default async function Page() {
  const edition = currentEdition()
  const { language } = edition.site
  const words = edition.wordsFor(language)
  const page = { name: words.context.title, description: words.context.dek, address: contextAddress }
  const writeDay = (day: string) => dateText(day, language)
  const saying = { words, writeDay }
  const cards = await Promise.all(
    gatheredCards(edition).map(async ({ standing, record, ...card }) => ({
      ...card,
      // What happened is told by the record.
      lines: standingLines({ ...standing, events: [] }, saying),
      record: changeLines(record, saying),
      text: await cardText(edition, card.file),
      own: ownLanguage(card.language, language),
    })),
  )
  return (
    <Shell>
      <StructuredData json={jsonLd(standingGraph(edition, page, absolute('')))} />
      <ContextPage cards={cards} writeDay={writeDay} words={words} />
      <Trail trail={standingTrail(edition, page)} words={words} />
    </Shell>
  )
}
