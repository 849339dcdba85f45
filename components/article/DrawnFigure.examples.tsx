import { parts } from '../examples'
import { DrawnFigure } from './DrawnFigure'

export const examples = parts(DrawnFigure, ({ drawn, words }) =>
  Object.fromEntries(drawn.map((one) => [one.title, { drawn: one, address: one.file, words }])),
)
