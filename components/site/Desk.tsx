import type { ToldProblem } from '@/lib/content/problem'
import type { Source } from '@/lib/content/source'

interface Props {
  /** The text that the page shows. */
  text: Pick<Source, 'file' | 'digest'>
  problems: readonly ToldProblem[]
}

/** In development: what makes a page one to write on. The script is in `app/desk/client/`. */
export function Desk({ text: { file, digest }, problems }: Props) {
  const told = problems.map(({ line, message, hint, severity }) => ({ line, message, hint, severity }))
  const facts = JSON.stringify({ file, digest, problems: told }).replace(/</g, '\\u003c')
  return (
    <>
      <p id="desk-how" hidden>
        Enter opens its source.
      </p>
      <script
        id="desk-facts"
        type="application/json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, in which no tag can end
        dangerouslySetInnerHTML={{ __html: facts }}
      />
      <script type="module" src="/desk/client/main.js" />
    </>
  )
}
