import {
  Children,
  type ComponentProps,
  type ComponentType,
  createElement,
  isValidElement,
  type ReactNode,
} from 'react'
import type { ComponentName, PropsOf } from '@/lib/content/vocabulary'
import type { QuotationView } from '@/lib/edition/quotations'
import type { VideoView } from '@/lib/edition/recordings'
import type { Illustration } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import type { Drawn, DrawnFigure as DrawnFigureOf } from '@/lib/figures/figure'
import type { Recording } from '@/lib/pictures/recording'
import { ownComponents } from '../own/components'
import { Aside } from './Aside'
import { Attribution } from './Attribution'
import { Audio } from './Audio'
import { Code } from './Code'
import { ContextCard } from './ContextCard'
import { DrawnFigure } from './DrawnFigure'
import { Figure } from './Figure'
import { Gallery } from './Gallery'
import { HostedVideo } from './HostedVideo'
import { PullQuote } from './PullQuote'
import { Quote } from './Quote'
import { Verse } from './Verse'
import { Video } from './Video'

/** How each component of the vocabulary looks on the web; one that is missing here is a type error. */
export type WebVocabulary = {
  [Name in ComponentName]: ComponentType<PropsOf<Name> & { children?: ReactNode }>
} & { table: ComponentType<ComponentProps<'table'>> }

declare global {
  /** What the MDX language server completes in an article: the components there are, and their props. */
  type MDXProvidedComponents = WebVocabulary
}

interface Context {
  /** Finds the image that a writer names by its file; in a preview there may be none. */
  illustrate: (figure: PropsOf<'Figure'>) => Promise<Illustration | undefined>
  /** Finds the video that a writer means, and the recording by its file; likewise. */
  show: (video: PropsOf<'Video'>) => Promise<VideoView | undefined>
  play: (file: string) => Recording | undefined
  /** Draws a figure from its data, and says where they are; likewise. */
  draw: (figure: DrawnFigureOf) => { drawn: Drawn; address: string } | undefined
  /** What is told of a thing that the text mentions. */
  explain?: (id: string) => Promise<Explained | undefined>
  /** The quotations of the text. */
  quotations: readonly QuotationView[]
  /** The language of the article. */
  language: string
  /** Writes a day (`2008-08-28`) for readers. */
  writeDay: (day: string) => string
  words: Words
}

/** A context card with its text. */
interface Explained extends Pick<ComponentProps<typeof ContextCard>, 'card' | 'lines' | 'since' | 'own'> {
  text: ReactNode
}

/** What the compiler adds to a quotation: its place among those of the text. */
interface Numbered {
  nth?: string
}

/** What stands between the tags. */
interface Held {
  children?: ReactNode
}

/** Binds the vocabulary to one article. */
export function webVocabulary({
  illustrate,
  show,
  play,
  draw,
  explain = async () => undefined,
  quotations,
  language,
  writeDay,
  words,
}: Context): WebVocabulary & {
  QuoteNote: ComponentType<Numbered>
  ContextCard: ComponentType<{ id: string }>
} {
  const figure = async (props: PropsOf<'Figure'>) => {
    const illustration = await illustrate(props)
    return illustration && <Figure illustration={illustration} />
  }
  const known = (nth: string | undefined) => quotations.find((one) => String(one.nth) === nth)
  const saidIn = ({ nth, ...props }: PropsOf<'Quote'> & Numbered) => {
    const { seal, originalSeal } = known(nth) ?? {}
    return { ...props, seal, originalSeal, dateText: props.date && writeDay(props.date), words }
  }
  const pullQuote = ({ children, ...props }: PropsOf<'PullQuote'> & Numbered & Held) => (
    <PullQuote {...saidIn(props)}>{children}</PullQuote>
  )
  const quote = ({ children, ...props }: PropsOf<'Quote'> & Numbered & Held) => (
    <Quote {...saidIn(props)}>{children}</Quote>
  )
  const quoteNote = ({ nth }: Numbered) => {
    const said = known(nth)
    if (!said) return null
    const { date, seal, originalSeal } = said
    return <Attribution {...{ said, seal, originalSeal, words }} dateText={date && writeDay(date)} />
  }
  const contextCard = async ({ id }: { id: string }) => {
    const explained = await explain(id)
    if (!explained) return null
    const { text, ...told } = explained
    return (
      <ContextCard {...told} writeDay={writeDay} words={words}>
        {text}
      </ContextCard>
    )
  }
  const aside = ({ children, title }: PropsOf<'Aside'> & Held) => <Aside title={title}>{children}</Aside>
  const small = async (props: PropsOf<'Figure'>) => {
    const illustration = await illustrate(props)
    return illustration && <Figure illustration={illustration} sizes="(min-width: 42rem) 19rem, 50vw" />
  }
  const gallery = ({ children, title }: PropsOf<'Gallery'> & Held) => (
    <Gallery title={title}>
      {Children.map(children, (child) =>
        isValidElement<PropsOf<'Figure'>>(child) && child.type === figure
          ? createElement(small, child.props)
          : child,
      )}
    </Gallery>
  )
  const verse = (props: PropsOf<'Verse'> & Held) => <Verse {...props} words={words} />
  const code = (props: PropsOf<'Code'> & Held) => <Code {...props} words={words} />
  const video = async (props: PropsOf<'Video'>) => {
    const shown = await show(props)
    if (!shown) return null
    return shown.hosted ? (
      <HostedVideo {...shown} words={words} />
    ) : (
      <Video {...shown} language={language} words={words} />
    )
  }
  const audio = ({ file, ...props }: PropsOf<'Audio'> & Held) => {
    const recording = play(file)
    return recording && <Audio {...props} recording={recording} words={words} />
  }
  const figureFrom = (asked: DrawnFigureOf) => {
    const found = draw(asked)
    return found && <DrawnFigure {...found} words={words} />
  }
  const chart = (props: PropsOf<'Chart'>) => figureFrom({ name: 'Chart', props })
  const map = (props: PropsOf<'Map'>) => figureFrom({ name: 'Map', props })
  const timeline = (props: PropsOf<'Timeline'>) => figureFrom({ name: 'Timeline', props })
  const tables = new Map<string, number>()
  // A table wider than the column moves by itself, with the keyboard too; `public/site.js` lets that pass one by
  // which is not.
  const table = (props: ComponentProps<'table'>) => {
    const name = columnsOf(props.children)
    const count = (tables.get(name) ?? 0) + 1
    tables.set(name, count)
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
      <section className="wide" tabIndex={0} aria-label={count === 1 ? name : `${name} (${count})`}>
        <table {...props} />
      </section>
    )
  }
  return {
    ...ownComponents,
    Aside: aside,
    Audio: audio,
    Chart: chart,
    Code: code,
    ContextCard: contextCard,
    Figure: figure,
    Gallery: gallery,
    Map: map,
    PullQuote: pullQuote,
    Timeline: timeline,
    Quote: quote,
    QuoteNote: quoteNote,
    Verse: verse,
    Video: video,
    table,
  }
}

/** What a table is known by: the names of its columns. */
function columnsOf(children: ReactNode): string {
  const [head] = Children.toArray(children)
  const [row] = Children.toArray(childrenOf(head))
  return Children.toArray(childrenOf(row)).map(textOf).filter(Boolean).join(', ')
}

function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node)
  return Children.toArray(Array.isArray(node) ? node : childrenOf(node))
    .map(textOf)
    .join('')
}

function childrenOf(node: ReactNode): ReactNode {
  return isValidElement<{ children?: ReactNode }>(node) ? node.props.children : null
}
