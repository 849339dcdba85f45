import { readdirSync } from 'node:fs'

/** The article this publication began with. */
export const seedArticle = '/2008/08/28/china-neighbors-cool-on-russian-action-in-georgia/'

/** The address of every printed page. */
export function everyPage(): string[] {
  return readdirSync('out', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort()
}

export const phone = { width: 390, height: 844 }
export const desk = { width: 1440, height: 900 }
export const schemes = ['light', 'dark'] as const
