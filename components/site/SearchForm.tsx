import type { ReactNode } from 'react'

interface Props {
  /** What the form searches, for those who do not see where it stands; no two forms of a page share it. */
  label: string
  /** On the button. */
  submit: string
  /** Fields beside the words looked for. */
  children?: ReactNode
}

/** A plain form that leads to the search page with the words in its address. */
export function SearchForm({ label, submit, children }: Props) {
  return (
    <search aria-label={label}>
      <form className="search-form" action="/search/">
        <label className="search-words">
          <span className="sr-only">{label}</span>
          <input type="search" name="q" autoComplete="off" enterKeyHint="search" />
        </label>
        {children}
        <button type="submit">{submit}</button>
      </form>
    </search>
  )
}
