import type { PhrasingContent } from 'mdast'
import type { PropsOf } from '../../content/vocabulary'
import { quotedIn } from '../../reading/quotations'
import { directionOf, languageName } from '../../words/direction'
import { h } from './elements'
import type { Manuscript } from './manuscript'
import { link, marked, paragraph, quote, text } from './nodes'
import type { Block, Renderings } from './renderings'

type Props = PropsOf<'Quote'>

/** Somebody's words: quoted, attributed, with the way to the source and the words as they were first said. */
export const quotation: Renderings<'Quote'> = {
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
  props: Props,
  { words, writeDay, quotations }: Pick<Manuscript, 'words' | 'writeDay' | 'quotations'>,
): PhrasingContent[] {
  const { speaker, role, place, date, source, translator } = props
  // All words from one source in one language are held to what is kept of it, or none are.
  const isSealed = quotations.some((one) => one.seal && one.source === source && one.lang === props.lang)
  return [
    marked(speaker, 'cite'),
    ...(role ? [text(`${words.comma}${role}`)] : []),
    ...(place || date ? [text(' · ')] : []),
    ...(place ? [text(place)] : []),
    ...(place && date ? [text(words.comma)] : []),
    ...(date ? [marked(writeDay(date), 'time', { dateTime: date })] : []),
    text(' · '),
    link(source, words.source),
    ...(translator ? [text(` · ${words.translated(translator)}`)] : []),
    ...(isSealed ? [text(` · ${words.sealed}`)] : []),
  ]
}

/** What stands in the note of a quotation amid the text. */
export function noteOf(
  props: Props,
  manuscript: Pick<Manuscript, 'words' | 'writeDay' | 'quotations' | 'article'>,
): Block[] {
  const { original, originalLang } = props
  return [
    paragraph(...attribution(props, manuscript)),
    ...(original
      ? [paragraph(originalLabel(props, manuscript), quotedIn(originalLang, text(original)))]
      : []),
  ]
}

/** `Original (Russian): `, for editions that cannot mark a language otherwise. */
function originalLabel(
  { originalLang }: Props,
  { words, article }: Pick<Manuscript, 'words' | 'article'>,
): string {
  const language = originalLang ? ` (${languageName(originalLang, article.language)})` : ''
  return `${words.original}${language}${words.colon}`
}

function inLanguage(language: string | undefined): { lang?: string; dir?: string } {
  return language === undefined ? {} : { lang: language, dir: directionOf(language) }
}

/** Where nothing hangs out of the text, a pull quote is a quotation like any other. */
export const pullQuote: Renderings<'PullQuote'> = { ...quotation }
