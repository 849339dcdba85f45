import { parts } from '../examples'
import { DataTable } from './DataTable'

export const examples = parts(DataTable, ({ drawn, words }) =>
  Object.fromEntries(
    drawn.map(({ title, table, file }) => [
      title,
      { title: `${title}: the data alone`, table, address: file, words },
    ]),
  ),
)
