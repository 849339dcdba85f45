import type { Illustration } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import type { Recording } from '@/lib/pictures/recording'
import { Caption } from './Caption'

interface Props {
  recording: Recording
  /** What is said and heard in it, in the language of the article. */
  captions: Recording | undefined
  /** The language of the article. */
  language: string
  /** What it begins with, in the shape of the video. */
  poster: { src: string; width: number; height: number }
  /** Its words. */
  illustration: Pick<Illustration, 'caption' | 'credit' | 'licence'>
  /** How long it plays. */
  length: string | undefined
  words: Words
}

/** A video of the publication's own. Nothing of it is loaded before a reader plays it. */
export function Video({ recording, captions, language, poster, illustration, length, words }: Props) {
  const { caption, credit, licence } = illustration
  const { video, captions: captionsLabel, watch } = words.edition
  return (
    <figure className="video">
      {/* biome-ignore lint/a11y/useMediaCaption: the check lets no video pass without a file of captions */}
      <video
        controls
        preload="none"
        playsInline
        poster={poster.src}
        width={poster.width}
        height={poster.height}
        aria-label={caption}
      >
        <source src={recording.address} type={recording.type} />
        {captions ? (
          <track kind="captions" src={captions.address} srcLang={language} label={captionsLabel} />
        ) : null}
        <a href={recording.address}>{watch}</a>
      </video>
      <Caption kind={kindOf(video, length)} caption={caption} credit={credit} licence={licence} />
    </figure>
  )
}

/** `Video, 2:31`. */
export function kindOf(name: string, length: string | undefined): string {
  return length === undefined ? name : `${name}, ${length}`
}
