import { Fragment } from 'react'
import { parts } from '../examples'
import { Verse } from './Verse'

export const examples = parts(Verse, ({ verse: { stanzas, ...props }, words }) => ({
  'with lines set in': {
    ...{ ...props, words },
    children: stanzas.map((lines) => (
      <p key={lines.join()}>
        {lines.map((line, i) => (
          <Fragment key={line}>
            {i === 0 ? null : <br />}
            <span className="verse-line">{line}</span>
          </Fragment>
        ))}
      </p>
    )),
  },
}))
