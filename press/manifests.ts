import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { z } from 'zod'

/**
 * What Next wrote down about the build. These files are Next's own business, so their shape is checked: an
 * upgrade that changes them stops the press here, by name.
 */
const exportDetail = z.object({ outDirectory: z.string(), success: z.literal(true) })
const prerenderManifest = z.object({
  routes: z.record(z.string(), z.object({ srcRoute: z.string().nullable() })),
})
const routesOfEntries = z.record(z.string(), z.string())
const referenceManifests = z.record(
  z.string(),
  z.object({ clientModules: z.record(z.string(), z.unknown()) }),
)

/** One address Next rendered, and the entries (`/[year]/[slug]/page`) that rendered it. */
export interface Rendered {
  address: string
  entries: string[]
}

/** The folder the export was written to. */
export async function exportFolder(distDir: string): Promise<string> {
  return (await readManifest(distDir, 'export-detail.json', exportDetail)).outDirectory
}

export async function renderedAddresses(distDir: string): Promise<Rendered[]> {
  const { routes } = await readManifest(distDir, 'prerender-manifest.json', prerenderManifest)
  const entries = await readManifest(distDir, 'app-path-routes-manifest.json', routesOfEntries)
  const entriesOf = new Map<string, string[]>()
  for (const [entry, route] of Object.entries(entries)) {
    entriesOf.set(route, [...(entriesOf.get(route) ?? []), entry])
  }
  return Object.entries(routes).map(([address, { srcRoute }]) => ({
    address,
    entries: entriesOf.get(srcRoute ?? address) ?? [],
  }))
}

/** The client modules an entry may load in the browser, as Next names them: `[project]/app/counter.tsx`. */
export async function clientModules(distDir: string, entry: string): Promise<string[]> {
  const file = join('server', 'app', `${entry}_client-reference-manifest.js`)
  // The manifest is a script that adds to a global; a context of its own keeps it from ours.
  const context: { __RSC_MANIFEST?: unknown } = createContext({})
  runInContext(await readFile(join(distDir, file), 'utf8'), context, { filename: file })
  const manifest = check(file, referenceManifests, context.__RSC_MANIFEST)[entry]
  if (!manifest) throw new Error(`${file} holds nothing about ${entry}; expected its client modules.`)
  return Object.keys(manifest.clientModules)
}

async function readManifest<T>(distDir: string, file: string, schema: z.ZodType<T>): Promise<T> {
  return check(file, schema, JSON.parse(await readFile(join(distDir, file), 'utf8')))
}

function check<T>(file: string, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(
    `Next's ${file} is not as the press expects: ${issue?.path.join('.')}: ${issue?.message}. ` +
      'Return to the former version of Next, or teach press/manifests.ts the new shape.',
  )
}
