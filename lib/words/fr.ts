import { foldedWords, wordsOf } from './fold'
import type { Language } from './language'

export const french: Language<'one' | 'many'> = {
  tag: 'fr',
  script: 'Latn',
  locale: 'fr',
  words: {
    skip: 'Aller au texte',
    sections: 'Rubriques',
    inFoot: 'Rubriques, de nouveau',
    search: 'Recherche',
    searchLabel: 'Chercher dans les archives',
    pages: 'Pages',
    trail: 'Fil d’Ariane',
    newer: 'Articles plus récents',
    older: 'Articles plus anciens',
    page: 'Page {number}',
    pageOfTitle: '{title}, page {number}',
    nothingYet: 'Rien n’est encore publié ici.',
    by: 'Par',
    colon: '\u00A0:',
    comma: ',',
    updated: 'mis à jour le',
    minutes: {
      one: '{count}\u00A0min de lecture',
      many: '{count}\u00A0min de lecture',
      other: '{count}\u00A0min de lecture',
    },
    writtenBy: 'Écrit par',
    readingTime: 'Temps de lecture',
    feeds: 'Flux',
    source: 'Source',
    original: 'Montrer l’original',
    sealed: 'vérifié à la source',
    passage: 'Le passage dans la source',
    translated: 'Traduit par {name}',
    retrieved: 'Copié le {day}',
    archived: 'Copie archivée',
    sources: 'Sources',
    retold: 'Raconté par {publication} d’après',
    byTheAuthor: 'de',
    correction: 'Rectificatif',
    corrections: 'Rectificatifs',
    correctionsDek: 'Toutes les erreurs réparées après publication, les plus récentes d’abord.',
    noCorrections: 'Rien n’a encore dû être réparé.',
    moreFrom: 'À lire aussi dans {publication}',
    topics: 'Sujets',
    years: {
      one: 'Cet article a un an.',
      many: 'Cet article a {count} d’ans.',
      other: 'Cet article a {count} ans.',
    },
    share: 'Partager',
    email: 'E-mail',
    part: 'Partie {part} sur {parts}',
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
    alongside: 'En marge',
    toFront: 'Aller à la une',
    standing: 'À propos de {publication}',
    listing: {
      section: 'Rubrique',
      topic: 'Sujet',
      author: 'Signé',
      year: 'Archives',
      month: 'Archives',
    },
    finding: {
      any: 'Tous',
      author: 'Auteur',
      year: 'Année',
      hint: 'Les articles trouvés paraissent ici à mesure que vous écrivez.',
      none: 'Aucun article ne répond à cette recherche. Essayez moins de lettres ou une autre année.',
      found: { one: '{count} article', many: '{count} d’articles', other: '{count} articles' },
      more: 'Montrer la suite',
      failed: 'La recherche n’a pas abouti. Réessayez, ou passez par les sujets ou les années.',
      needsScript:
        'La recherche demande JavaScript, qui n’est pas actif dans ce navigateur. Les archives restent ouvertes par sujet et par année.',
      byTopic: 'Par sujet',
      byYear: 'Par année',
    },
    edition: {
      image: 'Image',
      original: 'Original',
      notes: 'Notes',
      backTo: 'Retour à l’appel {mark}',
      textOnly: 'texte seul',
      fullArticle: 'La page entière, avec les images',
      fullSite: 'Le site entier, avec les images',
      gallery: 'Images',
      video: 'Vidéo',
      audio: 'Son',
      code: 'Code',
      captions: 'Sous-titres',
      transcript: 'Transcription',
      watch: 'Voir la vidéo',
      listen: 'Écouter l’enregistrement',
      watchAt: 'Voir sur {host}',
      asked: 'Rien n’est chargé depuis {host} avant que vous ne choisissiez de regarder.',
    },
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
    because: {
      linked: 'Cité dans cet article',
      links: 'Renvoie à cet article',
      topic: 'Même sujet\u00A0: {name}',
      topics: 'Sujets communs\u00A0: {names}',
      words: 'Mentions communes\u00A0: {names}',
      section: 'Aussi dans la rubrique {name}',
      picked: 'Choix de la rédaction',
    },
    stamp: {
      day: '{day} {month} {year}',
      months: ['JANV', 'FÉVR', 'MARS', 'AVR', 'MAI', 'JUIN', 'JUIL', 'AOÛT', 'SEPT', 'OCT', 'NOV', 'DÉC'],
    },
  },
  setting: {
    dash: '–',
    quotes: { outer: ['«', '»'], inner: ['“', '”'] },
    spaces: 'french',
    afterDay: '(?:er)?',
  },
  reading: {
    stopWords: foldedWords(`
      a afin ai ailleurs ainsi alors an ans apres assez au aucun aucune aujourd'hui auquel aura aurait aussi autant
      autre autres aux avaient avait avant avec avoir ayant beaucoup bien bon c'est ca car ce ceci cela celle celles
      celui cent cependant certain certains ces cet cette ceux chacun chaque chez ci cinq comme comment contre d'abord
      dans de deja demi depuis dernier derniere des desormais dessous dessus deux devant dire disait dit dix doit
      doivent donc dont dire du duquel durant elle elles en encore enfin entre est et etaient etait etant ete etre eu
      eut eux faire fait faut fin fit fois font fut grand grande haut hier hors hui ici il ils jamais jour jours jusque
      l'un l'une la laquelle le lequel les lesquels leur leurs loin lors lorsque lui ma mais mal me meme memes mes
      mieux mille mis moi moins mois mon mot mots ne ni nom non nos notre nous nouveau nouvelle on ont or ou oui par
      parce parmi part partie pas pendant personne peu peut peuvent plus plusieurs point pour pourquoi pourtant
      premier premiere pres presque puis puisque quand quant quarante quatorze quatre que quel quelle quelles quelque
      quelques quels qui quoi reste restent rien sa sans sauf se sera serait ses seul seule seulement si sien six soi
      soit son sont sous souvent sur surtout ta tandis tant tel telle tels tenir tient toi ton toujours tous tout toute
      toutes treize trente tres trois trop tu un une vers veut vingt voici voila voir vos votre vous vu y
      janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
      lundi mardi mercredi jeudi vendredi samedi dimanche monsieur madame mme
      article articles million millions milliard milliards`),
    bare: (word) => word.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/iu, ''),
    singular: (folded) => (folded.length > 3 && /[^s][sx]$/.test(folded) ? folded.slice(0, -1) : folded),
    isAdjective: () => false,
    twice: wordsOf('nous vous se si en très non oui bien pour de faire'),
  },
}
