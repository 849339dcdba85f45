import { frontAddress } from '../address'
import { bare, encoded } from '../content/paths'
import { literalPattern } from './headers'
import { quoted, type Row, table, written } from './nginx-syntax'
import type { Redirect } from './redirects'

/** Volatile, so that the page shown instead is looked up by its own name. */
export function redirectTables(redirects: readonly Redirect[]): string {
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

/** The names of the questions that are answered, as in `/?p=12`. */
export function queryNames(redirects: readonly Redirect[]): string[] {
  return [...new Set(redirects.flatMap(({ query }) => query?.split('=', 1) ?? []))].sort()
}
