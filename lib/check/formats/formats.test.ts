import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { type Problem, report } from '../../problem'
import { rules } from '../../rules'
import { githubReport } from './github'
import { sarifReport } from './sarif'

const problems: Problem[] = [
  {
    ...{ code: 'dek-cut', file: 'content/a, b/#1? 100%:é.mdx', line: 3, column: 6 },
    ...{ message: 'dek is "50%\r\n, so: far"; expected whole sentences', hint: 'End it.' },
  },
  {
    ...{ code: 'headline-long', file: 'content/c.mdx', line: 2, column: 11 },
    ...{ message: 'the headline has 120 characters; expected at most 90', hint: 'Say what happened.' },
  },
]

describe('notes for GitHub', () => {
  it('are one command a problem, with whatever would end it escaped', () => {
    expect(githubReport(problems)).toBe(
      '::error file=content/a%2C b/#1? 100%25%3Aé.mdx,line=3,col=6,title=dek-cut::' +
        'dek is "50%25[U+000D][U+000A], so: far"; expected whole sentences. End it. docs/writing.md#dek-cut\n' +
        '::warning file=content/c.mdx,line=2,col=11,title=headline-long::' +
        'the headline has 120 characters; expected at most 90. Say what happened. docs/writing.md#headline-long\n',
    )
  })
})

const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const positive = { type: 'integer', minimum: 1 }
const closed = (required: string[], properties: object) => ({
  ...{ type: 'object', required, properties, additionalProperties: false },
})

/** The part of the schema of SARIF 2.1.0 that a log of ours can touch. */
const region = closed(['startLine'], { startLine: positive, startColumn: positive })
const physicalLocation = closed(['artifactLocation'], {
  artifactLocation: closed([], { uri: { type: 'string', pattern: '^[^\\s\\\\<>"{}|^`]+$' } }),
  region,
})
const result = closed(['message'], {
  ...{ ruleId: { type: 'string' }, ruleIndex: { type: 'integer', minimum: -1 }, level, message: text },
  locations: { type: 'array', items: closed([], { physicalLocation }) },
})
const rule = closed(['id'], {
  ...{ id: { type: 'string' }, shortDescription: text, help: text },
  defaultConfiguration: closed([], { level }),
})
const driver = closed(['name'], {
  name: { type: 'string' },
  rules: { type: 'array', uniqueItems: true, items: rule },
})
const run = closed(['tool'], {
  tool: closed(['driver'], { driver }),
  columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
  results: { type: 'array', items: result },
})
const log = closed(['version', 'runs'], {
  ...{ $schema: { type: 'string' }, version: { const: '2.1.0' }, runs: { type: 'array', items: run } },
})

describe('whatever a problem quotes', () => {
  const hostile = 'a\u001B[2J\u009B\u0007\n::error::b\r\u202Ec\u2028d\uD800'
  const [one] = problems
  const quoted: Problem[] = one
    ? [{ ...one, file: `content/${hostile}.mdx`, message: hostile, hint: hostile }]
    : []

  it.each([
    ['a terminal', report],
    ['GitHub', githubReport],
    ['a SARIF log', (found: Problem[]) => sarifReport(found.map((each) => ({ ...each, file: 'a.mdx' })))],
  ])('reaches %s without a character that acts there, and on its own line', (_where, print) => {
    const printed = print(quoted)
    expect(printed).toContain('U+202E')
    expect(printed).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]|^::error::b/mu)
  })
})

describe('a SARIF log', () => {
  const valid = new Ajv({ strict: false }).compile(log)
  const made = JSON.parse(sarifReport(problems))

  it('keeps the schema, also when there is nothing to say', () => {
    expect(valid(made), JSON.stringify(valid.errors)).toBe(true)
    expect(valid(JSON.parse(sarifReport([]))), JSON.stringify(valid.errors)).toBe(true)
  })

  it('explains each rule that spoke, and points at it', () => {
    const [{ tool, results }] = made.runs
    for (const { ruleId, ruleIndex, level } of results) {
      const { id, help, defaultConfiguration } = tool.driver.rules[ruleIndex]
      const { why, severity } = rules[problems.find(({ code }) => code === ruleId)?.code ?? 'yaml-syntax']
      expect({ id, level: defaultConfiguration.level }).toEqual({ id: ruleId, level: severity })
      expect(level).toBe(severity)
      expect(help.markdown).toContain(why)
    }
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'content/a,%20b/%231%3F%20100%25:%C3%A9.mdx' },
      region: { startLine: 3, startColumn: 6 },
    })
  })
})
