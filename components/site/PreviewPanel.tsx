import type { Preview } from '@/lib/check/preview'
import type { ToldProblem } from '@/lib/content/problem'
import { PreviewCards } from './PreviewCards'
import { PreviewLack } from './PreviewLack'
import { ProblemList } from './ProblemList'

interface Props {
  /** Absent: a standing page, which has no cards; or an article whose fields cannot be read. */
  preview: Preview | undefined
  /** None of them an error: the errors take the place of the article. */
  warnings: readonly ToldProblem[]
}

/** In development, beside a page or under it: what readers elsewhere will see of it, and what it lacks. */
export function PreviewPanel({ preview, warnings }: Props) {
  return (
    <aside className="preview" aria-label="Preview">
      <details open>
        <summary className="label">Preview</summary>
        {preview && (
          <>
            <p className="preview-measure">
              {preview.words} {preview.words === 1 ? 'word' : 'words'} · {preview.minutes} min ·{' '}
              <code>{preview.address}</code>
            </p>
            <PreviewLack blocking={preview.blocking} wanting={preview.wanting} />
          </>
        )}
        {warnings.length > 0 && (
          <section className="problems" aria-label="Warnings">
            <h2>Worth another look</h2>
            <ProblemList problems={warnings} />
          </section>
        )}
        {preview && <PreviewCards preview={preview} />}
      </details>
    </aside>
  )
}
