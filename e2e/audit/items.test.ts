import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checksAfter } from './checks'
import { itemCount, proofs } from './items'

const checks = checksAfter({ reached: new Set(), checked: 0, findings: [] })
const tests = readdirSync('e2e/audit')
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(`e2e/audit/${file}`, 'utf8'))
  .join('\n')
const decision = readFileSync('docs/decisions/010-audit.md', 'utf8')

/** The line of the table about an item. */
const lineOf = (item: number) =>
  decision.split('\n').find((text) => new RegExp(`^\\| ${item} +\\|`).test(text))

describe.each(Array.from({ length: itemCount }, (_, i) => i + 1))('item %i', (item) => {
  it('has a row in the audit, seeded faults for it, and a line in docs/decisions/010-audit.md', () => {
    const rows = checks.filter((check) => check.item === item)
    expect(rows.length).toBeGreaterThan(0)
    expect(tests).toMatch(new RegExp(`['"\`]items?(?: \\d+ and)* ${item}(?: and \\d+)*:`))
    for (const { name } of rows) expect(lineOf(item)).toContain(name)
  })

  it.each(proofs[item] ?? [])('is proved by $file: $test', ({ file, test }) => {
    expect(readFileSync(file, 'utf8')).toContain(test)
    expect(lineOf(item)).toContain(file)
  })
})
