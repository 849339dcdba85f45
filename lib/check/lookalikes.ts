import type { Problem } from '../content/problem'
import type { Publication } from '../content/publication'
import type { ReadArticle } from '../content/read/article'
import { show } from '../content/read/faults'

/** Letters of Cyrillic and of Latin look alike by the dozen; other alphabets are mixed for good reason, as in μm. */
const mixed = /(?=\p{L}*\p{sc=Latin})(?=\p{L}*\p{sc=Cyrillic})\p{L}{3,}/u

/** A word of two alphabets in a headline: it is read as one name, and found and sorted as another. */
export function checkLookalikes({ article, source, offsetOf }: ReadArticle): Problem[] {
  if (!article) return []
  return (['headline', 'shortHeadline', 'dek'] as const).flatMap((field) =>
    lookalike(article[field] ?? '').map((fault) => source.problem(offsetOf([field]), fault)),
  )
}

/** The same in the names of those who sign articles, and of what articles are filed under. */
export function checkNamesAlike({ contentDir, authors, sections, topics, places }: Publication): Problem[] {
  const all = { authors, sections, topics }
  return Object.entries(all).flatMap(([folder, named]) =>
    [...named.values()].flatMap(({ id, name }) => {
      const place = places.get(`${contentDir}/${folder}/${id}.yaml`)
      if (!place) return []
      return lookalike(name).map((fault) => place.source.problem(place.offsetOf(['name']), fault))
    }),
  )
}

function lookalike(text: string) {
  const [word] = mixed.exec(text) ?? []
  if (word === undefined) return []
  const foreign = [...word].filter((letter) => /\p{sc=Cyrillic}/u.test(letter))
  const codes = [...new Set(foreign)].map(
    (letter) => `U+0${letter.codePointAt(0)?.toString(16).toUpperCase()}`,
  )
  return [
    {
      code: 'text-lookalike' as const,
      message: `the word ${show(word)} mixes Latin letters with Cyrillic ones (${codes.join(', ')}); expected one alphabet`,
      hint: 'Write the word again, in one keyboard layout.',
    },
  ]
}
