import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const minutes = 60_000
let home = ''
let software = ''
let mine = ''

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.edu', ...args], {
    ...{ cwd, encoding: 'utf8' },
  })
const commit = (cwd: string, message: string) => {
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--message', message)
}
const read = (file: string) => readFileSync(join(mine, file), 'utf8')

function run(script: string, ...args: string[]) {
  const { CONTENT_DIR: _, OUT_DIR: __, SITE_URL: ___, CACHE_DIR: ____, ...env } = process.env
  return spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', script, ...args], {
    ...{ cwd: mine, encoding: 'utf8', env },
  })
}

/** Sets a file of the software to other text, and says so when the text is not there. */
function edit(cwd: string, file: string, from: string, to: string) {
  const before = readFileSync(join(cwd, file), 'utf8')
  if (!before.includes(from)) throw new Error(`${file} has no ${from}`)
  writeFileSync(join(cwd, file), before.replace(from, to))
}

/** The software as it is released twice, and somebody's clone of the first release. */
beforeAll(() => {
  mkdirSync('.cache', { recursive: true })
  home = mkdtempSync('.cache/update-')
  software = join(home, 'software')
  mine = join(home, 'mine')
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  for (const file of files.toString().split('\0')) {
    if (!/^(?:lib|desk|components|public)\/|^[^/]+$/.test(file) || !existsSync(file)) continue
    mkdirSync(join(software, dirname(file)), { recursive: true })
    cpSync(file, join(software, file))
  }
  cpSync('tests/others/one', join(software, 'content'), { recursive: true })
  edit(
    software,
    'content/site.yaml',
    readFileSync('tests/others/one/site.yaml', 'utf8').split('\n')[0] ?? '',
    'name: Passport',
  )
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const isNext = (next: string) =>
    edit(software, 'package.json', `"version": "${version}"`, `"version": "${next}"`)
  git(home, 'init', '--quiet', 'software')
  isNext('7.0.0')
  commit(software, 'Seven')
  git(software, 'tag', 'v7.0.0')
  git(home, 'clone', '--quiet', 'software', 'mine')
  symlinkSync(resolve('node_modules'), join(mine, 'node_modules'))
  writeFileSync(join(mine, '.git/info/exclude'), 'node_modules\n')

  edit(software, 'package.json', '"version": "7.0.0"', '"version": "7.1.0"')
  edit(software, 'package.json', '"scripts": {', '"scripts": {\n    "fresh": "tsx desk/fresh.ts",')
  writeFileSync(join(software, 'desk/fresh.ts'), 'process.exitCode = 0\n')
  rmSync(join(software, 'desk/sitemaps.ts'))
  appendFileSync(
    join(software, 'lib/content/mistake.ts'),
    '\n/** Of the second release. */\nexport const second = true\n',
  )
  appendFileSync(join(software, 'content/site.yaml'), '# The example changed, too.\n')
  appendFileSync(join(software, 'public/icon.svg'), '<!-- and its sign -->\n')
  appendFileSync(join(software, 'public/site.js'), '// second\n')
  appendFileSync(join(software, 'README.md'), '\nOf the second release.\n')
  commit(software, 'Seven and a bit')
  git(software, 'tag', 'v7.1.0')
}, 2 * minutes)

afterAll(() => rmSync(home, { recursive: true, force: true }), minutes)

const adopt = [
  ...['--yes', '--name', 'Cuaderno de Té', '--language', 'es', '--zone', 'America/Bogota'],
  ...['--url', 'https://example.edu', '--sections', 'cultura', '--authors', 'Ana Roa'],
]

