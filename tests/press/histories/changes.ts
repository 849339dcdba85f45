import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import fc from 'fast-check'
import { planRename } from '../../../desk/drafting/rename'
import { readPublication } from '../../../lib/content/publication'
import type { Author, Section, SiteFacts, WrittenRedirect } from '../../../lib/content/schema/site'
import type { Content, WrittenArticle } from './content'
import { sentence, words } from './words'

/** A change of the publication by its name, with the numbers that say where, and what becomes of it. */
export interface Change {
  change: string
  at: number
  to: number
}

/** One of a list by a number; undefined of an empty one. */
const one = <T>(list: readonly T[], number: number): T | undefined => list[number % (list.length || 1)]

type Apply = (content: Content, numbers: { at: number; to: number }) => void

/** Changes an article that the numbers name, unless there is none. */
function article(
  change: (article: WrittenArticle, to: number, content: Content) => void,
  isMeant: (article: WrittenArticle, content: Content) => boolean = () => true,
): Apply {
  return (content, { at, to }) => {
    const found = one(
      content.articles().filter((each) => isMeant(each, content)),
      at,
    )
    if (found) change(found, to, content)
  }
}

function fields(
  change: (fields: WrittenArticle['fields'], to: number, content: Content) => void,
  isMeant?: Parameters<typeof article>[1],
): Apply {
  return article((each, to, content) => {
    change(each.fields, to, content)
    content.changeArticle(each)
  }, isMeant)
}

function data<T>(kind: string, change: (data: T, to: number, content: Content) => void): Apply {
  return (content, { at, to }) => {
    const file = one(kind.endsWith('.yaml') ? [kind] : content.data(kind), at)
    if (file !== undefined) content.change<T>(file, (each) => change(each, to, content))
  }
}

const isFree = (each: WrittenArticle, content: Content) => each.isMade && !content.isNamed(each)
const isPublic = ({ fields }: WrittenArticle, { now }: Content) =>
  fields.status === 'ready' && Date.parse(fields.published) <= now.getTime()
const ids = (content: Content, kind: string) => content.data(kind).map((file) => basename(file, '.yaml'))

