interface Props {
  /** What it is, for the button's name: `the source of Card`. */
  what: string
  text: string
}

/** A text to copy; the button works where scripts and the clipboard do, and is not there where they don't. */
export function Code({ what, text }: Props) {
  return (
    <div className="code">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
      <button type="button" data-copy="" hidden suppressHydrationWarning>
        Copy<span className="sr-only"> {what}</span>
      </button>
    </div>
  )
}
