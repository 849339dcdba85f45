import type { Seal } from '@/lib/edition/quotations'
import type { Words } from '@/lib/edition/words'

interface Props {
  seal: Seal
  /** Where the whole can be read. */
  source: string
  words: Words
}

/** The passage of a source that quoted words are from, with those words marked. */
export function Passage({ seal, source, words }: Props) {
  const { passage, language, title, publisher, retrieved, archived } = seal
  const paragraphs = linesOf(passage)
  return (
    <details className="passage">
      <summary>{words.passage}</summary>
      <blockquote cite={source} lang={language} dir="auto">
        {paragraphs.map((pieces) => (
          <p key={pieces.map(({ text }) => text).join('')}>
            {pieces.map(({ text, isQuoted }) => (isQuoted ? <mark key={text}>{text}</mark> : text))}
          </p>
        ))}
      </blockquote>
      <p>
        <cite lang={language}>{title}</cite>
        {publisher ? `${words.comma}${publisher}` : ''} · {words.retrieved(retrieved.text)}
        {archived ? ' · ' : ''}
        {archived ? <a href={archived}>{words.archived}</a> : null}
      </p>
    </details>
  )
}

/** The paragraphs of a passage, each in its pieces. */
function linesOf(passage: Seal['passage']): Seal['passage'][] {
  const lines: Seal['passage'][] = [[]]
  for (const { text, isQuoted } of passage) {
    for (const [i, line] of text.split(/\s*\n\s*/).entries()) {
      if (i > 0) lines.push([])
      if (line !== '') lines.at(-1)?.push({ text: line, isQuoted })
    }
  }
  return lines.filter((pieces) => pieces.length > 0)
}