/** Every kind of change that a newsroom makes, each of which leaves the publication sound. */
export const changes: Record<string, Apply> = {
  opening: article(
    (each, to, content) => {
      const body = each.body.replace(/\n\n.+\n/, `\n\n${sentence(to, 'once more')}\n`)
      content.changeArticle({ ...each, body })
    },
    ({ isMade }) => isMade,
  ),
  closing: article((each, to, content) => {
    const body = each.body.replace(/\n\nThe end: .+\n$/, '\n')
    content.changeArticle({ ...each, body: `${body}\nThe end: it was ${words(to, ' and ')}.\n` })
  }),
  headline: fields((each, to) => {
    each.headline = `${sentence(to, '').slice(0, -1)} anew`
  }),
  dek: fields((each, to) => {
    each.dek = sentence(to, `on day ${to}`)
  }),
  kind: fields((each, to) => {
    each.kind = one(['news', 'opinion', 'analysis'] as const, to) ?? 'news'
  }),
  topicsOfArticle: fields((each, to, content) => {
    each.topics = ids(content, 'topics').filter((_, i) => (to >> i) % 2 === 1)
  }),
  authorsOfArticle: fields((each, to, content) => {
    const all = ids(content, 'authors')
    each.authors = [...new Set([one(all, to), one(all, to >> 3)])].flatMap((id) => id ?? [])
  }),
  sectionOfArticle: fields((each, to, content) => {
    each.section = one(ids(content, 'sections'), to) ?? ''
  }),
  correction: fields(
    (each, to) => {
      const date = new Date(Date.UTC(2026, 0, 1 + (to % 10))).toISOString().slice(0, 10)
      each.corrections = [...(each.corrections ?? []), { date, text: sentence(to, 'and not more') }].slice(-3)
    },
    (each) => each.fields.published < '2025-12' && !each.fields.corrections,
  ),
  /** Made a translation of another, or its own article again. */
  translation: article((each, to, content) => {
    const { translationOf: own, ...others } = each.fields
    const isBare = ({ slug, fields }: WrittenArticle) => slug !== each.slug && !fields.translationOf
    const originals = content.articles().filter(isBare)
    const original = one(originals, to)
    if (!original || own) return content.changeArticle({ ...each, fields: { ...others, language: 'en' } })
    const taken = content.articles().filter(({ fields }) => fields.translationOf === original.slug)
    const spoken = [original, ...taken].map(({ fields }) => fields.language ?? 'en')
    const language = ['fr', 'de', 'es', 'pt'].find((tag) => !spoken.includes(tag))
    if (!language) return
    content.changeArticle({ ...each, fields: { ...others, language, translationOf: original.slug } })
  }, isFree),
  related: article((each, to, content) => {
    const others = content.articles().filter((other) => other.slug !== each.slug && isPublic(other, content))
    const picked = [one(others, to), one(others, to >> 4)].flatMap((other) => other?.slug ?? [])
    content.changeArticle({ ...each, fields: { ...each.fields, related: [...new Set(picked)] } })
  }),
  add: (content, { at, to }) => {
    const number = 1000 + to
    const isThere = content.articles().some(({ slug }) => slug.startsWith(`note-${number}-`))
    // Among so many its number says when it is published: long ago, of late or soon.
    if (!isThere) content.add(number, one([number + 1, number + 3, number * 3], at) ?? number, 'note')
  },
  remove: article((each, _, content) => content.remove(each), isFree),
  rename: article(
    (each, to, content) => rename(content, each, `note-${to}-renamed`),
    ({ isMade }) => isMade,
  ),
  draft: fields((each) => {
    each.status = each.status === 'draft' ? 'ready' : 'draft'
  }, isFree),
  withdraw: fields((each) => {
    each.status = each.status === 'withdrawn' ? 'ready' : 'withdrawn'
  }, isFree),
  heroBytes: article(
    (each, to, content) => content.giveHero(each, to),
    ({ fields }) => fields.hero?.file === 'hero.jpg',
  ),
  captions: (content, { to }) => content.caption(to),
  heroAdded: article(
    (each, to, content) => content.giveHero(each, to),
    ({ fields, isMade }) => isMade && !fields.hero,
  ),
  heroRemoved: article(
    (each, _, content) => {
      const { hero: _hero, ...others } = each.fields
      content.changeArticle({ ...each, fields: others })
    },
    ({ fields, isMade }) => isMade && fields.hero !== undefined,
  ),
  heroTold: fields(
    (each, to) => {
      if (!each.hero) return
      if (to % 2 === 0) each.hero.focus = `${to % 100}% ${(to * 7) % 100}%`
      else each.hero.caption = sentence(to, 'in another drawing')
    },
    ({ fields }) => fields.hero !== undefined,
  ),
  author: data<Author>('authors', (each, to) => {
    if (to % 3 === 0) each.name = `Ada ${words(to, ' ')}`
    else if (to % 3 === 1) each.bio = sentence(to, 'by the author')
    else each.role = words(to, ' ')
  }),
  authorAdded: (content, { to }) => {
    const author = { name: `New ${to}`, role: 'Writer', bio: sentence(to, 'by somebody new'), kind: 'person' }
    content.write(
      `authors/new-${to}.yaml`,
      Object.entries(author)
        .map((line) => `${line.join(': ')}\n`)
        .join(''),
    )
  },
  section: data<Section>('sections', (each, to) => {
    if (to % 3 === 0) each.name = `Old ${words(to, ' ')}`
    else if (to % 3 === 1) each.description = sentence(to, 'in this section')
    else each.order = to % 50
  }),
  topic: data<{ name: string; description: string }>('topics', (each, to) => {
    if (to % 2 === 0) each.name = `All of ${words(to, ' ')}`
    else each.description = sentence(to, 'on this topic')
  }),
  series: data<{ name: string; description: string; parts: string[] }>('series', (each, to, content) => {
    const free = content.articles().filter((other) => other.isMade && isPublic(other, content))
    const next = one(free, to)?.slug
    if (to % 4 === 0) each.name = `The ${words(to, ' ')}`
    else if (to % 4 === 1) each.parts.push(each.parts.shift() ?? '')
    else if (to % 4 === 2 && next && !each.parts.includes(next)) each.parts.push(next)
    else if (each.parts.length > 2) each.parts.pop()
  }),
  context: (content, { at, to }) => {
    const file = one(content.data('context'), at)
    if (file === undefined) return
    const text = content.text(file)
    if (to % 2 === 0) content.write(file, text.replace(/label: \w+/g, `label: Ships${to}`))
    else content.write(file, `${text.trimEnd()}\n\n${sentence(to, 'in the league')}\n`)
  },
  sealed: data<{ title: string; publisher: string }>('sources', (each, to) => {
    if (to % 2 === 0) each.title = `The ${words(to, ' ')}`
    else each.publisher = `Board ${to}`
  }),
  figures: (content, { to }) => content.count(to),
  redirects: data<WrittenRedirect[]>('redirects.yaml', (all, to, content) => {
    const from = `/old/${to}/`
    if (to % 3 === 0 && all.length > 1) all.pop()
    else if (to % 3 === 1 && all[0]) all[0].to = `/sections/${one(ids(content, 'sections'), to)}/`
    else if (!all.some((each) => each.from === from)) all.push({ from, to: '/about/' })
  }),
  site: data<SiteFacts>('site.yaml', (site, to) => {
    if (to % 3 === 0) site.name = `Gazette ${to}`
    else if (to % 3 === 1) site.tagline = `News of the ${words(to, ' ')}`
    else site.description = sentence(to, 'in a gazette')
  }),
  lead: data<SiteFacts>('site.yaml', (site, to, content) => {
    const lead = one(
      content.articles().filter((each) => isPublic(each, content)),
      to,
    )
    if (to % 4 === 0 || !lead) delete site.lead
    else site.lead = lead.slug
  }),
  crawlers: data<SiteFacts>('site.yaml', (site, to) => {
    site.crawlers = { ...site.crawlers, aiSearch: to % 2 === 0 ? 'allow' : 'disallow' }
    if (to % 3 === 0) delete site.indexNow
    else site.indexNow = `key-of-the-gazette-${to}`
  }),
  policies: data<SiteFacts>('site.yaml', (site, to) => {
    if (to % 2 === 0) site.policies = { ...site.policies, principles: to % 4 === 0 ? 'ethics' : 'about' }
    else site.disclosure = { en: sentence(to, 'by hand') }
  }),
  houseStyle: data<Record<string, { spellings: Record<string, string>; banned: Record<string, string> }>>(
    'house-style.yaml',
    ({ en }, to) => {
      if (to % 2 === 0) Object.assign(en?.spellings ?? {}, { [`zz${words(to, '')}`]: 'thing' })
      else Object.assign(en?.banned ?? {}, { [`qq${words(to, '')}`]: 'thing' })
    },
  ),
  standing: (content, { at, to }) => {
    const file = one(content.data('pages'), at)
    if (file === undefined) return
    const text = content.text(file)
    if (to % 3 === 0) content.write(file, text.replace(/^title: .+$/m, `title: On ${words(to, ' ')}`))
    else if (to % 3 === 1) content.write(file, text.replace(/^order: .+$/m, `order: ${to % 80}`))
    else content.write(file, `${text}\n${sentence(to, 'on this page')}\n`)
  },
  /** By hours or by months, so that articles come and go, ages grow, and what is news is so no more. */
  clock: (content, { at, to }) => {
    const hours = at % 2 === 0 ? (to % 96) - 48 : ((to % 28) - 4) * 30 * 24
    const base = Date.UTC(2026, 5, 15, 12)
    content.now = new Date(base + hours * 3_600_000)
  },
  touch: (content, { at, to }) => {
    const file = one(content.files(), at)
    if (file !== undefined) content.touch(file, new Date(Date.UTC(2020, 0, 1) + to * 3_600_000))
  },
  restore: (content, { at }) => content.restore(at),
  /** The one change that is refused: no other may be printed until it is taken back. */
  mistake: data<{ description: string; sections?: number }>('topics', (each, to) => {
    if (each.sections === undefined && to % 4 === 0) each.sections = to
    else delete each.sections
  }),
}

/** `npm run rename`: whatever names the article names it by its new name, and its old address leads on. */
function rename(content: Content, { file }: WrittenArticle, slug: string): void {
  const publication = readPublication(content.folder)
  if (publication.articles.some(({ source }) => basename(dirname(source.file)) === slug)) return
  const { folder, rewritings } = planRename(
    publication,
    join(content.folder, dirname(file)),
    { slug },
    content.now,
  )
  for (const { file: rewritten, text } of rewritings) writeFileSync(rewritten, text)
  mkdirSync(dirname(folder.to), { recursive: true })
  renameSync(folder.from, folder.to)
  content.forget()
}

const number = fc.nat(9999)

/** Any change; those that make every page anew come seldom, since all of a history is then one clean print. */
export function anyChange(names: readonly string[] = Object.keys(changes)): fc.Arbitrary<Change> {
  const seldom = new Set(['site', 'policies', 'standing', 'section', 'mistake'])
  const some = names.filter((name) => !seldom.has(name))
  const all = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...some) },
    { weight: 1, arbitrary: fc.constantFrom(...names) },
  )
  return fc.record({ change: all, at: number, to: number })
}

export function apply(content: Content, { change, at, to }: Change): void {
  changes[change]?.(content, { at, to })
}
