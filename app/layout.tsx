import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Footer } from '@/components/site/Footer'
import { Masthead } from '@/components/site/Masthead'
import { sectionAddress } from '@/lib/address'
import { absolute, currentEdition } from './edition'
import { fontVariables } from './fonts'
import './globals.css'

const { site } = currentEdition()

export const metadata: Metadata = {
  metadataBase: new URL(absolute('/')),
  title: { default: `${site.name}: ${site.tagline}`, template: `%s · ${site.name}` },
  description: site.description,
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#101418' },
  ],
}

export default function Layout({ children }: { children: ReactNode }) {
  const { site, sections } = currentEdition()
  const links = sections.map(({ id, name }) => ({ name, address: sectionAddress(id) }))
  return (
    <html lang={site.language} className={fontVariables}>
      <body>
        <Masthead name={site.name} sections={links} />
        {children}
        <Footer site={site} sections={links} />
      </body>
    </html>
  )
}
