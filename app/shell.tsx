import type { ReactNode } from 'react'
import { Behaviour } from '@/components/site/Behaviour'
import { Follow } from '@/components/site/Follow'
import { Footer } from '@/components/site/Footer'
import { Masthead } from '@/components/site/Masthead'
import { Scripts } from '@/components/site/Scripts'
import { contextAddress, standingAddress } from '@/lib/content/address'
import { readSettings } from '@/lib/content/settings'
import { themeSheet } from '@/lib/content/theme'
import { hasContext } from '@/lib/edition/context'
import { navigationOf } from '@/lib/edition/navigation'
import { directionOf } from '@/lib/words/direction'
import { currentEdition, currentMoment } from './edition'
import { fontVariables } from './fonts'

interface Props {
  /** The language of what the page is about; absent: that of the publication, which its head and foot always speak. */
  language?: string | undefined
  children: ReactNode
}

/** A whole document. A layout above all pages knows none of them, so each page puts itself in here. */
export function Shell({ language, children }: Props) {
  const edition = currentEdition()
  const { site, pages } = edition
  const words = edition.wordsFor(site.language)
  const spoken = language ?? site.language
  const ours = spoken === site.language ? {} : { lang: site.language, dir: directionOf(site.language) }
  const navigation = navigationOf(edition)
  const { preview } = readSettings()
  const sheet = themeSheet(site) + edition.ownStyles
  const others = pages
    .map(({ id, title }) => ({ name: title, address: standingAddress(id) }))
    .filter(({ address }) => !navigation.some((way) => way.address === address))
  if (hasContext(edition)) others.push({ name: words.context.title, address: contextAddress })
  return (
    <html lang={spoken} dir={directionOf(spoken)} className={fontVariables}>
      {sheet !== '' && (
        <head>
          <style>{sheet}</style>
        </head>
      )}
      <body>
        <Behaviour />
        {!preview && <Scripts scripts={site.scripts} />}
        {preview && <Follow since={currentMoment()} />}
        <Masthead name={site.name} sections={navigation} spoken={ours} words={words} />
        {children}
        <Footer site={site} sections={navigation} pages={others} spoken={ours} words={words} />
      </body>
    </html>
  )
}
