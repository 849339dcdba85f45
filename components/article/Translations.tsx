import type { TranslationView } from '@/lib/edition/translations'
import type { Words } from '@/lib/edition/words'

interface Props {
  /** The same article in other languages, at least one. */
  translations: readonly TranslationView[]
  words: Words
}

/** The ways to the same article in other languages, each in its own name for those who read it. */
export function Translations({ translations, words }: Props) {
  return (
    <p className="translations">
      {`${words.alsoIn}${words.colon}`}
      {translations.map(({ name, address, language, direction }, i) => (
        <span key={address}>
          {i > 0 ? words.comma : ''}
          <a href={address} hrefLang={language} lang={language} dir={direction}>
            {name}
          </a>
        </span>
      ))}
    </p>
  )
}
