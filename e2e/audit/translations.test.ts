import { expect, it } from 'vitest'
import { address, pageOf, siteOf, siteUrl, soundArticle, url } from './fixture'
import { translations } from './translations'

const there = '/2008/08/28/cas/'
const links = `<link rel="alternate" hreflang="en" href="${url}"><link rel="alternate" hreflang="fr" href="${siteUrl}${there}"><link rel="alternate" hreflang="x-default" href="${url}">`
const line = `<p class="translations">Also in: <a href="${there}" hreflang="fr" lang="fr">français</a></p>`
const work = `"workTranslation":[{"@type":"CreativeWork","name":"Un titre","url":"${siteUrl}${there}","inLanguage":"fr"}],`
const joined = soundArticle
  .replace('<title>', `${links}<title>`)
  .replace('<h1>', `${line}<h1>`)
  .replace('"headline":', `${work}"headline":`)
const french = joined.replace('<html lang="en">', '<html lang="fr">')

/** What is found on a page, in a site where another stands at the other address. */
function found(page: string, other = french): string {
  const pages = [pageOf(page, address), pageOf(other, there)]
  const [first = pageOf()] = pages
  return translations(first, siteOf({}, pages)).join('\n')
}

it('item 9: finds nothing on a page alone, nor on one that is joined', () => {
  expect(found(soundArticle)).toBe('')
  expect(found(joined)).toBe('')
})

it.each([
  ['a line without a link', line, '', /languages in the line is \[\]/],
  ['a link in no language', ' lang="fr"', '', /fr written in /],
  ['a head that is silent', links, '', /the graph alone knows a translation fr/],
  ['no language of its own', `hreflang="en" href="${url}"`, 'hreflang="en" href="/"', /does not name itself/],
  ['another original', `x-default" href="${url}`, `x-default" href="${siteUrl}${there}`, /x-default is/],
])('item 9: finds %s', (_, from, to, finding) => {
  expect(joined).toContain(from)
  expect(found(joined.replace(from, to))).toMatch(finding)
})

it('item 9: finds a translation that does not lead back, that is not there, or speaks otherwise', () => {
  expect(found(joined, soundArticle.replace('lang="en"', 'lang="fr"'))).toMatch(
    /languages offered at .*cas\/ is \[\]/,
  )
  expect(found(joined, joined)).toMatch(/the language of .*cas\/ is/)
  const [page] = [pageOf(joined, address)]
  expect(translations(page, siteOf({}, [page])).join()).toMatch(/cas\/ in fr is no page/)
})
