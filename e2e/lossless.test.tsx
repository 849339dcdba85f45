import { readdirSync, readFileSync } from 'node:fs'
import { compileFunction } from 'node:vm'
import fc from 'fast-check'
import * as runtime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Figure } from '../components/article/Figure'
import { Video } from '../components/article/Video'
import { webVocabulary } from '../components/article/vocabulary'
import { specimenFolder } from '../guide/specimens'
import { isError } from '../lib/content/problem'
import { Source } from '../lib/content/source'
import type { PropsOf } from '../lib/content/vocabulary'
import { figureOf } from '../lib/edition/figures'
import type { QuotationView } from '../lib/edition/quotations'
import { speaking } from '../lib/edition/words'
import { dataOf } from '../lib/figures/files'
import { textEdition } from '../lib/forms/article/text'
import { pictureOf } from '../lib/pictures/picture'
import { checkBody } from '../lib/reading/body'
import { unmark } from '../lib/reading/marks'
import { parseBody } from '../lib/reading/mdx'
import { quotationsIn, standQuotations } from '../lib/reading/quotations'
import { siteCompiler } from '../tests/compiled'
import { casesFolder, soundFolder } from '../tests/folder'
import { everyMark, manuscriptWith } from '../tests/manuscript'
import { textOf, wordsIn, wordsLost, wordsPrinted, wordsWritten } from '../tests/prose-words'

const picture = await pictureOf(`${soundFolder}/articles/2008/case/small.jpg`)
const video = { file: 'six.webm', address: '/recordings/six.webm', type: 'video/webm', bytes: 1 }
const specimen = { folder: `${specimenFolder}/every-figure`, language: 'en' }
const asked = { dataOf, wordsFor: speaking('en') }
const pictured = {
  // The same, without the wait for its picture, which a plain renderer does not know.
  Figure: (figure: PropsOf<'Figure'>) => <Figure illustration={{ ...figure, picture }} />,
  Video: ({ poster, length, ...said }: PropsOf<'Video'>) => (
    <Video
      {...{ recording: video, captions: undefined, language: 'en', length, words: speaking('en')('en') }}
      illustration={said}
      poster={{ src: poster, width: 3, height: 2 }}
    />
  ),
}

const componentsFor = (text: string) => ({
  ...webVocabulary({
    illustrate: async (figure) => ({ ...figure, picture }),
    show: async () => undefined,
    play: (file) => ({ file, address: `/recordings/${file}`, type: 'audio/mpeg', bytes: 1 }),
    draw: (figure) => ({ drawn: figureOf(asked, specimen, figure), address: figure.props.file }),
    quotations: quotedIn(text),
    language: 'en',
    writeDay: (day) => day,
    words: speaking('en')('en'),
  }),
  ...pictured,
})

/** The quotations of a text, none of them held to a source. */
function quotedIn(text: string): QuotationView[] {
  const { tree } = parseBody(new Source(`${soundFolder}/articles/2008/case/article.mdx`, text))
  const stood = tree ? standQuotations(tree, () => []) : []
  return quotationsIn(stood, []).map((one) => ({ ...one, seal: undefined, originalSeal: undefined }))
}

const compile = siteCompiler()

/** The HTML of an article as its page prints it. */
async function printed(text: string): Promise<string> {
  const { default: Body } = compileFunction(await compile(text), [])(runtime)
  return renderToStaticMarkup(<Body components={componentsFor(text)} />)
}

/** Whether the check lets a text be printed. */
function isSound(text: string): boolean {
  const source = new Source(`${soundFolder}/articles/2008/case/article.mdx`, text)
  const { tree } = parseBody(source)
  if (!tree) return false
  const { problems, links } = checkBody(source, tree)
  return !problems.some(isError) && links.every(({ url }) => /^(?:\/|https?:|mailto:)/.test(url))
}

const texts = [
  `---\nlanguage: en\n---\n\n${everyMark}`,
  ...readdirSync(specimenFolder).map((name) => readFileSync(`${specimenFolder}/${name}/article.mdx`, 'utf8')),
  ...readdirSync(casesFolder).map((name) => unmark(readFileSync(`${casesFolder}/${name}`, 'utf8')).text),
].filter(isSound)

