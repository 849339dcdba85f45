import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { strayAddresses } from '../tests/press/stray'

const minutes = 60_000
const example = 'tests/others/one'
let clone = ''

/** A clone as somebody new has it, with a publication in content/ that has the name of the software. */
beforeAll(() => {
  mkdirSync('.cache', { recursive: true })
  clone = mkdtempSync('.cache/clone-')
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  for (const file of files.toString().split('\0')) {
    if (file === '' || /^(?:content|examples|docs|bench)\//.test(file) || !existsSync(file)) continue
    mkdirSync(join(clone, dirname(file)), { recursive: true })
    cpSync(file, join(clone, file))
  }
  cpSync(example, join(clone, 'content'), { recursive: true })
  const site = join(clone, 'content/site.yaml')
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^name: .*/m, 'name: Passport'))
  execFileSync('cp', ['-al', 'node_modules', clone])
  git('init', '--quiet')
  git('add', '--all')
  git('-c', 'user.name=T', '-c', 'user.email=t@example.edu', 'commit', '--quiet', '--message', 'As it comes')
}, 2 * minutes)

afterAll(() => rmSync(clone, { recursive: true, force: true }), 2 * minutes)

const git = (...args: string[]) => execFileSync('git', args, { cwd: clone, encoding: 'utf8' })

/** Said to the commands beside what .env says, which the application would be compiled anew for. */
let settings: Record<string, string> = {}

function run(script: string, ...args: string[]) {
  const { CONTENT_DIR: _, OUT_DIR: __, SITE_URL: ___, CACHE_DIR: ____, ...env } = process.env
  return spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', script, ...args], {
    ...{ cwd: clone, encoding: 'utf8', env: { ...env, ...settings } },
  })
}

const spanish = [
  ...['--yes', '--name', 'Cuaderno de Té', '--language', 'es', '--zone', 'America/Bogota'],
  ...['--url', 'https://example.edu/revista', '--sections', 'cultura,recetas', '--authors', 'Ana Roa'],
  ...['--licence', 'Todos los derechos reservados'],
]
const arabic = [
  ...['--yes', '--name', 'دفتر الشاي', '--language', 'ar', '--zone', 'Africa/Cairo'],
  ...['--url', 'https://example.edu', '--sections', 'ثقافة,وصفات', '--authors', 'رنا علي'],
]

/** Checks and prints what is in content/, and looks through every byte of it. */
function expectOwn() {
  const checked = run('desk/check.ts', '--format', 'json')
  const problems: { severity: string; code: string }[] = JSON.parse(checked.stdout)
  expect([checked.status, new Set(problems.map(({ code }) => code))]).toEqual([0, new Set(['page-blank'])])
  const built = run('press/build.ts')
  expect(built.status, built.stderr).toBe(0)
  const out = join(clone, 'out')
  const printed = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(printed.length).toBeGreaterThan(100)
  const names = printed.map((entry) => join(entry.parentPath, entry.name))
  const telling = names.filter((file) =>
    /passport/i.test(`${file.slice(out.length)} ${readFileSync(file, 'latin1')}`),
  )
  expect(telling).toEqual([])
  return printed.map((entry) => relative(out, join(entry.parentPath, entry.name)))
}

test('what is missing or wrong is said before anything is touched', () => {
  expect(run('desk/adopt.ts', '--yes', '--name', 'Tea')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Missing: --language, --zone, --url, --sections, --authors.'),
  })
  expect(run('desk/adopt.ts', ...spanish, '--zone', 'Bogota')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--zone is "Bogota"'),
  })
  expect(git('status', '--porcelain')).toBe('')
})

test(
  'a Spanish publication takes the place of the example, passes the check and prints',
  () => {
    const { status, stdout, stderr } = run('desk/adopt.ts', ...spanish)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('CONTENT_DIR=examples/passport npm start')
    const moved = git('status', '--porcelain', '--find-renames')
    expect(moved).toContain('R  content/site.yaml -> examples/passport/site.yaml')
    expect(moved).toContain('R  public/icon.svg -> examples/passport/public/icon.svg')
    expect(moved).toContain('?? public/icon.svg')
    // Published under a path of its host, it has no address of its own beside that.
    const texts = expectOwn().filter((file) => !/\.(?:br|gz)$|^pagefind\//.test(file))
    const stray = texts.flatMap((file) =>
      strayAddresses(join(clone, 'out'), file, '/revista').map((address) => `${file}: ${address}`),
    )
    expect(stray).toEqual([])
  },
  10 * minutes,
)

test(
  'run again, nothing is touched unless it is forced to; then an Arabic one takes its place, and none is lost',
  () => {
    const before = git('status', '--porcelain')
    const again = run('desk/adopt.ts', ...arabic)
    expect([again.status, again.stderr]).toEqual([
      2,
      expect.stringContaining('content/ holds Cuaderno de Té'),
    ])
    expect(git('status', '--porcelain')).toBe(before)
    expect(run('desk/adopt.ts', ...arabic, '--force').status).toBe(0)
    expect(existsSync(join(clone, 'examples/cuaderno-de-te/public/icon.svg'))).toBe(true)
    expectOwn()
  },
  10 * minutes,
)

test('a publication without a text prints, too', {
  timeout: 10 * minutes,
}, () => {
  mkdirSync(join(clone, 'none'))
  cpSync('tests/others/none/site.yaml', join(clone, 'none/site.yaml'))
  settings = { CONTENT_DIR: 'none', OUT_DIR: 'out.none' }
  const { status, stdout, stderr } = run('press/build.ts')
  expect([status, stdout], stderr).toEqual([0, expect.stringContaining('none: 0 articles checked')])
  expect(existsSync(join(clone, 'out.none/index.html'))).toBe(true)
})

test(
  'the example stays what it was, under its own sign, for every command that .env tells of it',
  () => {
    settings = {}
    writeFileSync(join(clone, '.env'), 'CONTENT_DIR=examples/passport\nOUT_DIR=out.example\n')
    const checked = run('desk/check.ts')
    expect([checked.status, checked.stdout]).toEqual([
      0,
      expect.stringContaining('examples/passport: 1 article'),
    ])
    expect(run('desk/release.ts').stdout).toContain('1 articles')
    const built = run('press/build.ts')
    expect(built.status, built.stderr).toBe(0)
    const sign = (folder: string) => readFileSync(join(clone, folder, 'icon.svg'), 'utf8')
    expect(sign('out.example')).toBe(sign('examples/passport/public'))
    expect(sign('out.example')).not.toBe(sign('out'))
    expect(built.stderr).toContain('nobody can visit it')
  },
  10 * minutes,
)
