import { parts } from '../examples'
import { Corrections } from './Corrections'

export const examples = parts(Corrections, ({ writeDay, words }) => ({
  'two corrections': {
    corrections: [
      {
        id: 'specimen-correction-1',
        date: '2009-06-27',
        text: 'Specimen. An earlier version gave the rent by the month. It is paid by the year.',
      },
      { id: 'specimen-correction-2', date: '2009-07-02', text: 'Specimen. The vote was held on a Thursday.' },
    ],
    writeDay,
    words,
  },
}))
