import { frontAddress, goneAddress, missingAddress } from '../address'
import { bare, encoded } from '../content/paths'
import { type HeaderRule, literalPattern, patternOf, revalidate } from './headers'
import { headersFile, redirectsFile } from './host-files'
import type { Redirect } from './redirects'

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
function redirectTables(redirects: readonly Redirect[]): string {
  const rows = rowsOf(redirects)
  const asking = (name: string) => rows.filter(({ query }) => query?.startsWith(`${name}=`))
  return [
    table('$uri', '$passport_path', [
      'volatile;',
      'default $uri;',
      '"~^(?<passport_bare>/.*[^/])/$" $passport_bare;',
    ]),
    ...lookup(
      '$passport_path',
      '',
      rows.filter(({ query }) => query === undefined),
    ),
    ...queryNames(redirects).flatMap((name) =>
      lookup(`$passport_path?${name}=$arg_${name}`, `_${name}`, asking(name)),
    ),
  ].join('\n')
}

interface Row {
  key: string
  value: string
}

/**
 * A table of nginx knows no capitals: each row says again whose it is. Of two addresses that differ in capitals alone
 * both are patterns, which know them.
 */
function rowsOf(redirects: readonly Redirect[]): (Row & Redirect)[] {
  const holders = new Map<string, number>()
  for (const key of redirects.map(folded)) holders.set(key, (holders.get(key) ?? 0) + 1)
  return redirects.map((redirect) => {
    const key = keyOf(redirect)
    return {
      ...redirect,
      key: holders.get(folded(redirect)) === 1 ? key : `~^${literalPattern(key)}$`,
      value: `${key} ${redirect.status} ${encoded(redirect.to)}`,
    }
  })
}

/** What nginx is asked for, as the tables name it: without its closing slash. */
function keyOf({ from, query }: Redirect): string {
  const path = bare(from) || frontAddress
  return query === undefined ? path : `${path}?${query}`
}

const folded = (redirect: Redirect) => keyOf(redirect).toLowerCase()

/** The row of what is asked, and what it says when it was asked for in exactly these letters. */
function lookup(asked: string, name: string, rows: readonly Row[]): string[] {
  const said = `"$passport_row${name} ${asked}"`
  const saying = (status: number) =>
    `~^(?<passport_key>[^ ]+) ${status} (?<passport_target>[^ ]+) \\k<passport_key>$`
  const answer = (status: number) => `"${quoted(saying(status))}" $passport_target;`
  return [
    table(`"${asked}"`, `$passport_row${name}`, ['volatile;', ...rows.map(written)]),
    table(said, `$passport_to${name}`, ['volatile;', answer(301)]),
    ...(name === '' ? [table(said, '$passport_gone', ['volatile;', answer(410)])] : []),
  ]
}

function queryNames(redirects: readonly Redirect[]): string[] {
  return [...new Set(redirects.flatMap(({ query }) => query?.split('=', 1) ?? []))].sort()
}

function answers(names: readonly string[]): string {
  return [
    'absolute_redirect off;',
    'charset utf-8;',
    'charset_types text/plain text/css text/xml text/javascript application/javascript application/json image/svg+xml;',
    `error_page 403 404 =404 ${missingAddress};`,
    `error_page 410 ${goneAddress}index.html;`,
    ...names.map((name) => `if ($passport_to_${name}) { return 301 $passport_to_${name}; }`),
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
    return [written({ key: /[*:]/.test(path) ? `~${patternOf(path)}` : path, value })]
  })
  const otherwise = name === 'Cache-Control' ? [`default "${revalidate}";`] : []
  return table('$uri', variable(name), [...otherwise, ...rows])
}

/** A type can't be added: it takes the place of the one that the ending of the file gives. */
function typeOf(path: string, type: string | undefined): string[] {
  return type ? [`location ~ "${quoted(patternOf(path))}" { types { } default_type "${type}"; }\n`] : []
}

function table(of: string, into: string, lines: readonly string[]): string {
  return `map ${of} ${into} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`
}

function written({ key, value }: Row): string {
  return `"${quoted(key)}" "${quoted(value)}";`
}

/** Between its quotes nginx reads no sign but these two, and the name of a variable, which it can't be told to leave. */
function quoted(text: string): string {
  if (/\$\w|\p{Cc}/u.test(text)) throw new Error(`nginx can't be told of ${JSON.stringify(text)}.`)
  return text.replace(/[\\"]/g, '\\$&')
}

function variable(name: string): string {
  return `$passport_${name.toLowerCase().replaceAll('-', '_')}`
}
