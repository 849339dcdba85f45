import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { read } from './command'

const form = {
  name: 'draw',
  options: { 'dry-run': { type: 'boolean', default: false }, centre: { type: 'string' } },
} as const

it('reads what was written, a value that begins with a dash among it', () => {
  expect(read(['--centre', '-118,34', '--dry-run'], form)).toMatchObject({
    values: { centre: '-118,34', 'dry-run': true },
    words: [],
  })
  expect(read(['a', 'b'], { ...form, takesWords: true }).words).toEqual(['a', 'b'])
})

it.each([
  [['--dry-rn'], '--dry-rn is no option of npm run draw. Did you mean --dry-run? npm run draw -- --help'],
  [['--publish-now'], '--publish-now is no option of npm run draw. npm run draw -- --help'],
  [['-n'], '-n is no option of npm run draw.'],
  [['--constructor'], '--constructor is no option of npm run draw.'],
  [['now'], '"now" is nothing that npm run draw takes.'],
  [['--', '--dry-run'], '"--dry-run" is nothing that npm run draw takes.'],
])('%j is refused before anything is done', (args, said) => {
  expect(() => read(args, form)).toThrow(said)
})

const scripts: [name: string, file: string][] = Object.entries<string>(
  JSON.parse(readFileSync('package.json', 'utf8')).scripts,
).flatMap(([name, run]) => (/^tsx \S+$/.test(run) ? [[name, run.slice('tsx '.length)]] : []))

it.each(scripts)(
  'npm run %s has help in the same form as every other, and refuses what it does not know',
  (name, file) => {
    const code = readFileSync(file, 'utf8')
    expect(code).toMatch(/\b(?:asked|command)\(\s*\{[^}]*\busage\b/)
    // What the command is called is said where it is read, or where its options are.
    const [, form = ''] = /import \{[^}]*\bform\b[^}]*\} from '(\.[^']+)'/.exec(code) ?? []
    const options = form && readFileSync(`${file.replace(/[^/]+$/, '')}${form}.ts`, 'utf8')
    expect(`${code}${options}`).toContain(`name: '${name}'`)
    const [, usage = ''] = /^const usage = `([^`]+)`$/m.exec(code.replace(/\$\{[^}]*\}/g, '')) ?? []
    expect(usage).toMatch(new RegExp(`^[A-Z][^]+\\n\\n  npm (?:run )?${name}\\b`))
    expect(usage).toContain('\nExit codes: 0 '.trim())
    expect(code).not.toContain('process.argv.includes')
  },
)
