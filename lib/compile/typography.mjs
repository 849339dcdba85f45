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
    ])
    const [{ typesetBody }, { keepLines }, { languageOfFile }] = await rules
    keepLines(tree, String(file))
    typesetBody(tree, languageOfFile(tree, siteLanguage))
  }
}

/** The rules are TypeScript, loaded once a process. */
let rules
