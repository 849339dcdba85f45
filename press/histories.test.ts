import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startProgress } from '../lib/content/progress'
import type { Author, Section, Series, SiteFacts, Topic } from '../lib/content/schema/site'
import { anyChange, apply, type Change, changes } from '../tests/press/histories/changes'
import { Content, type WrittenArticle } from '../tests/press/histories/content'
import { anyFault, befall, type Fault, vanish } from '../tests/press/histories/faults'
import {
  type Built,
  build,
  differing,
  link,
  linkPictures,
  printed,
  type Settings,
} from '../tests/press/histories/printing'
import { tellOf } from '../tests/press/histories/told'
import { seed } from '../tests/seed'

/** `HISTORIES=30 ARTICLES=200` is the longer run. */
const histories = Number(process.env.HISTORIES ?? 1)
const articles = Number(process.env.ARTICLES ?? 60)
const isLong = histories > 1
/** No further history begins after so many milliseconds of a short run. */
const enough = isLong ? Number.POSITIVE_INFINITY : 40_000

mkdirSync('.cache', { recursive: true })
const home = mkdtempSync('.cache/histories-')
const content = new Content(`${home}/content`, articles)
const at = (name: string): Settings => ({
  contentDir: content.folder,
  outDir: `${home}/${name}`,
  cacheDir: `${home}/${name}.cache`,
  now: content.now,
})
let base: Record<string, string>

/** Prints with a cache in which nothing is but encoded pictures. */
async function cleanPrint(name: string): Promise<Built> {
  linkPictures('.cache', at(name).cacheDir)
  const built = await build(at(name))
  linkPictures(at(name).cacheDir, '.cache')
  return built
}

function forget(...names: string[]): void {
  for (const ending of ['', '.nginx', '.cache'])
    for (const name of names) rmSync(`${home}/${name}${ending}`, { recursive: true, force: true })
}

beforeAll(async () => {
  const { code, output } = await cleanPrint('base')
  expect(output).not.toContain('problem  ')
  expect([code, code && output]).toEqual([0, 0])
  base = printed(at('base').outDir)
  expect(Object.keys(base).length).toBeGreaterThan(articles * 15)
}, 300_000)
afterAll(() => rmSync(home, { recursive: true, force: true }), 60_000)

/** Some changes, and then a print, to which something may happen. */
interface Step {
  changes: Change[]
  fault: Fault | undefined
}

const step: fc.Arbitrary<Step> = fc.record({
  changes: fc.array(anyChange(), { minLength: 1, maxLength: 4 }),
  fault: fc.option(anyFault, { nil: undefined }),
})

it(`after any history the print is the clean print, byte by byte, in ${histories} histories of ${articles} articles (FUZZ_SEED=${seed})`, async () => {
  const start = performance.now()
  let done = 0
  const progress = isLong ? startProgress('Living through histories', histories) : undefined
  const history = fc.array(step, { minLength: 2, maxLength: isLong ? 6 : 3 })
  const property = fc.asyncProperty(history, async (steps) => {
    if (performance.now() - start > enough) return
    await live(steps)
    done += 1
    progress?.step()
  })
  await fc.assert(property, {
    seed,
    numRuns: histories,
    endOnFailure: true,
    interruptAfterTimeLimit: 7_200_000,
  })
  expect(done).toBeGreaterThan(0)
}, 8_000_000)

/** Lives through a history from the first print on, and then goes back to where it began. */
async function live(steps: readonly Step[]): Promise<void> {
  content.reset()
  forget('print', 'other', 'clean')
  link(at('base').cacheDir, at('print').cacheDir)
  link(at('base').outDir, at('print').outDir)
  let last: Built | undefined
  for (const step of steps) last = await take(step)
  // A build that was killed, or whose cache was taken from under it, may have printed nothing yet.
  if (['kill', 'vanish'].includes(steps.at(-1)?.fault?.fault ?? '')) last = await build(at('print'))
  const clean = await cleanPrint('clean')
  expect([last?.code, last?.code && last.output]).toEqual([clean.code, clean.code && clean.output])
  if (clean.code === 0)
    expect(differing(printed(at('print').outDir), printed(at('clean').outDir))).toEqual([])
  content.reset()
  const back = await build(at('print'))
  expect([back.code, back.code && back.output]).toEqual([0, 0])
  expect(differing(printed(at('print').outDir), base)).toEqual([])
}

async function take({ changes, fault }: Step): Promise<Built> {
  for (const change of changes) apply(content, change)
  const before = printed(at('print').outDir)
  if (fault) befall(at('print').cacheDir, fault)
  const vanishing = fault?.fault === 'vanish' ? vanish(at('print').cacheDir, fault.after) : undefined
  const built = await Promise.all([
    build(at('print'), fault?.fault === 'kill' ? { killAfter: fault.after } : {}),
    ...(fault?.fault === 'twoAtOnce' ? [build({ ...at('other'), cacheDir: at('print').cacheDir })] : []),
  ])
  await vanishing
  const [own, other] = built
  if (own.code === 1) expect(differing(printed(at('print').outDir), before)).toEqual([])
  if (other) {
    expect([other.code, other.code && other.output]).toEqual([own.code, own.code && own.output])
    if (own.code === 0)
      expect(differing(printed(at('other').outDir), printed(at('print').outDir))).toEqual([])
  }
  return own
}

