import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { Page } from './site'

/** The recommended rules, without those of taste: React writes `<br/>`, `charSet` and `defer=""`, which mean the same. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // A <search> is a landmark, and may have a name as any other.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      'attr-case': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      // A `>` may stand in text as it is; the Nu checker finds the `&` that may not.
      'no-raw-characters': 'off',
      // The placeholder of an image and the anchors of notes differ from one to the next.
      'no-inline-style': 'off',
      // A headline is as long as the editor makes it; search results cut it.
      'long-title': 'off',
    },
  }),
)

/** What html-validate holds against a page. */
export function htmlFaults({ html, address }: Pick<Page, 'html' | 'address'>): string[] {
  const { results } = validator.validateStringSync(html, address)
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`)
}
