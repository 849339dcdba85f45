import type { Preview } from '@/lib/check/preview'
import type { ToldProblem } from '@/lib/content/problem'
import { PreviewCards } from './PreviewCards'
import { PreviewLack } from './PreviewLack'
import { ProblemList } from './ProblemList'

interface Props {
  /** Absent: a standing page, which has no cards; or an article whose fields cannot be read. */
  preview: Preview | undefined
  problems: readonly ToldProblem[]
}

/** In development, beside a page or under it: what readers elsewhere will see of it, and what it lacks. */
export function PreviewPanel({ preview, problems }: Props) {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
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
        {errors.length > 0 && (
          <section className="problems" aria-label="Problems">
            <h2>To mend</h2>
            <ProblemList problems={errors} />
          </section>
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
