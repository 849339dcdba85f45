import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Build, readApplication, recordApplication } from './application'
import { entryOf } from './routes'

const router = '[project]/node_modules/next/dist/esm/client/components/layout-router.js'

let projectDir: string

beforeEach(() => {
  projectDir = mkdtempSync(join(tmpdir(), 'press-'))
})
afterEach(() => rmSync(projectDir, { recursive: true }))

/** A page as Next tells of it, with the manifest that it writes beside it. */
function page(pathname: string, modules: readonly string[], manifest?: string) {
  const name = pathname.replaceAll('/', '-')
  const file = join(projectDir, `${name}_client-reference-manifest.js`)
  const clientModules = Object.fromEntries(modules.map((module) => [module, { id: 1 }]))
  writeFileSync(
    file,
    manifest ??
      `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
       globalThis.__RSC_MANIFEST[${JSON.stringify(pathname)}] = ${JSON.stringify({ clientModules })};`,
  )
  return { pathname, filePath: join(projectDir, `${name}.js`), assets: { manifest: file } }
}

interface Told {
  appPages?: unknown[]
  appRoutes?: unknown[]
  pages?: unknown[]
  prerenders?: unknown[]
}

/** A finished build, as far as the press asks. */
function build(outputs: Told): Build {
  const none = { pages: [], pagesApi: [], appPages: [], appRoutes: [], prerenders: [], staticFiles: [] }
  return {
    ...{ projectDir, distDir: join(projectDir, 'dist'), buildId: 'passport', config: {} },
    routing: {
      dynamicRoutes: [
        { source: '/guide/[state]', sourceRegex: '^[/]?/guide/(?<state>[^/]+?)(?:/)?$' },
        { source: '/[...address]', sourceRegex: '^[/]?/(?<address>.+?)(?:/)?$' },
      ],
    },
    outputs: { ...none, ...outputs },
  } as unknown as Build
}

const own = () => page('/_global-error', [router])

describe('the record of a compiled application', () => {
  it('names the entry of an address: the exact one first, then the first pattern that fits', async () => {
    const names = ['/', '/search', '/guide/[state]', '/[...address]']
    const appPages = [own(), ...names.map((name) => page(name, [router]))]
    await recordApplication(build({ appPages: [...appPages, { ...own(), pathname: '/search.rsc' }] }))
    const app = await readApplication(projectDir, 'dist')
    const asked = ['/', '/search/', '/guide/one/', '/guide/one/two/', '/2008/08/28/a/']
    expect(asked.map((address) => entryOf(app, address))).toEqual(
      ['-', '-search', '-guide-[state]', '-[...address]', '-[...address]'].map((name) => `${name}.js`),
    )
    expect(Object.keys(app.entries)).not.toContain('/search.rsc')
  })

  it('knows no entry where no pattern fits', async () => {
    await recordApplication({ ...build({ appPages: [own()] }) })
    expect(entryOf(await readApplication(projectDir, 'dist'), '/2008/')).toBeUndefined()
  })
})

describe('an application is refused', () => {
  const refusal = (outputs: Told) => recordApplication(build(outputs))

  it.each([
    ['a component of ours', '[project]/app/search/box.tsx'],
    ['a component of a package', '[project]/node_modules/globe/index.js'],
    ['a part of Next that no page must load', '[project]/node_modules/next/dist/client/script.js'],
  ])('for %s in the browser', async (_what, module) => {
    const asked = refusal({ appPages: [own(), page('/search', [router, module])] })
    await expect(asked).rejects.toThrow(`/search:1:1  client-module  the page loads ${module}`)
  })

  it('for a component of ours on the page by which Next’s own are known', async () => {
    const asked = refusal({ appPages: [page('/_global-error', [router, '[project]/app/global-error.tsx'])] })
    await expect(asked).rejects.toThrow(/\/_global-error:1:1 {2}client-module/)
  })

  it.each<[string, () => Told, string]>([
    ['has no manifest', () => ({ appPages: [own(), { pathname: '/a', assets: {} }] }), '/a has no manifest'],
    ['has an empty manifest', () => ({ appPages: [own(), page('/a', [], '')] }), 'not as the press expects'],
    [
      'has a manifest of another shape',
      () => ({ appPages: [own(), page('/a', [], "globalThis.__RSC_MANIFEST={'/a':{modules:[]}}")] }),
      'not as the press expects: /a.clientModules',
    ],
    ['is not among Next’s own', () => ({ appPages: [page('/a', [])] }), 'has no /_global-error'],
  ])('when a page %s, by name and with what to do', async (_what, outputs, said) => {
    await expect(refusal(outputs())).rejects.toThrow(said)
    await expect(refusal(outputs())).rejects.toThrow('teach press/client-modules.ts')
  })

  it('for what was made while it was compiled, and for what is no route of app/', async () => {
    const alien = { appPages: [own()], prerenders: [{ pathname: '/about' }], pages: [{ pathname: '/old' }] }
    await expect(refusal(alien)).rejects.toThrow(
      /\/about:1:1 {2}baked-page[\s\S]*\/old:1:1 {2}unknown-output/,
    )
    await recordApplication(build({ appPages: [own()], prerenders: [{ pathname: '/_global-error.rsc' }] }))
    expect(readFileSync(join(projectDir, 'dist/passport-application.json'), 'utf8')).toContain('passport')
  })
})
