import { parts } from '../examples'
import { Drawing } from './Drawing'

export const examples = parts(Drawing, ({ drawn }) =>
  Object.fromEntries(
    drawn.flatMap(({ title, description, panels }) =>
      panels.map(({ name, scene }) => [
        [title, name].filter(Boolean).join(', '),
        { scene, label: description },
      ]),
    ),
  ),
)
