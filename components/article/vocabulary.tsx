import type { ComponentProps, ComponentType, ReactNode } from 'react'
import type { ComponentName, PropsOf } from '@/lib/content/vocabulary'
import type { Illustration } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import { Aside } from './Aside'
import { Figure } from './Figure'
import { PullQuote } from './PullQuote'

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
  /** Writes a day (`2008-08-28`) for readers. */
  writeDay: (day: string) => string
  words: Words
}

/** Binds the vocabulary to one article. */
export function webVocabulary({ illustrate, writeDay, words }: Context): WebVocabulary {
  const figure = async (props: PropsOf<'Figure'>) => {
    const illustration = await illustrate(props)
    return illustration && <Figure illustration={illustration} />
  }
  const pullQuote = ({ children, ...props }: PropsOf<'PullQuote'> & { children?: ReactNode }) => (
    <PullQuote {...props} dateText={props.date && writeDay(props.date)} words={words}>
      {children}
    </PullQuote>
  )
  const aside = ({ children, title }: PropsOf<'Aside'> & { children?: ReactNode }) => (
    <Aside title={title}>{children}</Aside>
  )
  // A table wider than the column moves by itself, with the keyboard too.
  const table = (props: ComponentProps<'table'>) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
    <div className="wide" tabIndex={0}>
      <table {...props} />
    </div>
  )
  return { Aside: aside, Figure: figure, PullQuote: pullQuote, table }
}
