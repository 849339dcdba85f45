import { goneAddress, missingAddress } from '../content/address'
import { encoded } from '../content/paths'
import { type HeaderRule, literalPattern, patternOf, revalidate, secureHeader } from './headers'
import { headersFile, redirectsFile } from './host-files'
import { queryNames, redirectTables } from './nginx-redirects'
import { quoted, table, written } from './nginx-syntax'
import type { HostRules } from './rules'

const notice = '# Written by the press with every edition: change the content instead.\n'

/**
 * The redirects and headers for nginx, in the two files it needs them in.
 *
 * `http`: tables, to be included in `http { }`. `server`: what is done with them, in `server { }`.
 *
 * @param path under which the site is published, which the rules have before their addresses
 */
export function nginxFiles({ redirects, headers }: HostRules, path = ''): { http: string; server: string } {
  const names = [...new Set(headers.flatMap((rule) => Object.keys(rule.headers)))].filter(
    (name) => name !== 'Content-Type',
  )
  return {
    http: [
      notice,
      hashSizes(redirects.length, headers.length),
      redirectTables(redirects),
      oneAddress(path),
      ...names.map((name) => headerTable(name, headers)),
      ...(names.includes(secureHeader) ? [whenSecure] : []),
    ].join('\n'),
    server: [
      notice,
      answers(queryNames(redirects), path),
      names.map((name) => `add_header ${name} ${sent(name)} always;\n`).join(''),
      headers.flatMap(({ path, headers }) => typeOf(path, headers['Content-Type'])).join(''),
    ].join('\n'),
  }
}

/** Whether the reader's connection is secure: here, or where a proxy before this host ends it and says so. */
const whenSecure = table('"$scheme $http_x_forwarded_proto"', '$passport_secure', [
  `"~*\\bhttps$" ${variable(secureHeader)};`,
  `"~^https " ${variable(secureHeader)};`,
])

/** A path that can be said again without being escaped. */
const plainPath = '/[\\x21\\x22\\x24\\x26-\\x3e\\x40-\\x7e]*'

/** Where a page is asked for as the file in its folder, or with a slash too many: its one address. */
function oneAddress(path: string): string {
  const above = quoted(literalPattern(path))
  const to = (name: string) => `"${encoded(path)}$passport_${name}"`
  return table('"$request_uri $uri"', '$passport_one_address', [
    'volatile;',
    `"~^[^? ]*/index\\.html(?:\\?[^ ]*)? ${above}(?<passport_folder>${plainPath}/|/)index\\.html$" ${to('folder')};`,
    `"~^[^? ]*//[^ ]* ${above}(?<passport_plain>${plainPath})$" ${to('plain')};`,
  ])
}

/** nginx wants to know beforehand how large its tables grow. */
function hashSizes(redirects: number, headers: number): string {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2048, 2 * (redirects + headers))))
  return `map_hash_bucket_size 1024;\nmap_hash_max_size ${size};\n`
}

function answers(names: readonly string[], path: string): string {
  return [
    // Whoever asks for the host itself is led to the site.
    ...(path === '' ? [] : [`location = / { return 302 ${encoded(path)}/; }`]),
    'absolute_redirect off;',
    'charset utf-8;',
    'charset_types text/plain text/css text/xml text/javascript application/javascript application/json image/svg+xml;',
    `error_page 403 404 =404 ${path}${missingAddress};`,
    `error_page 410 ${path}${goneAddress}index.html;`,
    ...names.map((name) => `if ($passport_to_${name}) { return 301 $passport_to_${name}; }`),
    'if ($passport_gone) { return 410; }',
    'if ($passport_one_address) { return 301 $passport_one_address$is_args$args; }',
    'if ($passport_to) { return 301 $passport_to$is_args$args; }',
    // A compressed form has no address of its own.
    'location ~ "^(?<passport_packed>.+)[.](?:br|gz)$" { if (-f $document_root$passport_packed) { return 404; } }',
    ...[redirectsFile, headersFile].map((file) => `location = ${path}/${file} { return 404; }`),
    '',
  ].join('\n')
}

function headerTable(name: string, rules: readonly HeaderRule[]): string {
  const rows = rules.flatMap(({ path, headers }) => {
    const value = headers[name]
    if (value === undefined) return []
    return [written({ key: /[*:]/.test(path) ? `~${patternOf(path)}` : path, value })]
  })
  const otherwise = name === 'Cache-Control' ? [`default "${revalidate}";`] : []
  return table('$uri', variable(name), [...otherwise, ...rows])
}

/** A type can't be added: it takes the place of the one that the ending of the file gives. */
function typeOf(path: string, type: string | undefined): string[] {
  return type ? [`location ~ "${quoted(patternOf(path))}" { types { } default_type "${type}"; }\n`] : []
}

function sent(name: string): string {
  return name === secureHeader ? '$passport_secure' : variable(name)
}

function variable(name: string): string {
  return `$passport_${name.toLowerCase().replaceAll('-', '_')}`
}