test('a version that is none, a tag that is not there and a tree that is not clean are refused, and nothing is touched', () => {
  const told = (...args: string[]) => {
    const { status, stderr } = run('desk/update.ts', ...args)
    return [status, stderr]
  }
  expect(told('next')).toEqual([2, expect.stringContaining('"next" is no version')])
  expect(told('7.0.0')).toEqual([2, expect.stringContaining('7.0.0 is what is here')])
  expect(told('9.9.9')).toEqual([2, expect.stringContaining('no tag v9.9.9; it has v7.0.0, v7.1.0')])
  expect(told('7.1.0', '--from', '../nowhere')).toEqual([2, expect.stringContaining('git ls-remote failed')])
  expect(run('desk/update.ts').stdout).toBe('Here is 7.0.0. origin has 7.0.0, 7.1.0.\n')
  writeFileSync(join(mine, 'note.txt'), 'Mine.')
  expect(told('7.1.0')).toEqual([2, expect.stringMatching(/1 file is not committed; .*\n.*note\.txt/)])
  rmSync(join(mine, 'note.txt'))
  expect(git(mine, 'status', '--porcelain')).toBe('')
})

test('an adopted publication with changes of its own takes the next version without a conflict, and its check is green', {
  timeout: 3 * minutes,
}, () => {
  expect(run('desk/adopt.ts', ...adopt)).toMatchObject({ status: 0, stderr: '' })
  writeFileSync(join(mine, 'content/words.yaml'), 'es: { share: Pásalo }\n')
  writeFileSync(join(mine, 'README.md'), '# Cuaderno de Té\n')
  for (const [file, text] of ownFiles()) writeFileSync(join(mine, file), text)
  edit(mine, 'package.json', '"scripts": {', '"scripts": {\n    "mine": "node mine.js",')
  edit(mine, 'package.json', '"dependencies": {', '"dependencies": {\n    "is-mine": "1.0.0",')
  edit(mine, 'lib/content/mistake.ts', '/** What', '// Changed here.\n/** What')
  commit(mine, 'Mine')
  const before = Object.fromEntries(
    ['content/site.yaml', 'public/icon.svg', 'README.md'].map((file) => [file, read(file)]),
  )

  const dry = run('desk/update.ts', '7.1.0', '--dry-run')
  expect([dry.status, dry.stderr]).toEqual([0, ''])
  expect(dry.stdout).toContain('would change')
  expect(git(mine, 'status', '--porcelain')).toBe('')

  const { status, stdout, stderr } = run('desk/update.ts', '7.1.0')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout.split('\n').filter((line) => line.startsWith('  '))).toEqual([
    '  + desk/fresh.ts',
    '  - desk/sitemaps.ts',
    '  ± lib/content/mistake.ts',
    '  ± package.json',
    '    public/site.js',
    '    README.md',
  ])
  expect(Object.fromEntries(Object.keys(before).map((file) => [file, read(file)]))).toEqual(before)
  for (const [file, text] of ownFiles()) expect(read(file)).toBe(text)
  expect(read('lib/content/mistake.ts')).toMatch(/Changed here[\s\S]*Of the second release/)
  expect(read('public/site.js')).toContain('// second')
  expect(existsSync(join(mine, 'desk/sitemaps.ts'))).toBe(false)
  const { version, scripts, dependencies } = JSON.parse(read('package.json'))
  expect({ version, mine: scripts.mine, fresh: scripts.fresh, own: dependencies['is-mine'] }).toEqual({
    ...{ version: '7.1.0', mine: 'node mine.js', fresh: 'tsx desk/fresh.ts', own: '1.0.0' },
  })
  const checked = run('desk/check.ts', '--format', 'json')
  const problems: { code: string }[] = JSON.parse(checked.stdout)
  expect([checked.status, new Set(problems.map(({ code }) => code))]).toEqual([0, new Set(['page-blank'])])
})

/** The files of a component of one's own, as the guide has them. */
function ownFiles(): [file: string, text: string][] {
  const guide =
    readFileSync('docs/updates.md', 'utf8').split('## A component of your own')[1]?.split('\n## ')[0] ?? ''
  const parts = guide.split(/^`(\S+\/own\/\S+)`: /m).slice(1)
  return [0, 2, 4].map((i): [string, string] => {
    const file = parts[i] ?? ''
    const code = (parts[i + 1] ?? '').match(/(?:^ {4}.*\n|^\n)+/gm)?.sort((a, b) => b.length - a.length)[0]
    const head =
      readFileSync(file, 'utf8')
        .match(/^import .*\n/gm)
        ?.join('') ?? ''
    return [file, `${head}${(code ?? '').replace(/^ {4}/gm, '')}`]
  })
}

