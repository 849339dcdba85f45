import type { Reason } from './related'

/** Every word of the interface, in this one place: a language is added by writing its words here. */
const english = {
  skip: 'Skip to the text',
  sections: 'Sections',
  inFoot: 'Sections, once more',
  search: 'Search',
  searchLabel: 'Search the archive',
  pages: 'Pages',
  trail: 'Breadcrumb',
  newer: 'Newer articles',
  older: 'Older articles',
  page: (number: number) => `Page ${number}`,
  pageOfTitle: (title: string, number: number) => `${title}, page ${number}`,
  nothingYet: 'Nothing is published here yet.',
  listing: {
    front: '',
    section: 'Section',
    topic: 'Topic',
    author: 'Signed by',
    year: 'Archive',
    month: 'Archive',
  },
  by: 'By',
  /** What stands between a label and what it labels. */
  colon: ':',
  and: 'and',
  updated: 'updated',
  minutes: (minutes: number) => `${minutes}\u00A0min read`,
  writtenBy: 'Written by',
  readingTime: 'Reading time',
  feeds: 'Feed',
  source: 'Source',
  original: 'Show the original',
  sources: 'Sources',
  retold: (publication: string) => `Retold by ${publication} from`,
  byTheAuthor: 'by',
  correction: 'Correction',
  corrections: 'Corrections',
  correctionsDek: 'Every mistake mended after publication, newest first.',
  noCorrections: 'Nothing has needed mending yet.',
  moreFrom: (publication: string) => `More from ${publication}`,
  topics: 'Topics',
  years: (years: number) => `This article is ${years} years old.`,
  share: 'Share',
  part: (part: number, parts: number) => `Part ${part} of ${parts}`,
  series: 'Series',
  previous: 'Previous',
  next: 'Next',
  draft: 'Draft',
  future: 'Not yet public',
  latestStatement: 'In their words',
  dark: 'Dark page',
  lite: 'Text only',
  alsoAs: 'Also as',
  plainText: 'plain text',
  finding: {
    any: 'All',
    author: 'Author',
    year: 'Year',
    hint: 'What you find appears here as you type.',
    none: 'No article answers to this. Fewer letters or another year may help.',
    one: '1 article',
    /** # stands for the count. */
    many: '# articles',
    more: 'Show more',
    failed: 'The archive could not be searched just now. Try again, or go by topic or year.',
    needsScript:
      'Searching takes JavaScript, which is off in this browser. The archive is open by topic and by year.',
    byTopic: 'By topic',
    byYear: 'By year',
  },
  /** What the editions other than the web page put between the words of the writer. */
  edition: {
    by: 'By',
    colon: ':',
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
  },
  alongside: 'Alongside',
  missing: {
    stamp: 'Entry refused',
    title: 'There is no page at this address',
    dek: 'It may have been mistyped, or never published. Every address we once published still leads to its article.',
  },
  gone: {
    stamp: 'Withdrawn',
    title: 'This article was withdrawn',
    dek: 'Its facts did not hold, and mending it would have left nothing. The corrections policy says when we do this.',
  },
  toFront: 'Go to the front page',
  standing: (publication: string) => `About ${publication}`,
  because: (reason: Reason): string => {
    const { kind, names } = reason
    if (kind === 'link')
      return reason.direction === 'to' ? 'Linked from this article' : 'Links to this article'
    if (kind === 'topic') return names.length > 1 ? `About ${inList(names, 'and')}` : `Both about ${names[0]}`
    if (kind === 'words') return `Both mention ${inList(names, 'and')}`
    return kind === 'section' ? `Also in ${names[0]}` : 'Chosen by the editors'
  },
}

function inList(names: readonly string[], and: string): string {
  return names.join(', ').replace(/, ([^,]*)$/, ` ${and} $1`)
}

/** The words of the interface, in one language. */
export type Words = typeof english
export type EditionWords = Words['edition']

