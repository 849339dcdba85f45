import { readFile } from 'node:fs/promises'
import { createContext, runInContext } from 'node:vm'
import { z } from 'zod'
import type { Problem } from '../lib/content/problem'
import type { Build } from './application'

type AppPage = Build['outputs']['appPages'][number]

/** A page of Next's own, of which a site writes nothing: what it loads comes with every page. */
const ownPage = '/_global-error'

/** Next names a client module by its path; its own lie here. */
const nextFolder = '/node_modules/next/dist/'

/**
 * What Next wrote down about client modules is its own business, so the shape is checked: an upgrade that changes
 * it stops the press here, by name.
 */
const manifests = z.record(z.string(), z.object({ clientModules: z.record(z.string(), z.unknown()) }))

/**
 * Pages are printed without Next's scripts, so nothing on them may need one. A page may load what Next brings to
 * every page; whatever else it loads, ours or Next's, would silently do nothing.
 */
export async function clientProblems(appPages: readonly AppPage[]): Promise<Problem<string>[]> {
  const pages = appPages.filter(({ pathname }) => !pathname.endsWith('.rsc'))
  const own = pages.find(({ pathname }) => pathname === ownPage)
  if (!own) throw unexpected(`the build has no ${ownPage}, by which the press tells Next's own modules`)
  const usual = new Set((await clientModules(own)).filter((module) => module.includes(nextFolder)))
  const problems = pages.map(async (page) =>
    (await clientModules(page))
      .filter((module) => !usual.has(module))
      .map((module) => ({
        ...{ code: 'client-module', file: page.pathname, line: 1, column: 1 },
        message: `the page loads ${module} in the browser, and printed pages do without Next's scripts`,
        hint: 'Use what HTML offers (<script src defer>, <form>, <details>, <a>) in a server component',
      })),
  )
  return (await Promise.all(problems)).flat()
}

/** The client modules an entry may load in the browser: `[project]/app/counter.tsx`. */
async function clientModules({ pathname, assets }: AppPage): Promise<string[]> {
  const file = Object.values(assets).find((asset) => asset.endsWith('_client-reference-manifest.js'))
  if (!file) throw unexpected(`${pathname} has no manifest of client modules among its assets`)
  // The manifest is a script that adds to a global; a context of its own keeps it from ours.
  const context: { __RSC_MANIFEST?: unknown } = createContext({})
  runInContext(await readFile(file, 'utf8'), context, { filename: file })
  const parsed = manifests.safeParse(context.__RSC_MANIFEST)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw unexpected(`${file} is not as the press expects: ${issue?.path.join('.')}: ${issue?.message}`)
  }
  const entries = Object.values(parsed.data)
  if (entries.length === 0) throw unexpected(`${file} holds nothing about ${pathname}`)
  return entries.flatMap(({ clientModules }) => Object.keys(clientModules))
}

function unexpected(what: string): Error {
  return new Error(
    `${what}. Return to the former version of Next, or teach press/client-modules.ts the new shape.`,
  )
}
