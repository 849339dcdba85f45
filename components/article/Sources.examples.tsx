import { parts } from '../examples'
import { Sources } from './Sources'

export const examples = parts(Sources, ({ publication, writeDay, words }) => ({
  'a work retold, and three works cited': {
    sources: [
      { title: 'Montreux Convention Regarding the Regime of the Straits', date: '1936-07-20' },
      {
        title: 'SCO Fails To Back Russia Over Georgia',
        publisher: 'Radio Free Europe/Radio Liberty',
        date: '2008-08-28',
        url: 'https://www.rferl.org/a/SCO_Fails_To_Back_Russia_Over_Georgia/1194578.html',
      },
      { title: 'The passport question', publisher: 'Foreign Affairs', date: '1931-04' },
    ],
    adaptedFrom: {
      work: 'China, neighbors, cool on Russian action in Georgia',
      author: 'Patrick Fitzgerald',
      role: 'researcher at Foreign Policy',
      publication: 'Foreign Policy, Passport blog',
      date: '2008-08-28',
    },
    writeDay,
    words,
    publication,
  },
}))
