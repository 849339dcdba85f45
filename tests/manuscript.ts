import { copyFileSync } from 'node:fs'
import { readPublication } from '../lib/content/publication'
import { readArticle } from '../lib/content/read/article'
import { Source } from '../lib/content/source'
import { visibleAt } from '../lib/edition/gate'
import { type Manuscript, manuscriptOf } from '../lib/forms/article/manuscript'
import { folderForTest, soundFolder } from './folder'

export const siteUrl = 'https://news.example'

/** What lies beside the article: an image, a video with its captions, a sound, data. */
const beside = [
  ...['small.jpg', 'six.webm', 'six.vtt', 'bell.mp3', 'trade.csv', 'places.csv', 'bells.csv'],
  ...['morse.csv', 'beaches.csv', 'telegraph.csv'],
]

/** An article of this body, made ready for its editions; an image, a video and a sound lie beside it. */
export async function manuscriptWith(body: string, fields: readonly string[] = []): Promise<Manuscript> {
  const lines = [
    'headline: "\'Tis a headline"',
    'dek: A whole sentence.',
    'kind: news',
    'section: security',
    'authors: [staff]',
    'published: 2008-08-28T18:00:00+02:00',
    'status: ready',
    ...fields,
  ]
  const name = 'articles/2008/case/article.mdx'
  const folder = folderForTest({ [name]: `---\n${lines.join('\n')}\n---\n\n${body}\n` })
  for (const file of beside) {
    copyFileSync(`${soundFolder}/articles/2008/case/${file}`, `${folder}/articles/2008/case/${file}`)
  }
  const read = readArticle(Source.read(`${folder}/${name}`), 'en')
  const edition = visibleAt(
    { ...readPublication(soundFolder), articles: [read] },
    new Date('2030-01-01T00:00:00Z'),
  )
  const [article] = edition.articles
  if (!article) throw new Error('an article that is ready is in the edition')
  return manuscriptOf(edition, article, siteUrl)
}

/** Fields that give an article a hero. */
export const heroFields = [
  'hero: { file: small.jpg, alt: "Six \'flags\'.", caption: The flags., credit: The staff, licence: Public domain }',
]

/** The markup of every kind of thing a body may hold, except components. */
export const everyMark = `## A heading -- "set"

A paragraph with *stress*, **weight**, ~~a mistake~~, \`"code" -- as is\` and [a "link"](/2008/08/20/first-report/?a="b"--c).

* One
  * One, one
  * One, two
* Two

3. Three
4. Four

- [x] Done
- [ ] To do

| Year | Warheads |
|:-----|---------:|
| 1991 | 10,271   |
| 2010 | 1,550    |

\`\`\`js
if (a < b && c) "straight" -- ...
\`\`\`

> Somebody else's words.

***

### Deeper

A claim.[^a] The same again.[^a] Another.[^b]

[^a]: See [the archive](https://archive.example/2008).
[^b]: With a second block.

    As here.
`
