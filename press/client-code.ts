/**
 * Next names a client module by its path. Those in Next's own folder come with every page; any other is a
 * component of ours, or of a package we chose, and the page needs JavaScript for it.
 */
const nextFolder = '/node_modules/next/dist/'

/** Parts of Next that lose nothing without a script: the router's own, a link that stays a link, an image. */
const harmless = /^(?:esm\/)?(?:client\/components\/|lib\/|client\/app-dir\/link\.|client\/image-component\.)/

export function runsOurCode(module: string): boolean {
  return !module.includes(nextFolder)
}

/** True for parts of Next that do nothing without its scripts, such as `next/script` and `next/form`. */
export function needsNextScript(module: string): boolean {
  const [, inside] = module.split(nextFolder)
  return inside !== undefined && !harmless.test(inside)
}
