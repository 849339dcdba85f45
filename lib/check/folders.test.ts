import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPublication } from '../check'
import { folderForTest, soundFolder } from '../fixture'
import { readPublication } from '../publication'
import { fixFiles } from './fix'
import { type FolderCase, folderCases } from './folder-cases'

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
