import type { ReactNode } from 'react'
import type { PropsOf } from '@/lib/content/vocabulary'
import type { Words } from '@/lib/edition/words'
import type { Recording } from '@/lib/pictures/recording'
import { Caption } from './Caption'
import { kindOf } from './Video'

type Props = Omit<PropsOf<'Audio'>, 'file'> & {
  recording: Recording
  /** All that is said and heard in it. */
  children?: ReactNode
  words: Words
}

/** A sound, with all that is heard in it for whoever reads rather than listens. */
export function Audio({ recording, caption, credit, licence, length, children, words }: Props) {
  const { audio, transcript } = words.edition
  return (
    <figure className="audio">
      <Caption kind={kindOf(audio, length)} caption={caption} credit={credit} licence={licence} />
      {/* biome-ignore lint/a11y/useMediaCaption: its transcript stands under it */}
      <audio controls preload="none" aria-label={caption}>
        <source src={recording.address} type={recording.type} />
      </audio>
      <details>
        <summary>{transcript}</summary>
        {children}
      </details>
    </figure>
  )
}
