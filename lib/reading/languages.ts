/** What the reading of words must know of a language. A language without an entry is read by its spaces alone. */
export interface Language {
  /** Words that every text has and no text is about, folded. */
  stopWords: ReadonlySet<string>
  /** The word itself, without the letters that only join it to its neighbours. */
  bare: (word: string) => string
  /** One form for one and many, so that visas meet a visa. */
  singular: (folded: string) => string
  /** Capitalised words that are no names: `Russian`, which says less than `Russia`. */
  isAdjective: (folded: string) => boolean
}

const english: Language = {
  stopWords: words(`
    a about above across after again against ago all almost alone along already also although always am among an
    and another any anybody anyone anything are aren't around as ask asked at away back be became because become
    been before began behind being below best better between beyond both but by call called came can can't cannot
    come could couldn't day days did didn't do does doesn't doing done don't down during each either else end enough
    even ever every everybody everyone everything far few find first five for found four from gave get give given go
    goes going gone good got great had hadn't half has hasn't have haven't he her here hers herself him himself his
    how however i if in indeed instead into is isn't it its itself just keep kept know known large last later least
    left less let like little long look made make makes making man many may me men might mine more most mr mrs ms
    much must my myself near nearly need neither never new next no nobody none nor not nothing now of off often old
    on once one only or other others ought our ours out over own part people perhaps place put quite rather read
    really right said same say says second see seen set several shall she should show since six small so some
    somebody someone something sometimes soon still such take taken than that the their theirs them themselves then
    there therefore these they thing things think this those though thought three through thus time times to today
    together told too took toward towards two under until up upon us use used uses using very want wanted was wasn't
    way we well went were weren't what whatever when where whether which while who whole whom whose why will with
    within without won't word words work world would wouldn't year years yes yesterday yet you your yours
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday dr sir lord lady president minister
    january's article articles percent per hundred thousand million billion ten dozen`),
  bare: (word) => word.replace(/['’]s$/i, ''),
  singular: (folded) => {
    if (folded.length < 5 || !folded.endsWith('s') || /(?:ss|us|is)$/.test(folded)) return folded
    return folded.endsWith('ies') ? `${folded.slice(0, -3)}y` : folded.slice(0, -1)
  },
  isAdjective: (folded) =>
    /(?:[a-z]{2}ian|ish|ese)s?$|^(?:(?:south|north)?korean|american|european|african|asian|german|mexican|soviet|western|eastern|northern|southern|greek|turk|french|dutch|swiss|czech|arab|thai|iraqi|israeli|pakistani)s?$/.test(
      folded,
    ),
}

const french: Language = {
  stopWords: words(`
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
}

const unknown: Language = {
  stopWords: new Set(),
  bare: (word) => word,
  singular: (folded) => folded,
  isAdjective: () => false,
}

const languages: Record<string, Language> = { en: english, fr: french }

/** How to read a language, by its tag. */
export function languageOf(tag: string): Language {
  return languages[tag.split('-')[0] ?? ''] ?? unknown
}

/** A word without case and without marks on its letters: Çavuşoğlu is also written Cavusoglu. */
export function folded(word: string): string {
  const plain = /^[a-z']*$/i.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('’', "'")
        .replaceAll('ı', 'i')
  return plain.toLowerCase()
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
