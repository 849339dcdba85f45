import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { casesFolder, soundFolder } from '../../tests/folder'
import { mutated } from '../../tests/mutations'
import { seed } from '../../tests/seed'
import { printable } from '../content/characters'
import { problemLine } from '../content/problem'
import { readPublication } from '../content/publication'
import { readArticle } from '../content/read/article'
import { isRuleCode } from '../content/rules'
import { Source } from '../content/source'
import { unmark } from '../reading/marks'
import { checkArticle, contextOf } from './publication'

const runs = Number(process.env.FUZZ_RUNS ?? 5000)
const context = contextOf(readPublication(soundFolder), new Date('2008-09-01T00:00:00Z'))

/** Whole articles, with every component and mark there is. */
const sound = [`${soundFolder}/articles`, 'guide/specimens'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
)
const wrong = readdirSync(casesFolder).map(
  (name) => unmark(readFileSync(`${casesFolder}/${name}`, 'utf8')).text,
)

/** Processor time, which a busy machine does not add to. */
async function secondsOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

it(`${runs} broken articles are answered, each in seconds at the most (FUZZ_SEED=${seed})`, async () => {
  const property = fc.asyncProperty(mutated([...sound, ...wrong, ...wrong]), async (text) => {
    const source = new Source(`${soundFolder}/articles/2008/case/article.mdx`, text)
    const lines = source.text.split(/\r\n|\n|\r/)
    const seconds = await secondsOf(async () => {
      for (const problem of await checkArticle(readArticle(source, 'en'), context)) {
        const { code, line, column, message, hint } = problem
        expect(isRuleCode(code)).toBe(true)
        expect(column).toBeGreaterThan(0)
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1)
        expect(`${message} ${hint}`).not.toMatch(
          /\n|\bat \S+ \(|\.[cm]?[jt]s:\d|node_modules|undefined|\[object|call stack|NaN/,
        )
        expect(printable(problemLine(problem))).toBe(problemLine(problem))
      }
    })
    expect(seconds).toBeLessThan(10)
  })
  await fc.assert(property, { seed, numRuns: runs })
}, 300_000)
