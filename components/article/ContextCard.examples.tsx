import { parts } from '../examples'
import { ContextCard } from './ContextCard'

export const examples = parts(ContextCard, ({ words, writeDay }) => ({
  'with what changed since': {
    card: {
      name: 'Northmark',
      standing: { day: '2008-08-28', members: [], offices: [], figures: [], events: [] },
      address: '/context/#northmark',
    },
    lines: [{ label: `${words.context.members} (2)`, text: 'Upper Mark and Lower Mark' }],
    since: [
      { label: writeDay('2012-03-01'), date: '2012-03-01', text: `${words.context.joined}: Marksend` },
      { label: writeDay('2015-06-30'), date: '2015-06-30', text: `${words.context.left}: Lower Mark` },
    ],
    own: {},
    writeDay,
    words,
    children: <p>The neighbour of Examplia beyond the river.</p>,
  },
}))
