import { retext } from 'retext'
import retextSmartypants from 'retext-smartypants'

/** Options shared with `remark-smartypants`, which does the same for the body of an article. */
export const smartypants = { dashes: 'oldschool', ellipses: true, quotes: true } as const

const processor = retext().use(retextSmartypants, smartypants).freeze()

/** Straight quotes, `--` and `...` in a line of front matter, set as a printer would. */
export function printed(text: string): string {
  return processor.processSync(text).toString()
}
