import type { Problem } from '@/lib/content/problem'
import { Code } from './Code'

/** A component of the writer's, used rightly and wrongly. */
export interface WriterUsage {
  /** Its tag, and where the guide shows it. */
  name: string
  right: string
  wrong: string
  /** What the check says of the wrong one. */
  problems: readonly Problem[]
}

interface Props {
  usage: WriterUsage
}

/** What a writer may copy, what she may not write, and what the check then tells her. */
export function Usage({ usage: { name, right, wrong, problems } }: Props) {
  return (
    <section className="entry" id={`write-${name}`} aria-labelledby={`write-${name}-name`}>
      <div>
        <h3 id={`write-${name}-name`}>{`<${name}>`}</h3>
        <p>
          <a href={`#${name}`}>How it looks</a>
        </p>
      </div>
      <div>
        <h4>Right</h4>
        <Code what={`the right ${name}`} text={right} />
        <h4>Wrong</h4>
        <Code what={`the wrong ${name}`} text={wrong} />
        <ul className="complaints">
          {problems.map(({ line, column, code, message, hint }) => (
            <li key={`${line}:${column} ${code} ${message}`}>
              <code>{`${line}:${column}`}</code> <b>{code}</b> {`${message}. `}
              <span>{hint}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
