import { join } from 'node:path'

const inDevelopment = process.env.NODE_ENV === 'development'

/** @type {import('next').NextConfig} */
const config = {
  ...(inDevelopment ? { rewrites: imagesBesidePages } : {}),
  trailingSlash: true,
  // Where the press wants the compiled application.
  distDir: process.env.PASSPORT_DIST || '.next',
  // Pages made of files only: what ends in `.dev.ts` exists in development alone.
  pageExtensions: ['tsx', 'ts', ...(inDevelopment ? ['dev.ts'] : [])],
  adapterPath: join(import.meta.dirname, 'press/adapter.mjs'),
  // They open files of their own, which a bundle does not hold.
  serverExternalPackages: ['harfbuzzjs', 'subset-font'],
  // A compile from nothing takes less than half as long as one that reads what many contents have left behind.
  experimental: {
    inlineCss: true,
    turbopackFileSystemCacheForBuild: false,
    // Otherwise Next writes the folder of every compiled application into tsconfig.json.
    strictRouteTypes: true,
  },
  // A fixed name, so that two builds of one commit are the same bytes.
  generateBuildId: () => 'passport',
  // What a page wants early stands in its head: a file has no headers of its own.
  reactMaxHeadersLength: 0,
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
