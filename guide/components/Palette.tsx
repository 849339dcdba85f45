import type { Colour, Shade } from '@/guide/tokens'

interface Props {
  colours: readonly Colour[]
}

/** The colours by their roles, in both schemes, each with its contrast on the paper it is printed on. */
export function Palette({ colours }: Props) {
  const [paper] = colours
  if (!paper) return null
  return (['light', 'dark'] as const).map((scheme) => (
    <dl key={scheme} className="palette" style={{ background: paper[scheme].value }}>
      {colours.map(({ role, ...shades }) => (
        <div key={role} style={{ color: readable(colours, role)[scheme].value }}>
          <dt>
            <span className="swatch" style={{ background: shades[scheme].value }} />
            {`--${role}`}
          </dt>
          <dd>{said(shades[scheme])}</dd>
        </div>
      ))}
    </dl>
  ))
}

/** A role that is no ink is named in ink. */
function readable(colours: readonly Colour[], role: string): Pick<Colour, 'light' | 'dark'> {
  const find = (wanted: string) => colours.find((colour) => colour.role === wanted)
  const own = find(role)
  const isInk = own && own.light.onPaper >= 4.5 && own.dark.onPaper >= 4.5
  const found = isInk ? own : find('ink')
  if (!found) throw new Error('The palette has no ink.')
  return found
}

function said({ value, onPaper }: Shade): string {
  const grade = onPaper >= 7 ? ', AAA' : onPaper >= 4.5 ? ', AA' : ''
  return onPaper === 1 ? value : `${value}, ${onPaper.toFixed(1)} to 1${grade}`
}
