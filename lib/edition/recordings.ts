import { type HostedVideo, hostedVideo } from '../content/hosted-videos'
import type { PropsOf } from '../content/vocabulary'
import { posterOf } from '../pictures/poster'
import type { Recording } from '../pictures/recording'
import type { Edition, PublishedArticle } from './gate'
import { type Illustration, illustrationOf } from './views'

/** A video as a page shows it: what it begins with and its words, and either a file of ours or the player of another. */
export type VideoView = { illustration: Illustration; length: string | undefined } & (
  | { url: string; hosted: HostedVideo }
  | {
      hosted?: undefined
      recording: Recording
      /** What is said and heard in it, in the language of the article. */
      captions: Recording | undefined
      poster: { src: string; width: number; height: number }
    }
)

type Folder = Pick<PublishedArticle, 'folder'>

/** Shapes a video for the page of its article. */
export async function videoOf(
  edition: Pick<Edition, 'pictureOf' | 'recordingOf'>,
  article: Folder,
  props: PropsOf<'Video'>,
): Promise<VideoView> {
  const { file, captions, url, poster, alt, caption, credit, licence, length } = props
  const illustration = await illustrationOf(edition, article, { file: poster, alt, caption, credit, licence })
  const hosted = url === undefined ? undefined : hostedVideo(url)
  if (url !== undefined && hosted) return { illustration, length, url, hosted }
  if (file === undefined) throw new Error(`${article.folder}: a video has neither a file nor a known host.`)
  return {
    ...{
      illustration,
      length,
      recording: recordingBeside(edition, article, file),
      poster: posterOf(illustration.picture),
    },
    captions: captions === undefined ? undefined : recordingBeside(edition, article, captions),
  }
}

/** A recording or its captions, beside the article. */
export function recordingBeside(
  edition: Pick<Edition, 'recordingOf'>,
  { folder }: Folder,
  file: string,
): Recording {
  return edition.recordingOf(`${folder}/${file}`)
}
