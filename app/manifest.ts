import type { MetadataRoute } from 'next'
import { paletteOf } from '@/lib/content/theme'
import { manifestIcons } from '@/lib/edition/icons'
import { absolute, currentEdition } from './edition'

/** Made when the press asks for it, like pages. */
export const dynamic = 'force-dynamic'

/** What a home screen shows of the site, which opens in the browser as any other. */
export default function manifest(): MetadataRoute.Manifest {
  const { site } = currentEdition()
  const { name, tagline, description, language } = site
  const { paper } = paletteOf(site, 'light')
  return {
    name: `${name}: ${tagline}`,
    short_name: name,
    description,
    lang: language,
    start_url: pathname('/'),
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: manifestIcons.map(({ address, size, purpose }) => ({
      src: pathname(address),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  }
}

const pathname = (address: string) => new URL(absolute(address)).pathname
