import { tsImport } from 'tsx/esm/api'

/**
 * A plugin of the compiler: sets the body of a page by the same rules as every other edition of it.
 * @param {{ siteLanguage: string }} options what a standing page is written in
 */
export default function remarkTypeset({ siteLanguage }) {
  return async (tree, file) => {
    rules ??= Promise.all([
      tsImport('../typography/body.ts', import.meta.url),
      tsImport('../typography/verse.ts', import.meta.url),
      tsImport('./language.ts', import.meta.url),
      tsImport('../reading/quotations.ts', import.meta.url),
    ])
    const [{ typesetBody }, { keepLines }, { languageOfFile }, { standQuotations }] = await rules
    keepLines(tree, String(file))
    const stood = standQuotations(tree, ({ nth }) => [note(nth), wayBack()])
    for (const { nth, form, component } of stood)
      if (form !== 'inline') component.attributes.push(number(nth))
    typesetBody(tree, languageOfFile(tree, siteLanguage))
  }
}

/** What the page knows of a quotation, it finds by its number. @param {number} nth */
function number(nth) {
  return { type: 'mdxJsxAttribute', name: 'nth', value: String(nth) }
}

/** Where the way back to the mark stands: a line of its own, which a finger can meet. */
function wayBack() {
  return { type: 'paragraph', children: [] }
}

/** The note of a quotation amid the text. @param {number} nth */
function note(nth) {
  return { type: 'mdxJsxFlowElement', name: 'QuoteNote', attributes: [number(nth)], children: [] }
}

/** The rules are TypeScript, loaded once a process. */
let rules
