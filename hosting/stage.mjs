import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'

/*
 * Lays a printed site out for a host that serves a folder from its root on, as Netlify and Cloudflare Pages do: under the
 * path that the site is published under, with what the host itself reads at the top. Forms that were compressed
 * beforehand stay behind, since these hosts compress for themselves and count files. It needs Node alone and no package.
 *
 *   node hosting/stage.mjs [out [out.site]]      unless it is named, the folder that OUT_DIR says
 *
 * Exit codes: 0 it is laid out, 2 there is no printed site.
 */

// As every other command reads them: what was said first stays.
for (const file of ['.env.production.local', '.env.local', '.env.production', '.env'])
  if (existsSync(file)) process.loadEnvFile(file)

const { positionals } = parseArgs({ allowPositionals: true })
const [out = process.env.OUT_DIR || 'out', site = 'out.site'] = positionals
const forHosts = ['_redirects', '_headers']

/** The first rule of the headers is that for every file, under whatever path: `/revista/*`. */
function pathIn(headers) {
  return decodeURI(/^(\/.+)\/\*$/m.exec(headers.split('\n', 1)[0] ?? '')?.[1] ?? '')
}

function isPlain(entry) {
  return entry.isFile() && !/\.(?:br|gz)$/.test(entry.name)
}

function place(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  try {
    linkSync(from, to)
  } catch {
    // On another disk, or where a file may have one name only.
    copyFileSync(from, to)
  }
}

try {
  const path = pathIn(readFileSync(join(out, '_headers'), 'utf8'))
  rmSync(site, { recursive: true, force: true })
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true }).filter(isPlain)) {
    const from = join(entry.parentPath ?? entry.path, entry.name)
    const file = relative(out, from)
    place(from, join(site, forHosts.includes(file) ? '' : path, file))
  }
  process.stdout.write(
    `${site} is what the host serves${path === '' ? '' : `; the site is in it under ${path}`}\n`,
  )
} catch (error) {
  if (error.code !== 'ENOENT') throw error
  process.stderr.write(`${error.path} is not there; expected a printed site: npm run build makes one.\n`)
  process.exitCode = 2
}
