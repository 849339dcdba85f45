import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { pathOf } from '../lib/content/home'
import { bare, namesFile } from '../lib/content/paths'
import type { Problem } from '../lib/content/problem'
import { headersFile, redirectsFile, writeHeaders, writeRedirects } from '../lib/hosting/host-files'
import { nginxFiles } from '../lib/hosting/nginx'
import { type HostRules, rulesUnder } from '../lib/hosting/rules'
import type { Folder } from './folder'
import { refuseIfAny } from './refuse'

/** Writes the tables that Netlify and Cloudflare Pages look for among the pages. */
export async function printHostFiles(folder: Folder, rules: HostRules): Promise<void> {
  const { redirects, headers } = rulesUnder(pathOf(folder.siteUrl), rules)
  await folder.write(redirectsFile, writeRedirects(redirects))
  await folder.write(headersFile, writeHeaders(headers))
}

/**
 * Writes the same tables for nginx, beside the folder and not in it: nginx serves all that it finds inside. With them a
 * root to serve from, in which the printed folder lies under the path of the site.
 *
 * @param out the name of the printed folder, beside this one
 */
export async function printNginxFiles(
  folder: string,
  rules: HostRules,
  { siteUrl, out }: { siteUrl: string; out: string },
): Promise<void> {
  const path = pathOf(siteUrl)
  const { http, server } = nginxFiles(rulesUnder(path, rules), path)
  const root = join(folder, 'root', path)
  await mkdir(dirname(root), { recursive: true })
  // A junction where links want rights (Windows); elsewhere a link like any other.
  await symlink(join(relative(dirname(root), dirname(folder)), out), root, 'junction')
  await writeFile(join(folder, 'http.conf'), http)
  await writeFile(join(folder, 'server.conf'), server)
}

/** Refuses rules that would not be true of the files: a page hidden by a redirect, or kept for ever by mistake. */
export function checkHostRules(outDir: string, files: readonly string[], { redirects }: HostRules): void {
  const printed = new Set(files)
  const hidden = redirects
    .filter(({ query }) => query === undefined)
    .flatMap(({ from }) => (namesFile(from) ? from : `${bare(from)}/index.html`).slice(1))
    .filter((file) => printed.has(file))
  // Next names its own files by what they hold; into this folder anybody may put one.
  const changing = files.filter((file) => /^images\/(?![0-9a-f]{12}[-.])/.test(file))
  const out = basename(outDir)
  refuseIfAny([
    ...hidden.map((file) => problem(`${out}/${file}`, isHidden)),
    ...changing.map((file) => problem(`${out}/${file}`, mayChange)),
  ])
}

const problem = (file: string, fault: typeof isHidden): Problem<string> => ({
  ...fault,
  file,
  line: 1,
  column: 1,
})

const isHidden = {
  code: 'redirect-hides',
  message: 'a former address would hide this file; expected one at which nothing is printed',
  hint: 'Remove the address from formerly or from redirects.yaml',
}

const mayChange = {
  code: 'hash-missing',
  message: 'browsers are told to keep this file for ever; expected a name with a hash of what it holds',
  hint: 'Move the file out of public/images/ into another folder of public/',
}
