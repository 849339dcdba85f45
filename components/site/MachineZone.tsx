interface Props {
  /** The two lines, 44 characters each. */
  lines: readonly [string, string]
}

/** The machine-readable zone at the foot of an article, as at the foot of a passport's page: drawn, and no text. */
export function MachineZone({ lines }: Props) {
  return (
    <div className="machine-zone" dir="ltr" aria-hidden="true">
      {lines.map((line) => (
        <span key={line} data-drawn={line} />
      ))}
    </div>
  )
}
