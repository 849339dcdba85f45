/** Where an update never goes: what a publication is, and what its people added to the software. */
const own = [
  /^content\//,
  /^examples\//,
  // Icons and files that are copied are the publication's; the two scripts of pages are not.
  /^public\/(?!(?:site|search)\.js$)/,
  /^\.env(?:\.|$)/,
  // Whatever is called `own`, file or folder.
  /(?:^|\/)own(?:\/|\.[a-z]+$)/,
]

/** Texts of the software that a publication writes anew for itself: changed once, they are its own. */
const texts = /^(?:README\.md|LICENSE|CHANGELOG\.md)$/

export function isOwn(path: string): boolean {
  return own.some((pattern) => pattern.test(path))
}

export function isText(path: string): boolean {
  return texts.test(path)
}
