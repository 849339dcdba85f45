import { join } from 'node:path'
import { tsImport } from 'tsx/esm/api'

const { readSettings } = await tsImport('./lib/settings.ts', import.meta.url)

const { outDir, now } = readSettings()
// Every process of a build prints the same edition.
process.env.PASSPORT_BUILD_NOW ??= now.toISOString()

const inDevelopment = process.env.NODE_ENV === 'development'

/** @type {import('next').NextConfig} */
const exported = {
  output: 'export',
  // In an export, Next takes a folder other than its own to be the one to print into.
  ...(outDir === 'out' ? {} : { distDir: outDir }),
}

/** @type {import('next').NextConfig} */
const config = {
  // Routes that make images when asked are refused in an export, and needed while writing.
  ...(inDevelopment ? { rewrites: imagesBesidePages } : exported),
  trailingSlash: true,
  // Pages made of files only: what ends in `.dev.ts` exists in development alone.
  pageExtensions: ['tsx', 'ts', ...(inDevelopment ? ['dev.ts'] : [])],
  adapterPath: join(import.meta.dirname, 'press/adapter.mjs'),
  // They open files of their own, which a bundle does not hold.
  serverExternalPackages: ['harfbuzzjs', 'subset-font'],
  // A compile from nothing takes less than half as long as one that reads what many contents have left behind.
  experimental: { inlineCss: true, turbopackFileSystemCacheForBuild: false },
  // A fixed name, so that two builds of one commit are the same bytes.
  generateBuildId: () => 'passport',
  // Types have a step of their own in `npm test`.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  poweredByHeader: false,
  turbopack: { root: import.meta.dirname },
}

/** Cards and crops lie beside pages; in development one route makes them all. */
async function imagesBesidePages() {
  return [
    { source: '/:image(card\\.jpg)', destination: '/beside/:image' },
    { source: '/:page*/:image((?:card|16x9|4x3|1x1)\\.jpg)', destination: '/beside/:page*/:image' },
  ]
}

export default config
