/** The words that editions other than the web page put between those of the writer. */
const english = {
  by: 'By',
  and: 'and',
  updated: 'updated',
  image: 'Image',
  source: 'Source',
  original: 'Original',
  notes: 'Notes',
  backTo: (mark: string) => `Back to mark ${mark}`,
  retold: (publication: string) => `Retold by ${publication} from`,
  byTheAuthor: 'by',
  sources: 'Sources',
  correction: 'Correction',
  series: 'Series',
  sections: 'Sections',
  textOnly: 'text only',
  fullArticle: 'The full page, with images',
  fullSite: 'The full site, with images',
}

export type EditionWords = typeof english

const french: EditionWords = {
  by: 'Par',
  and: 'et',
  updated: 'mis à jour le',
  image: 'Image',
  source: 'Source',
  original: 'Original',
  notes: 'Notes',
  backTo: (mark) => `Retour à l’appel ${mark}`,
  retold: (publication) => `Raconté par ${publication} d’après`,
  byTheAuthor: 'de',
  sources: 'Sources',
  correction: 'Rectificatif',
  series: 'Série',
  sections: 'Rubriques',
  textOnly: 'texte seul',
  fullArticle: 'La page entière, avec les images',
  fullSite: 'Le site entier, avec les images',
}

const languages: Record<string, EditionWords> = { en: english, fr: french }

/** The words in a language, by its tag; English where there are none yet. */
export function editionWords(language: string): EditionWords {
  return languages[primary(language)] ?? english
}

const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'ur', 'yi'])

/** The direction a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(primary(language)) ? 'rtl' : 'ltr'
}

/** What a language is called in another: `ru` in `en` is `Russian`. */
export function languageName(language: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language
}

function primary(language: string): string {
  return language.split('-')[0] ?? ''
}
