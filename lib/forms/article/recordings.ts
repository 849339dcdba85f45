import type { PhrasingContent } from 'mdast'
import { hostedVideo } from '../../content/hosted-videos'
import type { PropsOf } from '../../content/vocabulary'
import { h } from './elements'
import { creditOf, jpegOf, pictureIn } from './figure'
import type { Manuscript } from './manuscript'
import { link, marked, paragraph, strong, text } from './nodes'
import type { Renderings } from './renderings'

type Props = PropsOf<'Video'> | PropsOf<'Audio'>

/** A video: what it begins with, what to know about it, and the way to it. Nothing plays by itself. */
export const video: Renderings<'Video'> = {
  feed: (props, _children, page) => [
    h('figure', {}, [
      ...page.image(pictureIn(page.manuscript, props.poster), props.alt),
      h('figcaption', {}, page.phrasing(videoLine(props, page.manuscript))),
    ]),
  ],
  text: (props, _children, { manuscript, lines }) => [
    ...lines([text(`[${manuscript.words.image}${manuscript.words.colon}${props.alt}]`)]),
    ...lines(videoLine(props, manuscript)),
  ],
  markdown: (props, _children, manuscript) => [
    paragraph({
      type: 'image',
      url: jpegOf(pictureIn(manuscript, props.poster), manuscript.siteUrl).src,
      alt: props.alt,
    }),
    paragraph(...videoLine(props, manuscript)),
  ],
}

/** A sound: what to know about it, the way to it, and all that is heard in it. */
export const audio: Renderings<'Audio'> = {
  feed: (props, children, { manuscript, phrasing }) => [
    h('section', {}, [
      h('p', {}, phrasing(audioLine(props, manuscript))),
      h('p', {}, [h('strong', {}, [manuscript.words.transcript])]),
      ...children,
    ]),
  ],
  text: (props, children, { manuscript, lines, indented }) => [
    ...lines(audioLine(props, manuscript)),
    '',
    ...indented([paragraph(`[${manuscript.words.transcript}]`)]),
    '',
    ...indented(children),
  ],
  markdown: (props, children, manuscript) => [
    paragraph(...audioLine(props, manuscript)),
    paragraph(strong(manuscript.words.transcript)),
    ...children,
  ],
}

function videoLine(props: PropsOf<'Video'>, manuscript: Manuscript): PhrasingContent[] {
  const { words } = manuscript
  const hosted = props.url === undefined ? undefined : hostedVideo(props.url)
  const way =
    props.url !== undefined && hosted
      ? link(props.url, words.watchAt(hosted.host))
      : link(addressOf(props.file, manuscript), words.watch)
  return line(props, `${words.video}${words.colon}`, way)
}

function audioLine(props: PropsOf<'Audio'>, manuscript: Manuscript): PhrasingContent[] {
  const { words } = manuscript
  const way = link(addressOf(props.file, manuscript), words.listen)
  return line(props, `${words.audio}${words.colon}`, way)
}

function addressOf(file: string | undefined, { recordings, article }: Manuscript): string {
  const address = file === undefined ? undefined : recordings.get(file)?.url
  // The gate lets through no other; were it to, an edition without the recording would be worse than none.
  if (address === undefined)
    throw new Error(`${article.file}: a recording has no file, or one that was not read.`)
  return address
}

/** `Video: what it shows (2:31) Whose it is · Watch the video`. */
function line(props: Props, kind: string, way: PhrasingContent): PhrasingContent[] {
  const length = props.length === undefined ? '' : ` (${props.length})`
  return [text(`${kind}${props.caption}${length} `), marked(creditOf(props), 'small'), text(' · '), way]
}
