import type { Problem } from '@/lib/problem'

interface Props {
  problems: readonly Problem[]
}

/** In development, in place of an article that cannot be published: what is wrong, where, and how to mend it. */
export function Problems({ problems }: Props) {
  return (
    <main id="content" className="page problems">
      <p className="kicker">Not fit to print</p>
      <h1>
        {problems.length} {problems.length === 1 ? 'problem' : 'problems'} in this article
      </h1>
      <ol>
        {problems.map(({ file, line, column, code, message, hint }) => (
          <li key={`${line}:${column} ${code} ${message}`}>
            <code>{`${file}:${line}:${column}`}</code> <b>{code}</b>
            <p>{message}.</p>
            <p>{hint}</p>
          </li>
        ))}
      </ol>
      <p>The page appears as soon as the file is saved without them.</p>
    </main>
  )
}
