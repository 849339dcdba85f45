import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { readPublication } from '../lib/content/publication'
import { readArticle } from '../lib/content/read/article'
import { Source } from '../lib/content/source'
import { type Edition, visibleAt } from '../lib/edition/gate'
import { folderForTest, soundFolder } from './folder'

/** Text that some format cannot hold as it is. */
export const hostile =
  'a </script> ]]> & < > "b" \'c\' &amp; 🇬🇪👩‍👩‍👧‍👦 \u0645\u0631\u062d\u0628\u0627 <b>d</b> -- ...'

export const siteUrl = 'https://news.example'

/** A hero of that hostile text; the file is copied beside the article, as are a sound, a video and its captions. */
export const hostileHero = {
  file: 'small.jpg',
  alt: `${hostile} alt`,
  caption: `${hostile} caption`,
  credit: `${hostile} credit`,
  licence: 'Public domain',
}

interface Given {
  fields?: Record<string, unknown>
  body?: string
}

/** An edition for a test of articles whose files exist; the moment is given, or long after all of them. */
export function editionOf(articles: Record<string, Given>, now = new Date('2030-01-01T00:00:00Z')): Edition {
  const name = (slug: string) => `articles/2008/${slug}/article.mdx`
  const files = Object.entries(articles).map(([slug, given]) => [name(slug), textOf(slug, given)])
  const folder = folderForTest(Object.fromEntries(files))
  const read = Object.keys(articles).map((slug) => {
    const image = join(folder, 'articles/2008', slug, hostileHero.file)
    copyFileSync(`${soundFolder}/articles/2008/case/small.jpg`, image)
    for (const recording of ['bell.mp3', 'six.webm', 'six.vtt']) {
      copyFileSync(
        `${soundFolder}/articles/2008/case/${recording}`,
        join(folder, 'articles/2008', slug, recording),
      )
    }
    return readArticle(Source.read(`${folder}/${name(slug)}`), 'en')
  })
  return visibleAt({ ...readPublication(soundFolder), articles: read }, now)
}

function textOf(slug: string, { fields = {}, body = 'Its text.' }: Given): string {
  const all = {
    headline: slug,
    dek: 'A whole sentence.',
    kind: 'news',
    section: 'security',
    authors: ['staff'],
    published: '2008-08-28T18:00:00+02:00',
    status: 'ready',
    ...fields,
  }
  return `---\n${stringify(all)}---\n\n${body}\n`
}
