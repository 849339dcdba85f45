import type { PhrasingContent } from 'mdast'
import type { PropsOf } from '../../content/vocabulary'
import { directionOf, languageName } from '../../words/direction'
import { h } from './elements'
import type { Manuscript } from './manuscript'
import { link, marked, paragraph, quote, text } from './nodes'
import type { Renderings } from './renderings'

type Props = PropsOf<'PullQuote'>

/** Somebody's words: quoted, attributed, with the way to the source and the words as they were first said. */
export const pullQuote: Renderings<'PullQuote'> = {
  feed: (props, children, { manuscript, phrasing }) => [
    h('figure', {}, [
      h('blockquote', { cite: props.source, ...inLanguage(props.lang) }, children),
      ...(props.original
        ? [
            h('blockquote', { cite: props.source, ...inLanguage(props.originalLang) }, [
              h('p', {}, [props.original]),
            ]),
          ]
        : []),
      h('figcaption', {}, phrasing(attribution(props, manuscript))),
    ]),
  ],

  text: (props, children, { manuscript, indented }) => [
    ...indented(children),
    ...(props.original
      ? ['', ...indented([paragraph(originalLabel(props, manuscript), props.original)])]
      : []),
    ...indented([paragraph('— ', ...attribution(props, manuscript))]),
  ],

  markdown: (props, children, manuscript) => [
    quote([
      ...children,
      ...(props.original ? [paragraph(originalLabel(props, manuscript), props.original)] : []),
      paragraph('— ', ...attribution(props, manuscript)),
    ]),
  ],
}

/** Who said it, as what, where and when, and where to read it all. */
function attribution(
  { speaker, role, place, date, source }: Props,
  { words, writeDay }: Manuscript,
): PhrasingContent[] {
  return [
    marked(speaker, 'cite'),
    ...(role ? [text(`${words.comma}${role}`)] : []),
    ...(place || date ? [text(' · ')] : []),
    ...(place ? [text(place)] : []),
    ...(place && date ? [text(words.comma)] : []),
    ...(date ? [marked(writeDay(date), 'time', { dateTime: date })] : []),
    text(' · '),
    link(source, words.source),
  ]
}

/** `Original (Russian): `, for editions that cannot mark a language otherwise. */
function originalLabel({ originalLang }: Props, { words, article }: Manuscript): string {
  const language = originalLang ? ` (${languageName(originalLang, article.language)})` : ''
  return `${words.original}${language}${words.colon}`
}

function inLanguage(language: string | undefined): { lang?: string; dir?: string } {
  return language === undefined ? {} : { lang: language, dir: directionOf(language) }
}
