import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { readPublication } from '../../lib/content/publication'
import { type ReadArticle, readArticle } from '../../lib/content/read/article'
import { Source } from '../../lib/content/source'
import { type Edition, visibleAt } from '../../lib/edition/gate'
import { type RelatedIndex, relatedIndex } from '../../lib/edition/related/related-index'
import { soundFolder } from '../folder'

/** An article as a test states it. */
export interface Made {
  slug: string
  text?: string
  published?: string
  [field: string]: unknown
}

const sections = ['economics', 'ideas', 'politics', 'security']

/** An article from its fields and its text, as its file would give it. */
export function made({ slug, text = '', published = '2020-01-01', ...fields }: Made): ReadArticle {
  const front = {
    headline: 'Once more',
    dek: 'It is so.',
    kind: 'news',
    section: 'ideas',
    authors: ['staff'],
    status: 'ready',
    published: `${published}T12:00:00Z`,
    ...fields,
  }
  const year = published.slice(0, 4)
  return readArticle(
    new Source(`content/articles/${year}/${slug}/article.mdx`, `---\n${stringify(front)}---\n\n${text}\n`),
    'en',
  )
}

/** The edition of 2030 with these articles alone; every topic and section they name exists. */
export function editionOf(articles: readonly ReadArticle[]): Edition {
  const named = (ids: Iterable<string>) =>
    new Map(Array.from(new Set(ids), (id) => [id, { id, name: `The ${id}`, description: '.', order: 1 }]))
  const topics = named(articles.flatMap(({ article }) => article?.topics ?? []))
  return visibleAt(
    { ...readPublication(soundFolder), sections: named(sections), topics, articles },
    new Date('2030-01-01Z'),
  )
}

/** The index of an edition whose articles lie in memory. */
export function madeIndex(articles: readonly ReadArticle[]): RelatedIndex {
  return relatedIndex(editionOf(articles))
}

/** The labelled articles, how well two of them go together, and every slug that has a grade. */
export function labelled() {
  const pairs = z.array(z.tuple([z.string(), z.string(), z.number()])).parse(parse(read('grades')))
  const grades = new Map<string, number>()
  const graded = new Set<string>()
  for (const [a, b, grade] of pairs) {
    grades.set(`${a} ${b}`, grade).set(`${b} ${a}`, grade)
    graded.add(a).add(b)
  }
  const articles = z.array(z.looseObject({ slug: z.string() })).parse(parse(read('articles')))
  return {
    articles: articles.map(made),
    grade: (a: string, b: string) => grades.get(`${a} ${b}`) ?? 0,
    graded,
  }
}

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8')
}
