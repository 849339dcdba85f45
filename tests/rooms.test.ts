import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { z } from 'zod'

/** The rooms of the house, each of which knows only those before it. `press` and `desk` do not know each other. */
const rooms = [
  'lib/content',
  'lib/words',
  'lib/typography',
  'lib/reading',
  'lib/pictures',
  'lib/figures',
  'lib/edition',
  'lib/cards',
  'lib/forms',
  'lib/hosting',
  'lib/check',
  'lib/writing',
  'lib/compile',
  'components',
  'guide',
  'app',
  'press',
  'desk',
]

const source = /(?<!\.test|\.d)\.(?:ts|tsx|mjs)$/

/** Files of the rooms and what they import, by paths from the root; packages are left out. */
const imports = new Map(
  rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => source.test(name))
      .map((name) => [join(room, name), importsOf(join(room, name))] as const),
  ),
)

function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.flatMap(({ fileName }) =>
      fileName.startsWith('@/')
        ? fileName.slice(2)
        : fileName.startsWith('.')
          ? join(dirname(file), fileName)
          : [],
    )
}

const placeOf = (path: string) => rooms.findIndex((room) => path.startsWith(`${room}/`))

it('every file of the library, the press and the desk is in a room', () => {
  const lib = readdirSync('lib', { withFileTypes: true })
  expect(lib.filter((entry) => !entry.isDirectory() || placeOf(`lib/${entry.name}/`) < 0)).toEqual([])
  expect(imports.size).toBeGreaterThan(300)
})

it('each room imports only those before it', () => {
  const back = [...imports].flatMap(([file, imported]) =>
    imported
      .filter(
        (path) =>
          placeOf(path) > placeOf(file) || (placeOf(path) < 0 && !/^(?:app\/|next\.config)/.test(path)),
      )
      .map((path) => `${file} -> ${path}`),
  )
  expect(back).toEqual([])
  const between = (from: string, to: string) =>
    [...imports].filter(
      ([file, paths]) => file.startsWith(`${from}/`) && paths.some((path) => path.startsWith(`${to}/`)),
    )
  expect(between('desk', 'press')).toEqual([])
})

it('the linter holds files to the same order', () => {
  const pattern = z.object({ group: z.array(z.string()) })
  const override = z.object({
    includes: z.array(z.string()),
    linter: z.object({
      rules: z.object({
        style: z
          .object({
            noRestrictedImports: z
              .object({ options: z.object({ patterns: z.array(pattern) }) })
              .or(z.string()),
          })
          .partial()
          .optional(),
      }),
    }),
  })
  const { overrides } = z
    .object({ overrides: z.array(override) })
    .parse(JSON.parse(readFileSync('biome.json', 'utf8')))
  const forbidden = (room: string) =>
    overrides
      .filter(({ includes }) => includes.includes(`${room}/**`))
      .flatMap(({ linter }) => {
        const rule = linter.rules.style?.noRestrictedImports
        return typeof rule === 'object' ? rule.options.patterns.flatMap(({ group }) => group) : []
      })
  for (const [place, room] of rooms.slice(0, -2).entries()) {
    const later = rooms.slice(place + 1).map((other) => `**/${other.replace('lib/', '')}/**`)
    expect(forbidden(room), room).toEqual(expect.arrayContaining(later))
  }
})
