import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Behaviour } from '@/components/site/Behaviour'
import { Follow } from '@/components/site/Follow'
import { Footer } from '@/components/site/Footer'
import { Masthead } from '@/components/site/Masthead'
import { standingAddress } from '@/lib/content/address'
import { readSettings } from '@/lib/content/settings'
import { paletteOf, themeStyle } from '@/lib/content/theme'
import { appleIcon, favicon } from '@/lib/edition/icons'
import { navigationOf } from '@/lib/edition/navigation'
import { directionOf } from '@/lib/words/direction'
import { absolute, currentEdition, currentMoment } from './edition'
import { fontVariables } from './fonts'
import './globals.css'

export function generateMetadata(): Metadata {
  const { site } = currentEdition()
  return {
    metadataBase: new URL(absolute('/')),
    title: { default: site.name, template: `%s · ${site.name}` },
    icons: {
      icon: [
        { url: favicon.address, sizes: `${favicon.size}x${favicon.size}` },
        { url: '/icon.svg', type: 'image/svg+xml' },
      ],
      apple: appleIcon.address,
    },
    manifest: '/manifest.webmanifest',
  }
}

/** Pages are made when the press asks for them: what is compiled holds no content. */
export const dynamic = 'force-dynamic'

export function generateViewport(): Viewport {
  const { site } = currentEdition()
  const paperIn = (scheme: 'light' | 'dark') => ({
    media: `(prefers-color-scheme: ${scheme})`,
    color: paletteOf(site, scheme).paper,
  })
  return { colorScheme: 'light dark', themeColor: [paperIn('light'), paperIn('dark')] }
}

export default function Layout({ children }: { children: ReactNode }) {
  const edition = currentEdition()
  const { site, pages } = edition
  const words = currentEdition().wordsFor(site.language)
  const navigation = navigationOf(edition)
  const others = pages
    .map(({ id, title }) => ({ name: title, address: standingAddress(id) }))
    .filter(({ address }) => !navigation.some((way) => way.address === address))
  return (
    <html
      lang={site.language}
      dir={directionOf(site.language)}
      className={fontVariables}
      style={themeStyle(site)}
    >
      <body>
        <Behaviour />
        {readSettings().preview && <Follow since={currentMoment()} />}
        <Masthead name={site.name} sections={navigation} words={words} />
        {children}
        <Footer site={site} sections={navigation} pages={others} words={words} />
      </body>
    </html>
  )
}