/** What a text names beside itself, and what lies beside the manuscript in its place. */
const files = /\b(file|poster|captions)="[^"]*\.(?!csv)(\w+)"/g
const beside: Record<string, string> = { webm: 'six.webm', vtt: 'six.vtt', mp3: 'bell.mp3' }

describe('every word that the check lets pass', () => {
  it.each(texts.map((text, i) => [i, text]))('reaches the page: %i', async (_, text) => {
    expect(wordsLost(wordsWritten(text), wordsPrinted(await printed(text)))).toEqual([])
  })

  it.each(texts.slice(0, 30).map((text, i) => [i, text]))('reaches the plain text: %i', async (_, text) => {
    const body = text
      .replace(/^---\n.*?\n---\n/s, '')
      .replace(files, (_, prop, ending) => `${prop}="${beside[ending] ?? 'small.jpg'}"`)
    const plain = textEdition(await manuscriptWith(body))
    const numbers = plain.replace(/\[\d+\]/g, '')
    expect(wordsLost(wordsWritten(text), wordsIn(numbers))).toEqual([])
  })

  it('reaches the page from any company of blocks', async () => {
    let sound = 0
    const property = fc.asyncProperty(anyBody, async ({ body, placed }) => {
      const text = `---\nlanguage: en\n---\n\n${body}\n`
      if (!isSound(text)) return
      sound += 1
      const page = textOf(await printed(text))
      expect(placed.filter((word) => !page.includes(word))).toEqual([])
    })
    await fc.assert(property, { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) })
    expect(sound).toBeGreaterThan(20)
  }, 300_000)
})

/** Pieces of a text, in which W is a word that readers are to see. */
const blocks = [
  ...[
    'W W.',
    '*W* **W** ~~W~~ `W`',
    '"W" W',
    'W\\',
    '&amp;W',
    '\\[W]',
    '(W)',
    'W[^a]',
    'W[^b] W',
    'W[^c]',
    '[W]',
  ],
  ...[
    '[W](/a/)',
    '[W][a]',
    '[a]',
    '[b][]',
    '[*W*](/b/) W',
    '[W] [W]',
    '[W](/a b/)',
    '[a]: /a/',
    '[b]: /b/ "W"',
  ],
  ...[
    '[W]: W',
    '[a]: W',
    '[^a]: W W',
    '[^b]: W[^c]',
    '[^c]:\n    W',
    '[^d]: W[^d]',
    '    W',
    '## W',
    '### W',
    '##',
  ],
  ...[
    'W\n---',
    'W\n===',
    '- W',
    '- W\n  - W',
    '1. W\n2. W',
    '- [x] W',
    '-',
    '> W',
    '> - W\n>   W',
    '> [W]: W',
    '>',
  ],
  ...[
    '| W | W |\n| --- | --- |\n| W | W |',
    '| W |\n| --- |\n| W | W |',
    '| W | W | W |',
    '|W\n|-\n|W',
    '---',
    '***',
  ],
  ...[
    '```\nW\n```\n',
    '``` W W\nW\n```\n',
    '[W](/a/ "W")',
    '<Aside title="W">',
    '<Aside title="W">W</Aside>',
    '</Aside>',
    'https://a.example/W',
    'W@a.example',
  ],
  ...[
    '<PullQuote speaker="W" role="W" source="https://a.example/">',
    '</PullQuote>',
    '  \nW',
    '<Aside title="W" />',
  ],
  '<Figure file="small.jpg" alt="It." caption="W" credit="W" licence="W" />',
]

/** A body of such pieces, each of its words another. */
const anyBody = fc
  .array(fc.tuple(fc.constantFrom(...blocks), fc.constantFrom('\n\n', '\n\n', '\n', ' ', '')), {
    ...{ minLength: 1, maxLength: 8 },
  })
  .map((parts) => {
    const placed: string[] = []
    const body = parts
      .flat()
      .join('')
      .replace(/W/g, () => {
        placed.push(`q${placed.length}z`)
        return placed.at(-1) ?? ''
      })
    return { body, placed }
  })
