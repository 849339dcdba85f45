import { Card } from '@/components/site/Card'
import { CardList } from '@/components/site/CardList'
import { leadOf } from '@/lib/queries'
import { cardOf, cardsOf } from '@/lib/views'
import { currentEdition } from './edition'

/** The front page: the lead, then everything else by day. */
export default async function FrontPage() {
  const edition = currentEdition()
  const lead = leadOf(edition)
  const others = edition.articles.filter((article) => article !== lead)
  return (
    <main id="content" className="page">
      <h1 className="sr-only">{edition.site.name}</h1>
      {lead ? (
        <Card card={await cardOf(edition, lead)} level="h2" sizes="(min-width: 60rem) 44rem, 100vw" lead />
      ) : null}
      <CardList cards={await cardsOf(edition, others)} empty={lead ? '' : 'Nothing is published yet.'} />
    </main>
  )
}
