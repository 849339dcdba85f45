interface Props {
  /** One or two whole sentences. */
  children: string
}

/** The sentence under the headline that says why to read on. */
export function Dek({ children }: Props) {
  return <p className="dek">{children}</p>
}