it.runIf(isLong).each(Object.keys(changes))(
  'the change of %s alone is printed as a clean print has it',
  async (change) => {
    await live([1, 2, 3].map((n) => ({ changes: [{ change, at: n * 5, to: n * 13 }], fault: undefined })))
  },
  400_000,
)

/** For each kind of part a change that only pages with that part tell of. */
const telling = {
  authors: () =>
    content.change<Author>('authors/ada-example.yaml', (author) => {
      author.bio = 'Ada writes.'
    }),
  topics: () =>
    content.change<Topic>('topics/bridges.yaml', (topic) => {
      topic.name = 'Crossings'
    }),
  series: () =>
    content.change<Series>('series/lamp.yaml', (series) => {
      series.name = 'The light'
    }),
  outline: () =>
    content.change<Section>('sections/weather.yaml', (section) => {
      section.description = 'Rain.'
    }),
  articles: () =>
    changeArticle('notice-2-red-lantern', ({ fields }) => {
      fields.headline = 'A lamp is red'
    }),
  texts: () =>
    changeArticle('notice-9-stone-pier', (article) => {
      article.body += '\nThe pier is still there.\n'
    }),
  worked: () =>
    changeArticle('notice-12-dry-dock', ({ fields }) => {
      fields.corrections = [{ date: '2015-01-01', text: 'The dock was said to be wet.' }]
    }),
  pictures: () => changeArticle('the-long-quay', (article) => content.giveHero(article, 0)),
  recordings: () => content.caption(1),
  cards: () =>
    content.write(
      'context/northmark.mdx',
      content.text('context/northmark.mdx').replaceAll('label: Ships', 'label: Boats'),
    ),
  sources: () =>
    content.change<{ title: string }>('sources/minutes.yaml', (source) => {
      source.title = 'What the board wrote down'
    }),
  data: () => content.count(3),
  house: () =>
    content.change<SiteFacts>('site.yaml', (site) => {
      site.tagline = 'News of nowhere'
    }),
}

function changeArticle(slug: string, change: (article: WrittenArticle) => void): void {
  const article = content.articles().find((each) => each.slug === slug)
  if (!article) throw new Error(`The gazette has no ${slug}.`)
  change(article)
  content.changeArticle(article)
}

type Kind = keyof typeof telling

/** Kinds whose changes meet on no page, or on few: a page must differ in one kind alone to be taken for another. */
const groups: Kind[][] = [
  ['authors', 'outline', 'articles'],
  ['texts', 'worked', 'pictures', 'data'],
  ['topics', 'series', 'recordings', 'cards', 'sources'],
  ['house'],
]

it('there is a change for each kind of part that a page is made from', async () => {
  const front = (await tellOf(content))['/']
  expect(Object.keys(front ?? {}).sort()).toEqual(groups.flat().sort())
})

const [group = []] = groups.slice(seed % 3)

/** One kind every day; in the longer run all, with that of which every page is printed anew. */
it.each(
  (isLong ? groups : [group.slice(Math.floor(seed / 3) % group.length).slice(0, 1)]).map((kinds) => [kinds]),
)(
  'a press that forgets one thing that pages are made from is found out (%s)',
  async (kinds) => {
    await expectFoundOut(kinds)
  },
  600_000,
)

/** Prints another edition, and then the first again: by a press that forgets nothing, and by others. */
async function expectFoundOut(kinds: readonly Kind[]): Promise<void> {
  content.reset()
  forget('print')
  link(at('base').cacheDir, at('print').cacheDir)
  for (const kind of kinds) telling[kind]()
  const file = `${home}/told.json`
  writeFileSync(file, JSON.stringify(await tellOf(content)))
  const other = await build(at('print'))
  expect([other.code, other.code && other.output]).toEqual([0, 0])
  content.reset()
  for (const kind of ['', ...kinds]) {
    const env = { FORGET: kind, FORGET_TOLD: file }
    const module = 'tests/press/histories/forgetful.ts'
    const { code, output } = await build(at('print'), kind ? { preload: { module, env } } : {})
    if (!kind) expect([code, code && output]).toEqual([0, 0])
    // Of what lies nowhere, such as a recording by its old name, the press has something to say itself.
    else if (code !== 0) expect(output).toMatch(/^Error: The pages name/m)
    const found = code === 0 ? differing(printed(at('print').outDir), base) : ['refused']
    if (kind) expect(found, `without ${kind}`).not.toEqual([])
    else expect(found).toEqual([])
  }
}
