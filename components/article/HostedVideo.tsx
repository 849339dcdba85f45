import type { HostedVideo as Hosted } from '@/lib/content/hosted-videos'
import type { Illustration } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import { Caption } from './Caption'
import { Picture } from './Picture'
import { kindOf } from './Video'

interface Props {
  /** The page of the video. */
  url: string
  /** Whose page that is, and the player of theirs. */
  hosted: Hosted
  /** What is shown until it plays, with the words of the video. */
  illustration: Illustration
  /** How long it plays. */
  length: string | undefined
  words: Words
}

/** A video that others show: a picture of ours and a link, until a reader asks for their player. */
export function HostedVideo({ url, hosted: { host, frame }, illustration, length, words }: Props) {
  const { picture, alt, caption, credit, licence } = illustration
  const { video, watchAt, asked } = words.edition
  return (
    <figure className="video">
      <a className="video-way" href={url} data-frame={frame} data-title={caption}>
        <Picture picture={picture} alt={alt} sizes="(min-width: 42rem) 38rem, 100vw" />
        <span className="video-watch">{watchAt(host)}</span>
      </a>
      <Caption {...{ caption, credit, licence }} kind={kindOf(video, length)} asked={asked(host)} />
    </figure>
  )
}
