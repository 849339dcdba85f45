import type { Edition } from './edition'

type Shown = Pick<Edition, 'isPreview'>

/**
 * What one article gives to a page that is not its own. In a preview a fault in it takes no other page down: they do
 * without, and the article's own page says what is wrong. Elsewhere content has been checked, and nothing is spared.
 */
export function spared<T, Without>(edition: Shown, make: () => T, without: Without): T | Without {
  if (!edition.isPreview) return make()
  try {
    return make()
  } catch {
    return without
  }
}

/** The same of what takes time. */
export async function sparedLater<T>(edition: Shown, make: () => Promise<T>): Promise<T | undefined> {
  if (!edition.isPreview) return make()
  try {
    return await make()
  } catch {
    return undefined
  }
}
