import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Behaviour } from '@/components/site/Behaviour'
import { Follow } from '@/components/site/Follow'
import { Footer } from '@/components/site/Footer'
import { Masthead } from '@/components/site/Masthead'
import { sectionAddress, standingAddress } from '@/lib/content/address'
import { readSettings } from '@/lib/content/settings'
import { appleIcon, favicon } from '@/lib/edition/icons'
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

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#101418' },
  ],
}

export default function Layout({ children }: { children: ReactNode }) {
  const { site, sections, pages } = currentEdition()
  const words = currentEdition().wordsFor(site.language)
  const inSections = sections.map(({ id, name }) => ({ name, address: sectionAddress(id) }))
  return (
    <html lang={site.language} dir={directionOf(site.language)} className={fontVariables}>
      <body>
        <Behaviour />
        {readSettings().preview && <Follow since={currentMoment()} />}
        <Masthead name={site.name} sections={inSections} words={words} />
        {children}
        <Footer
          site={site}
          sections={inSections}
          pages={pages.map(({ id, title }) => ({ name: title, address: standingAddress(id) }))}
          words={words}
        />
      </body>
    </html>
  )
}
