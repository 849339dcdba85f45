/** What can't be taken for anything but declarations when it stands in a rule of a style sheet. */
const declarations = /^[^{}<]*$/

/**
 * Rules for what a page says in `style` attributes, which no policy can let in without letting in everybody's. A rule
 * has the weight of an id, so that it goes before every other, as the attribute did.
 */
export class InlineStyles {
  readonly #names = new Map<string, string>()

  /** The class that says the same; undefined for what can't stand in a sheet. */
  classFor(style: string): string | undefined {
    if (!declarations.test(style)) return undefined
    const name = this.#names.get(style) ?? `s${this.#names.size}`
    this.#names.set(style, name)
    return name
  }

  /** The sheet for all of them; empty when there were none. */
  get sheet(): string {
    const rules = Array.from(this.#names, ([style, name]) => `.${name}:not(#s){${style}}`)
    return rules.length > 0 ? `<style>${rules.join('')}</style>` : ''
  }
}