const french: Words = {
  skip: 'Aller au texte',
  sections: 'Rubriques',
  inFoot: 'Rubriques, de nouveau',
  search: 'Recherche',
  searchLabel: 'Chercher dans les archives',
  pages: 'Pages',
  trail: 'Fil d’Ariane',
  newer: 'Articles plus récents',
  older: 'Articles plus anciens',
  page: (number) => `Page ${number}`,
  pageOfTitle: (title, number) => `${title}, page ${number}`,
  nothingYet: 'Rien n’est encore publié ici.',
  listing: {
    front: '',
    section: 'Rubrique',
    topic: 'Sujet',
    author: 'Signé',
    year: 'Archives',
    month: 'Archives',
  },
  by: 'Par',
  colon: '\u00A0:',
  and: 'et',
  updated: 'mis à jour le',
  minutes: (minutes) => `${minutes}\u00A0min de lecture`,
  writtenBy: 'Écrit par',
  readingTime: 'Temps de lecture',
  feeds: 'Flux',
  source: 'Source',
  original: 'Montrer l’original',
  sources: 'Sources',
  retold: (publication) => `Raconté par ${publication} d’après`,
  byTheAuthor: 'de',
  correction: 'Rectificatif',
  corrections: 'Rectificatifs',
  correctionsDek: 'Toutes les erreurs réparées après publication, les plus récentes d’abord.',
  noCorrections: 'Rien n’a encore dû être réparé.',
  moreFrom: (publication) => `À lire aussi dans ${publication}`,
  topics: 'Sujets',
  years: (years) => `Cet article a ${years} ans.`,
  share: 'Partager',
  part: (part, parts) => `${part}e partie sur ${parts}`,
  series: 'Série',
  previous: 'Précédent',
  next: 'Suivant',
  draft: 'Brouillon',
  future: 'Pas encore public',
  latestStatement: 'Leurs mots',
  dark: 'Page sombre',
  lite: 'Texte seul',
  alsoAs: 'Aussi en',
  plainText: 'texte brut',
  finding: {
    any: 'Tous',
    author: 'Auteur',
    year: 'Année',
    hint: 'Les articles trouvés paraissent ici à mesure que vous écrivez.',
    none: 'Aucun article ne répond à cette recherche. Essayez moins de lettres ou une autre année.',
    one: '1 article',
    many: '# articles',
    more: 'Montrer la suite',
    failed: 'La recherche n’a pas abouti. Réessayez, ou passez par les sujets ou les années.',
    needsScript:
      'La recherche demande JavaScript, qui n’est pas actif dans ce navigateur. Les archives restent ouvertes par sujet et par année.',
    byTopic: 'Par sujet',
    byYear: 'Par année',
  },
  edition: {
    by: 'Par',
    colon: '\u00A0:',
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
  },
  alongside: 'En marge',
  missing: {
    stamp: 'Entrée refusée',
    title: 'Il n’y a pas de page à cette adresse',
    dek: 'Elle a pu être mal tapée, ou jamais publiée. Toute adresse déjà publiée mène encore à son article.',
  },
  gone: {
    stamp: 'Retiré',
    title: 'Cet article a été retiré',
    dek: 'Ses faits ne tenaient pas, et le réparer n’en aurait rien laissé. La politique de rectification dit quand nous le faisons.',
  },
  toFront: 'Aller à la une',
  standing: (publication) => `À propos de ${publication}`,
  because: (reason) => {
    const { kind, names } = reason
    if (kind === 'link') return reason.direction === 'to' ? 'Cité dans cet article' : 'Renvoie à cet article'
    if (kind === 'topic')
      return names.length > 1
        ? `Sujets communs\u00A0: ${inList(names, 'et')}`
        : `Même sujet\u00A0: ${names[0]}`
    if (kind === 'words') return `Mentions communes\u00A0: ${inList(names, 'et')}`
    return kind === 'section' ? `Aussi dans la rubrique ${names[0]}` : 'Choix de la rédaction'
  },
}

const languages: Record<string, Words> = { en: english, fr: french }

/** The words in a language, by its tag; English where there are none yet. */
export function wordsFor(language: string): Words {
  return languages[language.split('-')[0] ?? ''] ?? english
}

const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'ur', 'yi'])

/** The direction a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/** What a language is called in another: `ru` in `en` is `Russian`. */
export function languageName(language: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language
}
