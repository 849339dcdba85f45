import { robotsAddress, securityAddress } from '../content/address'
import { pathOf } from '../content/home'
import { suggest } from '../content/nearest'
import type { Problem } from '../content/problem'
import type { Publication } from '../content/publication'
import { show } from '../content/read/faults'
import { contrast, paletteOf } from '../content/theme'

/**
 * Where the navigation leads must exist, what the theme colours must be legible, what has a term be within it, and what
 * the root of a host says be at one.
 */
export function checkIdentity(publication: Publication, now: Date): Problem[] {
  return [
    ...checkNavigation(publication),
    ...checkTheme(publication),
    ...checkScripts(publication),
    ...checkSecurity(publication, now),
    ...checkRoot(publication),
  ]
}

/** What programs ask the root of a host for, by the field that says it. */
const atRoot = { crawlers: robotsAddress, security: securityAddress }

function checkRoot({ contentDir, site, places }: Publication): Problem[] {
  const place = places.get(`${contentDir}/site.yaml`)
  if (!site || !place || pathOf(site.url) === '') return []
  const { origin } = new URL(site.url)
  return (['crawlers', 'security'] as const)
    .filter((field) => Object.keys(site[field] ?? {}).length > 0)
    .map((field) =>
      place.source.problem(place.offsetOf([field]), {
        code: 'unread-under-path',
        message: `this is read at ${origin}${atRoot[field]} alone, and the site is at ${site.url}; expected a site at the root of its host`,
        hint: `Ask whoever keeps ${origin} to say there what the printed file says.`,
      }),
    )
}

function checkNavigation({ contentDir, site, ids, pages, places }: Publication): Problem[] {
  const place = places.get(`${contentDir}/site.yaml`)
  if (!place) return []
  const known = new Set([
    ...[...ids.sections].map((id) => `sections/${id}`),
    ...[...ids.topics].map((id) => `topics/${id}`),
    ...pages.map(({ source }) => source.file.slice(contentDir.length + 1).replace(/\.mdx$/, '')),
  ])
  return (site?.navigation ?? []).flatMap((way, i) => {
    if (known.has(way)) return []
    return [
      place.source.problem(place.offsetOf(['navigation', i]), {
        code: 'navigation-unknown',
        message: `found ${show(way)}; expected a file of ${contentDir}/sections, topics or pages, without its ending`,
        hint: suggest(way, known),
      }),
    ]
  })
}

function checkSecurity({ contentDir, site, places }: Publication, now: Date): Problem[] {
  const place = places.get(`${contentDir}/site.yaml`)
  const expires = site?.security?.expires
  if (!place || expires === undefined || Date.parse(expires) > now.getTime()) return []
  return [
    place.source.problem(place.offsetOf(['security', 'expires']), {
      code: 'security-expired',
      message: `security.txt expired on ${expires}; expected a moment to come`,
      hint: 'See that the ways are still right, and give them another year.',
    }),
  ]
}

function checkScripts({ contentDir, site, places }: Publication): Problem[] {
  const place = places.get(`${contentDir}/site.yaml`)
  if (!site || !place) return []
  return site.scripts.flatMap(({ src }, i) => {
    const { origin } = new URL(src)
    if (site.allow.script.includes(origin)) return []
    const known = site.allow.script.length > 0 ? site.allow.script.join(', ') : 'which names none'
    return [
      place.source.problem(place.offsetOf(['scripts', i, 'src']), {
        code: 'script-host',
        message: `${show(src)} is of ${origin}; expected a host of allow: { script: … }, ${known}`,
        hint: origin.startsWith('https:')
          ? `Write ${origin} into allow: { script: [ … ] }, if its scripts may run on every page.`
          : 'Scripts are taken from https: alone.',
      }),
    ]
  })
}

/** What text needs (WCAG 2, level AA). */
const legible = 4.5

function checkTheme({ contentDir, site, places }: Publication): Problem[] {
  const place = places.get(`${contentDir}/site.yaml`)
  if (!site || !place) return []
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const { paper, ink, quiet, accent } = paletteOf(site, scheme)
    const when = scheme === 'light' ? 'by day' : 'by night'
    const problem = (what: string, field: 'accent' | 'paper', colour: string) => {
      const found = contrast(colour, paper)
      if (found >= legible) return []
      return [
        place.source.problem(place.offsetOf(['theme', field, scheme]), {
          code: 'theme-contrast',
          message: `${what} ${colour} on paper ${paper} has a contrast of ${found.toFixed(2)} ${when}; expected at least ${legible}`,
          hint: `Choose a ${isLight(paper) ? 'darker' : 'lighter'} ${field === 'accent' ? 'accent' : 'ground, or one farther from the ink'}.`,
        }),
      ]
    }
    return [
      ...(site.theme.paper ? problem('ink', 'paper', ink) : []),
      ...(site.theme.paper ? problem('quiet ink', 'paper', quiet) : []),
      ...(site.theme.paper || site.theme.accent
        ? problem('accent', site.theme.accent ? 'accent' : 'paper', accent)
        : []),
    ]
  })
}

function isLight(colour: string): boolean {
  return contrast(colour, '#000000') > contrast(colour, '#ffffff')
}
