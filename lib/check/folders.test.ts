import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderForTest, soundFolder } from '../../tests/folder'
import { type FolderCase, folderCases } from '../../tests/folder-cases'
import { readPublication } from '../content/publication'
import { fixFiles } from './fix'
import { checkArticle, checkPublication, contextOf } from './publication'

const now = new Date('2008-09-01T00:00:00Z')

/** The sound publication with other files in it, and what the check says of it. */
async function problemsWith(files: FolderCase['files'], change: (folder: string) => void = () => {}) {
  const folder = folderForTest()
  cpSync(soundFolder, folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  change(folder)
  const problems = await checkPublication(readPublication(folder), now)
  return {
    folder,
    problems,
    places: problems.map(
      ({ code, file, line, column }) => `${file.slice(folder.length + 1)}:${line}:${column} ${code}`,
    ),
  }
}

describe.each(folderCases.map((each) => [`${each.code} ${each.at}`, each] as const))(
  '%s',
  (_name, { code, files, at }) => {
    it('is told at its place, and nothing else is', async () => {
      const { places, problems } = await problemsWith(files)
      expect(places).toEqual([`${at} ${code}`])
      expect(problems[0]?.message).toMatch(/.+\bexpected\b.+/)
      expect(problems[0]?.hint).toMatch(/^[A-Z].*[.]$/)
    })
  },
)

it('what editors and systems leave behind is passed over', async () => {
  const left = [
    '.DS_Store',
    'Thumbs.db',
    'README.md',
    'topics/.gitkeep',
    'articles/2008/case/article.mdx~',
    '.obsidian/a.md',
  ]
  const { places } = await problemsWith(Object.fromEntries(left.map((name) => [name, 'x'])))
  expect(places).toEqual([])
})

it('links, pipes and deep folders are one problem each, and all else is told', async () => {
  const wrong = 'name: Summits\n'
  const { places } = await problemsWith({ 'topics/wrong.yaml': wrong }, (folder) => {
    symlinkSync('/nowhere', join(folder, 'topics/dangling.yaml'))
    symlinkSync('/etc', join(folder, 'articles/2008/etc'))
    symlinkSync('/etc/hostname', join(folder, 'site.yml'))
    execFileSync('mkfifo', [join(folder, 'topics/pipe.yaml'), join(folder, 'articles/2008/case/pipe.jpg')])
    mkdirSync(join(folder, 'pages', ...Array.from({ length: 200 }, () => 'd')), { recursive: true })
  })
  expect(places).toEqual([
    'articles/2008/case/pipe.jpg:1:1 file-kind',
    'articles/2008/etc:1:1 file-kind',
    'pages/d/d/d/d:1:1 file-kind',
    'site.yml:1:1 file-kind',
    'topics/dangling.yaml:1:1 file-kind',
    'topics/pipe.yaml:1:1 file-kind',
    'topics/wrong.yaml:1:1 field-missing',
  ])
})

it('a mend keeps a mark at the head, line ends and rights, and touches nothing that could not be read', async () => {
  const spaces = '\uFEFF---\r\nheadline: Once more   \r\n---\r\n\r\nText.   \r\n'
  const latin = Buffer.from('Un résumé.   \n', 'latin1')
  const { folder, problems } = await problemsWith({}, (folder) => {
    mkdirSync(join(folder, 'articles/2008/more'))
    writeFileSync(join(folder, 'articles/2008/more/article.mdx'), spaces, { mode: 0o640 })
    mkdirSync(join(folder, 'articles/2008/latin'))
    writeFileSync(join(folder, 'articles/2008/latin/article.mdx'), latin)
  })
  expect(fixFiles(problems).length).toBeGreaterThan(0)
  const file = join(folder, 'articles/2008/more/article.mdx')
  expect(statSync(file).mode & 0o777).toBe(0o640)
  expect(readFileSync(file, 'utf8')).toBe('\uFEFF---\r\nheadline: Once more\r\n---\r\n\r\nText.\r\n')
  expect(readFileSync(join(folder, 'articles/2008/latin/article.mdx'))).toEqual(latin)
})

it('a folder and a file that may not be read are one problem each, and all else is told', async () => {
  const { folder } = await problemsWith({ 'topics/shut.yaml': '', 'topics/wrong.yaml': 'name: Summits\n' })
  const shut = [join(folder, 'articles/2009'), join(folder, 'topics/shut.yaml')]
  chmodSync(folder, 0o755)
  for (const path of shut) chmodSync(path, 0)
  const program = `
    import { checkPublication } from './lib/check/publication.ts'
    import { readPublication } from './lib/content/publication.ts'
    const problems = await checkPublication(readPublication('${folder}'), new Date('${now.toISOString()}'))
    console.log(problems.map(({ code, file }) => file.slice(${folder.length + 1}) + ' ' + code).join('\\n'))`
  // Nothing is shut to root.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const args = ['--import', 'tsx', '--input-type=module', '-e', program]
  const told = execFileSync(process.execPath, args, { encoding: 'utf8', ...nobody })
  for (const path of shut) chmodSync(path, 0o755)
  expect(told.trim().split('\n')).toEqual([
    'articles/2009 file-kind',
    'topics/shut.yaml file-kind',
    'topics/wrong.yaml field-missing',
  ])
}, 60_000)

it('a draft in another encoding stops nothing but itself', async () => {
  const file = 'articles/2008/case/article.mdx'
  const text = readFileSync(join(soundFolder, file), 'utf8').replace('status: ready', 'status: draft')
  const { folder, places } = await problemsWith({ [file]: Buffer.from(`${text}Un résumé.\n`, 'latin1') })
  expect(places).toEqual([expect.stringMatching(/case\/article\.mdx:\d+:5 text-encoding$/)])
  expect(await checkPublication(readPublication(folder), now, { drafts: false })).toEqual([])
})

it('a text on which the rules give up is one problem at its head', async () => {
  const publication = readPublication(soundFolder)
  // Seen by whoever asks for the style of a language, and not by who writes it down.
  const houseStyle = Object.defineProperty({}, 'en', { get: gaveUp })
  const context = contextOf({ ...publication, houseStyle }, now)
  for (const read of publication.articles) {
    const problems = await checkArticle(read, context)
    expect(problems).toEqual([expect.objectContaining({ code: 'file-bounds', line: 1, column: 1 })])
    expect(problems[0]?.message).toBe(
      'the text cannot be judged, since it is nested too deep; expected one that can be read to its end',
    )
  }
})

function gaveUp(): never {
  throw new RangeError('Maximum call stack size exceeded')
}

const paragraphs = (text: string, times: number) => Array.from({ length: times }, () => text).join('\n\n')

it.each([
  ['of words', paragraphs('The quick brown fox. '.repeat(20).trim(), 1100)],
  ['of a table', `a|b\n-|-\n${'a|b\n'.repeat(19_980)}`],
  ['of a list', '- a\n'.repeat(19_980)],
  ['of emphasis that finds no end', paragraphs('**a*'.repeat(1300), 7)],
  ['of asterisks', paragraphs(`${'*'.repeat(2000)}a${'*'.repeat(2000)}`, 7)],
  ['of links', paragraphs('[a](/) '.repeat(7000).trim(), 2)],
])(
  'the largest text %s is answered',
  async (_what, text) => {
    const { problems } = await problemsWith({
      'articles/2008/more/article.mdx': `---\nheadline: Once more\n---\n\n${text}\n`,
    })
    expect(problems.every(({ file }) => file.endsWith('more/article.mdx'))).toBe(true)
    expect(
      problems
        .filter(({ code }) => code === 'file-bounds')
        .every(({ message }) => /one another/.test(message)),
    ).toBe(true)
  },
  60_000,
)
