import type { PropsOf } from '@/lib/content/vocabulary'
import type { Seal } from '@/lib/edition/quotations'
import type { Words } from '@/lib/edition/words'
import { Passage } from './Passage'

/** What is known of quoted words beside what the writer says of them. */
export interface Known {
  /** The day they were said, as readers write it. */
  dateText: string | undefined
  /** The passage that the words were compared with. */
  seal?: Seal | undefined
  /** Likewise, of the words in the language they were said in. */
  originalSeal?: Seal | undefined
  /** The words of the interface. */
  words: Words
}

interface Props extends Known {
  /** What the writer says of them. */
  said: PropsOf<'Quote'>
}

/** Whose words a quotation holds: who said them, where and when, where they can be read, and how they were first said. */
export function Attribution({ said, dateText, seal, originalSeal, words }: Props) {
  const { speaker, role, place, date, source, translator, original, originalLang, originalSource } = said
  return (
    <>
      <p>
        <cite>{speaker}</cite>
        {role ? `${words.comma}${role}` : ''}
        {place || date ? ' · ' : ''}
        {place}
        {place && date ? words.comma : ''}
        {date ? <time dateTime={date}>{dateText}</time> : null}
        {' · '}
        <a href={source}>{words.source}</a>
        {translator ? ` · ${words.translated(translator)}` : ''}
        {seal ? <span className="sealed"> · {words.sealed}</span> : null}
      </p>
      {original ? (
        <details>
          <summary>{words.original}</summary>
          <p lang={originalLang} dir="auto">
            {original}
          </p>
          {originalSource || originalSeal ? (
            <p>
              <a href={originalSource ?? source}>{words.source}</a>
              {originalSeal ? <span className="sealed"> · {words.sealed}</span> : null}
            </p>
          ) : null}
        </details>
      ) : null}
      {seal ? <Passage seal={seal} source={source} words={words} /> : null}
      {originalSeal ? <Passage seal={originalSeal} source={originalSource ?? source} words={words} /> : null}
    </>
  )
}
