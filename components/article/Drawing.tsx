import type { Look, Mark, Scene } from '@/lib/figures/scene'

interface Props {
  scene: Scene
  /** What it shows; absent where the text beside it says as much. */
  label?: string | undefined
}

/** A drawing from data, as wide as its place: its letters are as large on a phone as on a desk. Its colours are those of the page. */
export function Drawing({ scene, label }: Props) {
  const { kind, height, box, marks } = scene
  const paths = marks.filter((mark) => mark.kind === 'path')
  return (
    <svg
      className={`drawing drawing-${kind}`}
      width="100%"
      height={kind === 'map' ? undefined : height}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      {marks.filter(isUnder).map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is made once
        <Plain key={i} mark={mark} unit={kind === 'map' ? '%' : ''} />
      ))}
      {paths.length > 0 ? (
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${box.width} ${box.height}`}
          preserveAspectRatio="none"
          width="100%"
          height={kind === 'map' ? '100%' : height}
        >
          {paths.map(({ d, look, as }) => (
            <path key={`${as}${look}${d}`} d={d} className={`drawn-${as} ${look}`} />
          ))}
        </svg>
      ) : null}
      {marks.filter(isOver).map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is made once
        <Plain key={i} mark={mark} unit={kind === 'map' ? '%' : ''} />
      ))}
    </svg>
  )
}

const isUnder = ({ kind }: Mark) => kind === 'rect' || kind === 'rule'
const isOver = ({ kind }: Mark) => kind === 'dot' || kind === 'text'

function Plain({ mark, unit }: { mark: Mark; unit: '' | '%' }) {
  const look: Look = mark.look
  switch (mark.kind) {
    case 'rect':
      return (
        <rect className={look} x={`${mark.x}%`} y={mark.y} width={`${mark.width}%`} height={mark.height} />
      )
    case 'rule':
      return <line className={look} x1={`${mark.x1}%`} y1={mark.y1} x2={`${mark.x2}%`} y2={mark.y2} />
    case 'dot':
      return <circle className={look} cx={`${mark.x}%`} cy={`${mark.y}${unit}`} r="4.5" />
    case 'text':
      return (
        <text
          className={look}
          x={`${mark.x}%`}
          y={`${mark.y}${unit}`}
          dx={mark.dx === 0 ? undefined : mark.dx}
          dy={unit === '%' ? '.35em' : undefined}
          textAnchor={mark.at === 'start' ? undefined : mark.at}
        >
          {mark.text}
        </text>
      )
    default:
      return null
  }
}
