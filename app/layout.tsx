import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { paletteOf } from '@/lib/content/theme'
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

export function generateViewport(): Viewport {
  const { site } = currentEdition()
  const paperIn = (scheme: 'light' | 'dark') => ({
    media: `(prefers-color-scheme: ${scheme})`,
    color: paletteOf(site, scheme).paper,
  })
  return { colorScheme: 'light dark', themeColor: [paperIn('light'), paperIn('dark')] }
}

/** The document itself is the page's own to open, in the language it speaks: see `shell.tsx`. */
export default function Layout({ children }: { children: ReactNode }) {
  return children
}
