import { Mistake } from '../../lib/content/mistake'
import { slugFor } from '../../lib/content/names'
import { author, section, site } from '../../lib/content/schema/site'

/** What makes a publication one's own. */
export interface AdoptRequest {
  name: string
  language: string
  zone: string
  url: string
  /** As readers see them, in order. */
  sections: readonly string[]
  authors: readonly string[]
  /** Absent: `desk@` and the host of its address. */
  email?: string | undefined
  /** Absent: all rights are reserved, in the words of the language. */
  licence?: string | undefined
}

/** What is asked of everybody. */
export const needed = ['name', 'language', 'zone', 'url', 'sections', 'authors'] as const

/** The parts of a list as flags have it: `culture, recipes`. */
export function listOf(text: string): string[] {
  const parts = text.split(/[,،、，]/).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}

/** The names that files will have, made from what readers see, each once. @param kind for what no Latin letter spells */
export function idsOf(names: readonly string[], kind: string): string[] {
  const ids: string[] = []
  for (const name of names) {
    const wanted = slugFor(name) || kind
    let id = wanted
    for (let number = 2; ids.includes(id); number++) id = `${wanted}-${number}`
    ids.push(id)
  }
  return ids
}

/** Where readers write to, until an editor says otherwise. */
export function emailOf({ email, url }: AdoptRequest): string {
  return email ?? `desk@${URL.canParse(url) ? new URL(url).hostname : ''}`
}

const flags: Record<string, string> = { timeZone: 'zone' }

/** Throws a Mistake that names the flag, what it says and what is expected, before anything is made of it. */
export function refuseUnsound(request: AdoptRequest): void {
  const { name, language, zone, url, licence, sections, authors } = request
  const email = emailOf(request)
  const facts = { name, tagline: '-', description: '-', url, language, timeZone: zone, email, licence }
  const [issue] = site.safeParse(facts).error?.issues ?? []
  const field = String(issue?.path[0])
  if (issue) throw wrong(flags[field] ?? field, String(Reflect.get(facts, field)), issue.message)
  if (sections.length === 0) throw wrong('sections', '', 'at least one name')
  if (authors.length === 0) throw wrong('authors', '', 'at least one name')
  for (const one of sections) {
    const [fault] = section.safeParse({ name: one, description: '-' }).error?.issues ?? []
    if (fault) throw wrong('sections', one, fault.message)
  }
  for (const one of authors) {
    const [fault] = author.safeParse({ name: one }).error?.issues ?? []
    if (fault) throw wrong('authors', one, fault.message)
  }
}

function wrong(flag: string, found: string, expected: string): Mistake {
  return new Mistake(`--${flag} is "${found}"; expected ${expected}.`)
}
