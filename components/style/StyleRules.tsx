/** A rule of the check, as the library keeps it. */
export interface Rule {
  /** An error keeps an article from being published, a warning does not. */
  severity: 'error' | 'warning'
  /** Why there is such a rule. */
  why: string
  /** A text that breaks it. */
  wrong: string
  /** The same, mended. */
  right: string
}

interface Props {
  /** The rules by their codes. */
  rules: Readonly<Record<string, Rule>>
}

/** Every rule of the check, each at an anchor of its own code: where a message's link leads. */
export function StyleRules({ rules }: Props) {
  return Object.entries(rules).map(([code, { severity, why, wrong, right }]) => (
    <section key={code} className="rule" id={code} aria-labelledby={`${code}-code`}>
      <h3 id={`${code}-code`}>
        <code>{code}</code> <small>{severity}</small>
      </h3>
      <p>{why}</p>
      <h4>Wrong</h4>
      <pre>
        <code>{wrong}</code>
      </pre>
      <h4>Right</h4>
      <pre>
        <code>{right}</code>
      </pre>
    </section>
  ))
}
