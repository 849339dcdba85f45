import { Children, type ComponentProps, type ComponentType, isValidElement, type ReactNode } from 'react'
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
  const tables = new Map<string, number>()
  // A table wider than the column moves by itself, with the keyboard too; `public/passport.js` lets that pass one by
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
  return { Aside: aside, Figure: figure, PullQuote: pullQuote, table }
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
