import { type HeaderRule, patternOf, revalidate } from './headers'
import { headersFile, redirectsFile } from './host-files'
import { encoded } from './paths'
import { goneAddress, type Redirect } from './redirects'

const notice = '# Written by the press with every edition: change the content instead.\n'

/**
 * The redirects and headers for nginx, in the two files it needs them in.
 *
 * `http`: tables, to be included in `http { }`. `server`: what is done with them, in `server { }`.
 */
export function nginxFiles(
  redirects: readonly Redirect[],
  headers: readonly HeaderRule[],
): { http: string; server: string } {
  const names = [...new Set(headers.flatMap((rule) => Object.keys(rule.headers)))].filter(
    (name) => name !== 'Content-Type',
  )
  return {
    http: [
      notice,
      hashSizes(redirects.length, headers.length),
      redirectTables(redirects),
      ...names.map((name) => headerTable(name, headers)),
    ].join('\n'),
    server: [
      notice,
      answers(queryNames(redirects)),
      names.map((name) => `add_header ${name} ${variable(name)} always;\n`).join(''),
      headers.flatMap(({ path, headers }) => typeOf(path, headers['Content-Type'])).join(''),
    ].join('\n'),
  }
}

/** nginx wants to know beforehand how large its tables grow. */
function hashSizes(redirects: number, headers: number): string {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2048, 2 * (redirects + headers))))
  return `map_hash_bucket_size 1024;\nmap_hash_max_size ${size};\n`
}

/** Volatile, so that the page shown instead is looked up by its own name. */
function redirectTables(all: readonly Redirect[]): string {
  const redirects = [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].toReversed()
  const plain = redirects.filter(({ query }) => query === undefined)
  const rows = (status: Redirect['status']) =>
    plain
      .filter((redirect) => redirect.status === status)
      .map(({ from, to }): Row => [bare(from), target(to)])
  return [
    table('$uri', '$passport_path', [
      'volatile;',
      'default $uri;',
      '"~^(?<passport_bare>/.*[^/])/$" $passport_bare;',
    ]),
    table('$passport_path', '$passport_gone', ['volatile;', ...rows(410).map(written)]),
    table('$passport_path', '$passport_to', ['volatile;', ...rows(301).map(written)]),
    ...queryNames(redirects).map((name) => {
      const asked = redirects.filter(({ query }) => query?.startsWith(`${name}=`))
      const lines = asked.map(({ from, query = '', to }) => written([`${bare(from)}?${query}`, target(to)]))
      return table(`"$passport_path?${name}=$arg_${name}"`, `$passport_by_${name}`, lines)
    }),
  ].join('\n')
}

/** Tables of nginx know no capitals, and refuse two names that differ in those alone: the first one holds. */
function keyOf({ from, query = '' }: Redirect): string {
  return `${from}?${query}`.toLowerCase()
}

function queryNames(redirects: readonly Redirect[]): string[] {
  return [...new Set(redirects.flatMap(({ query }) => query?.split('=', 1) ?? []))].sort()
}

function answers(names: readonly string[]): string {
  return [
    'absolute_redirect off;',
    'charset utf-8;',
    'charset_types text/plain text/css text/xml text/javascript application/javascript application/json image/svg+xml;',
    'error_page 403 404 =404 /404.html;',
    `error_page 410 ${goneAddress}index.html;`,
    ...names.map((name) => `if ($passport_by_${name}) { return 301 $passport_by_${name}; }`),
    'if ($passport_gone) { return 410; }',
    'if ($passport_to) { return 301 $passport_to$is_args$args; }',
    ...[redirectsFile, headersFile].map((file) => `location = /${file} { return 404; }`),
    '',
  ].join('\n')
}

function headerTable(name: string, rules: readonly HeaderRule[]): string {
  const rows = rules.flatMap(({ path, headers }) => {
    const value = headers[name]
    if (value === undefined) return []
    return [written([/[*:]/.test(path) ? `~${patternOf(path)}` : path, value])]
  })
  const otherwise = name === 'Cache-Control' ? [`default "${revalidate}";`] : []
  return table('$uri', variable(name), [...otherwise, ...rows])
}

/** A type can't be added: it takes the place of the one that the ending of the file gives. */
function typeOf(path: string, type: string | undefined): string[] {
  return type ? [`location ~ "${patternOf(path)}" { types { } default_type "${type}"; }\n`] : []
}

type Row = [key: string, value: string]

function table(of: string, into: string, lines: readonly string[]): string {
  return `map ${of} ${into} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`
}

function written([key, value]: Row): string {
  return `"${quoted(key)}" "${quoted(value)}";`
}

/** A pattern keeps its backslashes, which are the only ones a key may hold. */
function quoted(text: string): string {
  return text.replaceAll('"', '\\"')
}

/** Without its closing slash, as nginx is asked for it. */
function bare(from: string): string {
  return from.length > 1 ? from.replace(/\/$/, '') : from
}

/** nginx would take a $ for the name of a variable. */
function target(to: string): string {
  return encoded(to).replaceAll('$', '%24')
}

function variable(name: string): string {
  return `$passport_${name.toLowerCase().replaceAll('-', '_')}`
}
