import type { AudioObject, VideoObject } from 'schema-dts'
import { isoDuration } from '../../content/playing-time'
import type { PropsOf } from '../../content/vocabulary'
import type { Edition, PublishedArticle } from '../../edition/gate'
import { recordingBeside, type VideoView, videoOf } from '../../edition/recordings'
import { spared, sparedLater } from '../../edition/spare'
import type { Recording } from '../../pictures/recording'
import { typeset } from '../../typography/typeset'
import { jpegOf } from '../article/figure'
import { rightsIn, type Told } from './image'

interface Shown {
  edition: Edition
  article: PublishedArticle
  siteUrl: string
}

/**
 * The videos of an article, in the words its page shows. Of one that another site shows nobody here knows since when it
 * is there, or where its file is: only its page, its player and what it begins with are claimed.
 */
export async function videoNodes(shown: Shown): Promise<VideoObject[]> {
  const { edition, article } = shown
  const nodes = edition.factsOf(article.file).videos.map(async (props): Promise<VideoObject[]> => {
    const video = await sparedLater(edition, () => videoOf(edition, article, props))
    if (!video) return []
    return [{ '@type': 'VideoObject', ...wordsOf(props, article.language), ...wayTo(video, shown) }]
  })
  return (await Promise.all(nodes)).flat()
}

/** The sounds of an article, likewise. */
export function audioNodes(shown: Shown): AudioObject[] {
  const { edition, article } = shown
  return edition.factsOf(article.file).audios.flatMap((props): AudioObject[] => {
    const recording = spared(edition, () => recordingBeside(edition, article, props.file), undefined)
    if (!recording) return []
    return [{ '@type': 'AudioObject', ...wordsOf(props, article.language), ...fileOf(recording, shown) }]
  })
}

/** What it is, how long it plays, whose it is and on what terms. */
function wordsOf(props: PropsOf<'Video'> | PropsOf<'Audio'>, language: string): Told {
  const { caption, credit, licence, length } = props
  const set = (text: string) => typeset(text, language)
  return {
    name: set(caption),
    ...rightsIn({ credit: set(credit), licence: set(licence) }),
    ...(length === undefined ? {} : { duration: isoDuration(length) }),
  }
}

function wayTo(video: VideoView, shown: Shown) {
  const thumbnailUrl = jpegOf(video.illustration.picture, shown.siteUrl).src
  if (video.hosted) return { thumbnailUrl, url: video.url, embedUrl: withoutAutoplay(video.hosted.frame) }
  const { recording, captions } = video
  return {
    thumbnailUrl,
    ...fileOf(recording, shown),
    ...(captions === undefined ? {} : { caption: captionsOf(captions, shown) }),
  }
}

/** On the page a reader has clicked before the player comes; elsewhere nobody has. */
function withoutAutoplay(frame: string): string {
  const url = new URL(frame)
  url.searchParams.delete('autoplay')
  return url.href
}

/** A file of ours: it has been here since its article was. */
function fileOf({ address, type, bytes }: Recording, { article, siteUrl }: Shown): Told {
  return {
    contentUrl: `${siteUrl}${address}`,
    encodingFormat: type,
    contentSize: `${bytes}`,
    uploadDate: article.published,
  }
}

function captionsOf({ address, type }: Recording, { article, siteUrl }: Shown) {
  return {
    '@type': 'MediaObject',
    contentUrl: `${siteUrl}${address}`,
    encodingFormat: type,
    inLanguage: article.language,
  } as const
}
