import { existsSync } from 'node:fs'
import { isAbsolute, join, normalize } from 'node:path'
import { z } from 'zod'
import { isInstant } from './instants'
import { Mistake } from './mistake'
import { siteAddress } from './schema/fields'

/** The environment, read and validated in this one place. */
const environment = z.object({
  SITE_URL: siteAddress.transform((url) => url.replace(/\/+$/, '')).optional(),
  PASSPORT_NOW: z
    .string()
    .refine(isInstant, { error: 'an instant with an offset, such as 2026-11-24T09:00:00Z', abort: true })
    .transform((instant) => new Date(instant))
    .optional(),
  CONTENT_DIR: z
    .string()
    .default('content')
    .refine((dir) => !isAbsolute(dir) && !normalize(dir).startsWith('..'), {
      error: 'a folder inside the repository, such as content',
    })
    .refine((dir) => existsSync(join(/*turbopackIgnore: true*/ process.cwd(), dir)), {
      error: 'a folder that exists, relative to the repository',
    })
    .transform((dir) => normalize(dir).replace(/\/+$/, '')),
  STYLE_GUIDE: z
    .enum(['0', '1'], { error: '1 to print the style guide too, or 0' })
    .default('0')
    .transform((given) => given === '1'),
  OUT_DIR: z
    .string()
    .default('out')
    .refine((dir) => !isAbsolute(dir) && !/^(\.\.|\.|\.next|content|app|lib)(\/|$)/.test(normalize(dir)), {
      error: 'a folder of its own inside the repository, such as out',
    }),
})

export interface Settings {
  /** Where the site is published, without a trailing slash; absent: the address in `site.yaml`. */
  siteUrl: string | undefined
  /** The moment the edition is printed for; within a build, the moment it began, in every process. */
  now: Date
  /** The content folder, relative to the repository. */
  contentDir: string
  /** The folder the site is printed into, relative to the repository. */
  outDir: string
  /** True when the style guide is printed with the pages. */
  guide: boolean
  /** True in `next dev`: drafts and future articles are shown, marked, and a broken article is explained. */
  preview: boolean
}

/** Reads the settings. Throws one sentence that names the variable, what it holds and what it should hold. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const name = String(issue?.path[0])
    throw new Mistake(
      `${name} is "${given[name] ?? (name === 'CONTENT_DIR' ? 'content' : '')}"; expected ${issue?.message}.`,
    )
  }
  const { SITE_URL, PASSPORT_NOW, CONTENT_DIR, OUT_DIR, STYLE_GUIDE } = parsed.data
  return {
    siteUrl: SITE_URL,
    now: PASSPORT_NOW ?? (env.PASSPORT_BUILD_NOW ? new Date(env.PASSPORT_BUILD_NOW) : new Date()),
    contentDir: CONTENT_DIR,
    outDir: OUT_DIR,
    guide: STYLE_GUIDE,
    preview: env.NODE_ENV === 'development',
  }
}
