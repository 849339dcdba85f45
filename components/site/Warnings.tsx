import type { ToldProblem } from '@/lib/problem'
import { ProblemList } from './ProblemList'

interface Props {
  /** None of them an error. */
  warnings: readonly ToldProblem[]
}

/** In development, under an article that may be published: what its editor should look at again. */
export function Warnings({ warnings }: Props) {
  return (
    <aside className="page problems" aria-label="Warnings">
      <h2>Worth another look</h2>
      <ProblemList problems={warnings} />
    </aside>
  )
}
