import type { ToldProblem } from '@/lib/content/problem'

interface Props {
  /** In the order they are shown. */
  problems: readonly ToldProblem[]
}

/** Problems of a file: where each is, what is wrong, how to mend it and where to read why. */
export function ProblemList({ problems }: Props) {
  return (
    <ol>
      {problems.map(({ file, line, column, code, message, hint, severity, docs }) => (
        <li key={`${line}:${column} ${code} ${message}`}>
          <code>{`${file}:${line}:${column}`}</code> <b>{code}</b>
          {severity === 'warning' && ' (warning)'}
          <p>{message}.</p>
          <p>
            {hint} {docs && <code>{docs}</code>}
          </p>
        </li>
      ))}
    </ol>
  )
}
