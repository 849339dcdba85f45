import { randomBytes } from 'node:crypto'
import { stringify } from 'yaml'
import { makeIcons } from '../../lib/cards/make-icons'
import { zonedInstant } from '../drafting/moment'
import { starterIn } from './languages'
import { type AdoptRequest, emailOf, idsOf } from './request'
import { signAtHead, signOf } from './sign'
import type { Starter } from './starter'

/** Files by their paths in the repository. */
export type Files = ReadonlyMap<string, string | Buffer>

/** Everything that a new publication is made of: a whole one, small, which says of itself how to go on. */
export async function starterFiles(request: AdoptRequest, contentDir: string, now: Date): Promise<Files> {
  const starter = starterIn(request.language)
  const sign = await signOf(request.name, request.language)
  const icons = await makeIcons(Buffer.from(sign))
  const authors = idsOf(request.authors, 'author')
  const sections = idsOf(request.sections, 'section')
  const fill = filler(request, starter)
  const published = zonedInstant(now, request.zone)
  const folder = `articles/${published.slice(0, 4)}/${starter.welcome.slug}`
  const file = `${contentDir}/${folder}/article.mdx`
  const content: [string, string | Buffer][] = [
    ['site.yaml', yaml(siteFacts(request, starter))],
    ...request.sections.map((section, i): [string, string] => [
      `sections/${sections[i]}.yaml`,
      yaml({
        name: headed(section, request.language),
        description: fill.line(starter.section, { section }),
        order: 10 * (i + 1),
      }),
    ]),
    ...request.authors.map((name, i): [string, string] => [`authors/${authors[i]}.yaml`, yaml({ name })]),
    ...Object.values(starter.pages).map(({ id, title, description, text }, i): [string, string] => [
      `pages/${id}.mdx`,
      matter({ title, description: fill.line(description), order: 10 * (i + 1) }, fill.text(text)),
    ]),
    [
      `${folder}/article.mdx`,
      matter(
        {
          headline: fill.line(starter.welcome.headline),
          dek: starter.welcome.dek,
          kind: 'article',
          ...{ section: sections[0], authors, published, status: 'ready' },
          ...(starter.tag === languagePart(request.language) ? {} : { language: starter.tag }),
          hero: {
            ...{
              file: 'sign.jpg',
              alt: fill.line(starter.sign.alt),
              caption: fill.line(starter.sign.caption),
            },
            ...{ credit: request.name, licence: request.licence ?? starter.licence },
          },
        },
        fill.text(starter.welcome.text, { file, about: `/${starter.pages.principles.id}/` }),
      ),
    ],
    [`${folder}/sign.jpg`, await signAtHead(sign)],
  ]
  return new Map<string, string | Buffer>([
    ...content.map(([path, text]) => [`${contentDir}/${path}`, text] as const),
    ['public/icon.svg', sign],
    ...icons.map(({ address, bytes }) => [`public${address}`, bytes] as const),
  ])
}

function siteFacts(request: AdoptRequest, { pages, licence }: Starter) {
  const { name, language, zone, url, sections } = request
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(sections)
  const { privacy: _, ...policies } = pages
  return {
    name,
    tagline: headed(list, language),
    description: `${name}: ${list}`,
    ...{ url, language, timeZone: zone, email: emailOf(request), licence: request.licence ?? licence },
    kinds: { article: 'Article', news: 'NewsArticle', opinion: 'OpinionNewsArticle' },
    // The marks of a travel document, which few publications want.
    ornaments: { stamp: false, machineZone: false },
    policies: Object.fromEntries(Object.entries(policies).map(([policy, { id }]) => [policy, id])),
    // New for each publication: who holds it may tell search engines of its pages.
    indexNow: randomBytes(16).toString('hex'),
  }
}

/** Fills in the words in braces. In a text, what an editor called the publication must not be read as Markdown. */
function filler(request: AdoptRequest, { tag }: Starter) {
  const facts = { name: request.name, email: emailOf(request) }
  const fill = (text: string, values: Record<string, string>) =>
    text.replace(/\{(\w+)\}/g, (braced, word: string) => values[word] ?? braced)
  const named = (values: Record<string, string>) =>
    values.section ? { ...values, section: headed(values.section, tag) } : values
  return {
    line: (text: string, more: Record<string, string> = {}) => fill(text, { ...facts, ...named(more) }),
    text: (text: string, more: Record<string, string> = {}) =>
      fill(text, { ...facts, ...more, name: facts.name.replace(/[\\`*_{}[\]<>&#~|!]/g, '\\$&') }).trim(),
  }
}

function matter(fields: Record<string, unknown>, text: string): string {
  return `---\n${yaml(fields)}---\n\n${text}\n`
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 })
}

/** As a heading begins: with a capital, where the script has them. */
function headed(text: string, language: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(language) + text.slice(first.length)
}

const languagePart = (tag: string) => tag.split('-')[0]
