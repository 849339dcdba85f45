import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { appleIcon, favicon } from '@/lib/edition/icons'
import { absolute, currentEdition } from './edition'
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

/** The document itself is the page's own to open, in the language it speaks: see `shell.tsx`. */
export default function Layout({ children }: { children: ReactNode }) {
  return children
}
