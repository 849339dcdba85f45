import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { NextAdapter } from 'next'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'
import type { Problem } from '../lib/content/problem'
import { clientProblems } from './client-modules'
import { refuseIfAny } from './refuse'

/** What Next tells an adapter about a finished build. */
export type Build = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]

/** The compiled application as the press takes it: what Next told the adapter, and no more. Paths are the project's. */
const shape = z.object({
  buildId: z.string(),
  /** Where Next's own files live on the site: `/_next/`. */
  nextPath: z.string(),
  /** The file that answers for a route, by the route. */
  entries: z.record(z.string(), z.string()),
  /** Routes with a part that varies, in the order in which Next tries them. */
  patterns: z.array(z.object({ route: z.string(), regex: z.string() })),
  /** Fonts and images that code imports, by their addresses. */
  media: z.record(z.string(), z.string()),
})
export type Application = z.infer<typeof shape>

const recordName = 'passport-application.json'

/** Writes down what the press may take of a build. Refuses one that holds what no plain page can be made of. */
export async function recordApplication(build: Build): Promise<void> {
  const { outputs, config, distDir, projectDir } = build
  const routes = [...outputs.appPages, ...outputs.appRoutes].filter(
    ({ pathname }) => !pathname.endsWith('.rsc'),
  )
  refuseIfAny([...(await clientProblems(outputs.appPages)), ...alienProblems(build)])
  const inProject = (file: string) => relative(projectDir, file)
  const record: Application = {
    buildId: build.buildId,
    nextPath: `${config.assetPrefix || config.basePath || ''}/_next/`,
    entries: Object.fromEntries(routes.map(({ pathname, filePath }) => [pathname, inProject(filePath)])),
    patterns: build.routing.dynamicRoutes.map(({ source, sourceRegex }) => ({
      route: source ?? '',
      regex: sourceRegex,
    })),
    media: Object.fromEntries(
      outputs.staticFiles
        .filter(({ pathname }) => pathname.includes('/_next/static/media/'))
        .map(({ pathname, filePath }) => [pathname, inProject(filePath)]),
    ),
  }
  const file = join(distDir, recordName)
  await mkdir(dirname(file), { recursive: true })
  await writeFileAtomic(file, JSON.stringify(record))
}

/** The application that was compiled into a folder of the project. */
export async function readApplication(projectDir: string, distDir: string): Promise<Application> {
  const file = join(projectDir, distDir, recordName)
  return shape.parse(JSON.parse(await readFile(resolve(file), 'utf8')))
}

/** What Next made while it compiled would be printed as it was on that day; what it runs for requests, never. */
function alienProblems({ outputs }: Build): Problem<string>[] {
  const baked = outputs.prerenders.filter(({ pathname }) => !pathname.startsWith('/_global-error'))
  const other = [...outputs.pages, ...outputs.pagesApi, ...(outputs.middleware ? [outputs.middleware] : [])]
  return [
    ...baked.map(({ pathname }) => ({
      ...{ code: 'baked-page', file: pathname, line: 1, column: 1 },
      message: 'the page was made while the application was compiled, and would not follow the content',
      hint: "Export dynamic = 'force-dynamic' from it, as app/layout.tsx does for all",
    })),
    ...other.map(({ pathname }) => ({
      ...{ code: 'unknown-output', file: pathname, line: 1, column: 1 },
      message: 'the press prints routes of app/ alone, and this is none',
      hint: 'Remove it, or make it a route of app/',
    })),
  ]
}
