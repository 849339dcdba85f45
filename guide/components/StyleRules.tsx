import type { Rule } from '@/lib/content/rules/rule'

interface Props {
  /** The rules by their codes. */
  rules: Readonly<Record<string, Rule>>
}

/** Every rule of the check, each at an anchor of its own code: where a message's link leads. */
export function StyleRules({ rules }: Props) {
  return Object.entries(rules).map(([code, { severity, why, wrong, right }]) => (
    <div key={code} className="rule" id={code}>
      <h2>
        <code>{code}</code> <small>{severity}</small>
      </h2>
      <p>{why}</p>
      <h3>Wrong</h3>
      <pre>
        <code>{visible(wrong)}</code>
      </pre>
      <h3>Right</h3>
      <pre>
        <code>{right}</code>
      </pre>
    </div>
  ))
}

/** Space at the end of a line, which nobody sees, as the sign that stands for it. */
function visible(example: string): string {
  return example.replace(/ +$/gm, (spaces) => '␠'.repeat(spaces.length))
}
