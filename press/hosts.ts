import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { bare, namesFile } from '../lib/content/paths'
import type { Problem } from '../lib/content/problem'
import { headersFile, redirectsFile, writeHeaders, writeRedirects } from '../lib/hosting/host-files'
import { nginxFiles } from '../lib/hosting/nginx'
import type { HostRules } from '../lib/hosting/rules'
import type { Folder } from './folder'
import { refuseIfAny } from './refuse'

/** Writes the tables that Netlify and Cloudflare Pages look for among the pages. */
export async function printHostFiles(folder: Folder, { redirects, headers }: HostRules): Promise<void> {
  await folder.write(redirectsFile, writeRedirects(redirects))
  await folder.write(headersFile, writeHeaders(headers))
}

/** Writes the same tables for nginx, beside the folder and not in it: nginx serves all that it finds inside. */
export async function printNginxFiles(folder: string, { redirects, headers }: HostRules): Promise<void> {
  const { http, server } = nginxFiles(redirects, headers)
  await mkdir(folder, { recursive: true })
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
