import { parts } from '../style/examples'
import { Corrections } from './Corrections'

export const examples = parts(Corrections, ({ writeDay, words }) => ({
  'two corrections': {
    corrections: [
      {
        date: '2009-06-27',
        text: 'Specimen. An earlier version gave the rent by the month. It is paid by the year.',
      },
      { date: '2009-07-02', text: 'Specimen. The vote was held on a Thursday.' },
    ],
    writeDay,
    words,
  },
}))
