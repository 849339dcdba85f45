import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

const lock: { packages: Record<string, { hasInstallScript?: boolean }> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const manifest: Record<'dependencies' | 'devDependencies' | 'scripts', Record<string, string>> = JSON.parse(
  readFileSync('package.json', 'utf8'),
)
const workflows = readdirSync('.github/workflows').map((name) =>
  readFileSync(`.github/workflows/${name}`, 'utf8'),
)

it('no package runs a script when it is installed, and only two would', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
  const would = Object.keys(lock.packages).filter((name) => lock.packages[name]?.hasInstallScript)
  // Neither does more by it than to look for what its package holds already.
  expect(would.filter((name) => !name.endsWith('/fsevents'))).toEqual([
    'node_modules/esbuild',
    'node_modules/vnu-jar',
  ])
})

it('every package is pinned to one version', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

it('every package is used somewhere', () => {
  const rooms = ['app', 'bench', 'components', 'desk', 'e2e', 'guide', 'lib', 'press', 'public', 'tests']
  const code = [...rooms, '.']
    .flatMap((room) =>
      readdirSync(room, { recursive: room !== '.', withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:[cm]?[jt]sx?|css|json)$/.test(entry.name))
        .filter(({ name }) => !/^package(?:-lock)?\.json$|supply\.test\.ts$/.test(name))
        .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')),
    )
    .concat(Object.values(manifest.scripts))
    .join('\n')
  // Fonts are found by how their packages are called, and types by the compiler.
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(
    names.filter((name) => !/^@(?:types|fontsource-variable)\//.test(name) && !code.includes(name)),
  ).toEqual([])
})

it('every action is pinned by its digest, and no workflow may do more than it says', () => {
  for (const text of workflows) {
    const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action)
    expect(uses.filter((action) => !/@[0-9a-f]{40}$/.test(action ?? ''))).toEqual([])
    const { permissions, jobs } = parse(text)
    expect(permissions).toEqual({ contents: 'read' })
    const more = Object.values<{ permissions?: Record<string, string> }>(jobs).flatMap((job) =>
      Object.entries(job.permissions ?? {}).flatMap(([what, may]) => (may === 'write' ? [what] : [])),
    )
    // To put the site where it is served, and to sign for it.
    expect(more.filter((what) => !['pages', 'id-token'].includes(what))).toEqual([])
  }
})

it('the notice names the terms of every font that is shipped', () => {
  const notice = readFileSync('NOTICE', 'utf8')
  for (const name of Object.keys(manifest.dependencies).filter((name) =>
    name.startsWith('@fontsource-variable/'),
  ))
    expect(notice, name).toMatch(
      new RegExp(name === '@fontsource-variable/source-serif-4' ? 'Source Serif 4' : name),
    )
})
