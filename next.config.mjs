import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const inDevelopment = process.env.NODE_ENV === 'development'
// The path under which the site is published. Development serves it there; what is printed is told of it by the press, so
// that one compiled application prints for every place.
const path = (inDevelopment && process.env.PASSPORT_PATH) || ''

/** @type {import('next').NextConfig} */
const config = {
  ...(inDevelopment ? { rewrites: imagesBesidePages } : {}),
  ...(path ? { basePath: path, redirects: ownAddresses } : {}),
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

/** The house writes addresses from the front page on: in development each leads to where the path puts it. */
async function ownAddresses() {
  const beside = `(?!${path.slice(1).replace(/[.+]/g, '\\$&')}(?:/|$))`
  return [
    { source: '/', destination: `${literal(path)}/`, basePath: false, permanent: false },
    {
      source: `/:address(${beside}.*)`,
      destination: `${literal(path)}/:address`,
      basePath: false,
      permanent: false,
    },
  ]
}

/** Cards and crops lie beside pages; in development one route makes them all, and hands out a publication's own files. */
async function imagesBesidePages() {
  return {
    beforeFiles: ownFiles().map((address) => ({
      source: literal(address),
      destination: `/beside${address}`,
    })),
    afterFiles: [
      { source: '/:image(card\\.jpg)', destination: '/beside/:image' },
      { source: '/:page*/:image((?:card|16x9|4x3|1x1)\\.jpg)', destination: '/beside/:page*/:image' },
    ],
  }
}

/** What a publication has in a folder `public/` of its own goes before what is in that of the project. */
function ownFiles() {
  const folder = join(import.meta.dirname, process.env.CONTENT_DIR || 'content', 'public')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
}

const literal = (address) => address.replace(/[:()*+?{}\\]/g, '\\$&')

export default config
