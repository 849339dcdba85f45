import type { ToldProblem } from '@/lib/content/problem'
import { ProblemList } from './ProblemList'

interface Props {
  /** At least one of them an error. */
  problems: readonly ToldProblem[]
}

/** In development, in place of an article of which nothing can be shown: what is wrong, where, and how to mend it. */
export function Problems({ problems }: Props) {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return (
    <main id="content" className="page problems">
      <p className="kicker">Not fit to print</p>
      <h1>
        {errors} {errors === 1 ? 'problem' : 'problems'} in this article
      </h1>
      <ProblemList problems={problems} />
      <p>The page appears as soon as its fields can be read.</p>
    </main>
  )
}
