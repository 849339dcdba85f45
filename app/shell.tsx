import type { ReactNode } from 'react'
import { Behaviour } from '@/components/site/Behaviour'
import { Follow } from '@/components/site/Follow'
import { Footer } from '@/components/site/Footer'
import { Masthead } from '@/components/site/Masthead'
import { sectionAddress, standingAddress } from '@/lib/content/address'
import { readSettings } from '@/lib/content/settings'
import { directionOf, wordsFor } from '@/lib/edition/words'
import { currentEdition, currentMoment } from './edition'
import { fontVariables } from './fonts'

interface Props {
  /** The language of what the page is about; absent: that of the publication, which its head and foot always speak. */
  language?: string | undefined
  children: ReactNode
}

/** A whole document. A layout above all pages knows none of them, so each page puts itself in here. */
export function Shell({ language, children }: Props) {
  const { site, sections, pages } = currentEdition()
  const words = wordsFor(site.language)
  const spoken = language ?? site.language
  const ours = spoken === site.language ? {} : { lang: site.language, dir: directionOf(site.language) }
  const inSections = sections.map(({ id, name }) => ({ name, address: sectionAddress(id) }))
  return (
    <html lang={spoken} dir={directionOf(spoken)} className={fontVariables}>
      <body>
        <Behaviour />
        {readSettings().preview && <Follow since={currentMoment()} />}
        <Masthead name={site.name} sections={inSections} spoken={ours} words={words} />
        {children}
        <Footer
          site={site}
          sections={inSections}
          pages={pages.map(({ id, title }) => ({ name: title, address: standingAddress(id) }))}
          spoken={ours}
          words={words}
        />
      </body>
    </html>
  )
}