test('a component of its own is of the vocabulary: its props are checked, and every form has it', {
  timeout: minutes,
}, () => {
  const [folder = ''] = git(mine, 'ls-files', 'content/articles/**/article.mdx').split('\n')
  const before = read(folder)
  const checkWith = (body: string) => {
    writeFileSync(join(mine, folder), `${before}\n${body}\n`)
    const problems: { code: string; line: number; message: string }[] = JSON.parse(
      run('desk/check.ts', folder, '--format', 'json').stdout,
    )
    // That the words of a published text changed is said, too, and is no fault of the component.
    return problems.flatMap(({ code, line, message }) => {
      if (code === 'text-changed') return []
      return code === 'file-bounds' ? message : `${code} ${line - before.split('\n').length}`
    })
  }
  const recipe = (props: string) => `<Recipe ${props}>\n\nTwo spoons of leaves.\n\n</Recipe>`
  expect(checkWith(recipe('serve="four"'))).toEqual(expect.arrayContaining(['prop-unknown 1']))
  expect(checkWith(recipe('serves={4}'))).toEqual(['prop-not-literal 1'])
  expect(checkWith(recipe('serves="four"'))).toEqual([])
  writeFileSync(
    join(mine, 'forms.ts'),
    `import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { ownComponents } from './components/own/components'
import { readPublication } from './lib/content/publication'
import { visibleAt } from './lib/edition/gate'
import { feedHtml } from './lib/forms/article/html'
import { manuscriptOf } from './lib/forms/article/manuscript'
import { markdownEdition } from './lib/forms/article/markdown'
import { textEdition } from './lib/forms/article/text'
const edition = visibleAt(readPublication('content'), new Date('2100-01-01T00:00:00Z'))
const manuscript = await manuscriptOf(edition, edition.articles[0]!, 'https://example.edu')
const page = renderToStaticMarkup(createElement(ownComponents.Recipe, { serves: 'four' }))
console.log(JSON.stringify([feedHtml(manuscript), textEdition(manuscript), markdownEdition(manuscript), page]))
`,
  )
  const { stdout, stderr } = run('forms.ts')
  rmSync(join(mine, 'forms.ts'))
  writeFileSync(join(mine, folder), before)
  expect(stderr).toBe('')
  const [feed, text, markdown, page] = JSON.parse(stdout)
  expect(feed).toMatch(/<section><p>For four<\/p>\s*<p>Two spoons/)
  expect(text).toMatch(/For four\n\n +Two spoons/)
  expect(markdown).toMatch(/For four\n\nTwo spoons/)
  expect(page).toBe('<section class="recipe"><p>For four</p></section>')
})

test('what was changed here and there in the same lines is told by file, and both stand in it', {
  timeout: minutes,
}, () => {
  commit(mine, 'Updated')
  edit(mine, 'lib/content/mistake.ts', 'second = true', "second = 'here'")
  edit(mine, 'package.json', '"fresh": "tsx desk/fresh.ts"', '"fresh": "node here.js"')
  commit(mine, 'Here')
  edit(software, 'lib/content/mistake.ts', 'second = true', "second = 'there'")
  edit(software, 'package.json', '"fresh": "tsx desk/fresh.ts"', '"fresh": "node there.js"')
  edit(software, 'package.json', '7.1.0', '7.2.0')
  commit(software, 'There')
  git(software, 'tag', 'v7.2.0')
  const { status, stdout } = run('desk/update.ts', 'v7.2.0', '--from', '../software')
  expect(status).toBe(1)
  expect(stdout).toContain('lib/content/mistake.ts: to settle: the same lines were changed here and there')
  expect(stdout).toContain('package.json: to settle: scripts.fresh')
  expect(read('lib/content/mistake.ts')).toMatch(
    /<<<<<<< here[\s\S]*'here'[\s\S]*'there'[\s\S]*>>>>>>> 7\.2\.0/,
  )
})
