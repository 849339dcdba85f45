import type { Topology } from 'topojson-specification'

/** Degrees between neighbouring points; at one degree a parallel and a great circle part by less than a pixel. */
const step = 1

/**
 * A topology whose long straight lines have points between their ends. On the flat map they were drawn for,
 * the 49th parallel is two points; on a globe the shortest way between them is an arc through Canada.
 */
export function densify({ transform, ...topology }: Topology): Topology {
  const [kx, ky] = transform?.scale ?? [1, 1]
  const [dx, dy] = transform?.translate ?? [0, 0]
  const arcs = topology.arcs.map((arc) => {
    const sum = [0, 0] as [number, number]
    const points = arc.map(([x = 0, y = 0]): [number, number] => {
      if (!transform) return [x, y]
      sum[0] += x
      sum[1] += y
      return [sum[0] * kx + dx, sum[1] * ky + dy]
    })
    return points.flatMap((point, i) => [...between(points[i - 1], point), point])
  })
  return { ...topology, arcs }
}

function between(from: [number, number] | undefined, [x, y]: [number, number]): [number, number][] {
  if (!from) return []
  const [across, along] = [Math.abs(x - from[0]), Math.abs(y - from[1])]
  // A line from 179.9 to -179.9 is short: it crosses the 180th meridian and not the whole map.
  if (across > 180) return []
  const parts = Math.ceil(Math.max(across, along) / step)
  return Array.from({ length: Math.max(0, parts - 1) }, (_, i) => {
    const share = (i + 1) / parts
    return [from[0] + (x - from[0]) * share, from[1] + (y - from[1]) * share]
  })
}
