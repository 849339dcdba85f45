import { foldedWords, wordsOf } from './fold'
import type { Language } from './language'

export const german: Language<'one'> = {
  tag: 'de',
  script: 'Latn',
  locale: 'de',
  words: {
    skip: 'Zum Text',
    sections: 'Ressorts',
    inFoot: 'Noch einmal die Ressorts',
    search: 'Suche',
    searchLabel: 'Im Archiv suchen',
    pages: 'Seiten',
    trail: 'Der Weg zu dieser Seite',
    newer: 'Neuere Artikel',
    older: 'Ältere Artikel',
    page: 'Seite {number}',
    pageOfTitle: '{title}, Seite {number}',
    nothingYet: 'Hier ist noch nichts erschienen.',
    by: 'Von',
    colon: ':',
    comma: ',',
    updated: 'aktualisiert am',
    minutes: { one: '{count}\u00A0Min. Lesezeit', other: '{count}\u00A0Min. Lesezeit' },
    writtenBy: 'Geschrieben von',
    readingTime: 'Lesezeit',
    feeds: 'Feed',
    source: 'Quelle',
    original: 'Original zeigen',
    sealed: 'mit der Quelle verglichen',
    passage: 'Die Stelle in der Quelle',
    translated: 'Übersetzt von {name}',
    retrieved: 'Abgeschrieben am {day}',
    archived: 'Archivierte Fassung',
    links: 'Links',
    proved: 'Mit der Quelle verglichene Zitate',
    sources: 'Quellen',
    retold: 'Nacherzählt von {publication} nach',
    byTheAuthor: 'von',
    correction: 'Korrektur',
    corrections: 'Korrekturen',
    correctionsDek: 'Alle Fehler, die nach der Veröffentlichung berichtigt wurden, der jüngste zuerst.',
    noCorrections: 'Bisher war nichts zu berichtigen.',
    moreFrom: 'Mehr aus {publication}',
    topics: 'Themen',
    years: { one: 'Dieser Artikel ist ein Jahr alt.', other: 'Dieser Artikel ist {count} Jahre alt.' },
    share: 'Teilen',
    email: 'E-Mail',
    part: 'Teil {part} von {parts}',
    series: 'Serie',
    previous: 'Vorheriger Teil',
    next: 'Nächster Teil',
    draft: 'Entwurf',
    future: 'Noch nicht erschienen',
    latestStatement: 'Im Wortlaut',
    dark: 'Dunkle Seite',
    lite: 'Nur Text',
    alsoIn: 'Auch auf',
    alsoAs: 'Auch als',
    plainText: 'reiner Text',
    alongside: 'Am Rande',
    toFront: 'Zur Titelseite',
    standing: 'Über {publication}',
    listing: {
      section: 'Ressort',
      topic: 'Thema',
      author: 'Artikel von',
      year: 'Archiv',
      month: 'Archiv',
    },
    finding: {
      any: 'Alle',
      author: 'Autor',
      year: 'Jahr',
      hint: 'Treffer erscheinen hier, während Sie schreiben.',
      none: 'Kein Artikel passt zu dieser Suche. Vielleicht helfen weniger Buchstaben oder ein anderes Jahr.',
      found: { one: '{count} Artikel', other: '{count} Artikel' },
      more: 'Mehr zeigen',
      failed:
        'Das Archiv ließ sich gerade nicht durchsuchen. Versuchen Sie es noch einmal, oder gehen Sie nach Thema oder Jahr.',
      needsScript:
        'Die Suche braucht JavaScript, das in diesem Browser abgeschaltet ist. Das Archiv ist nach Thema und nach Jahr geöffnet.',
      byTopic: 'Nach Thema',
      byYear: 'Nach Jahr',
    },
    edition: {
      image: 'Bild',
      original: 'Original',
      notes: 'Anmerkungen',
      backTo: 'Zurück zum Verweis {mark}',
      textOnly: 'nur Text',
      fullArticle: 'Die ganze Seite mit Bildern',
      fullSite: 'Die ganze Website mit Bildern',
      gallery: 'Bilder',
      video: 'Video',
      audio: 'Ton',
      code: 'Code',
      captions: 'Untertitel',
      transcript: 'Abschrift',
      watch: 'Video ansehen',
      listen: 'Aufnahme anhören',
      watchAt: 'Bei {host} ansehen',
      asked: 'Von {host} wird nichts geladen, bevor Sie sich zum Ansehen entschließen.',
      data: 'Daten zeigen',
      download: 'Daten als CSV herunterladen',
      drawn: {
        chart: 'Diagramm',
        map: 'Karte',
        timeline: 'Zeitleiste',
        what: 'Dargestellt als',
        name: 'Name',
        where: 'Lage',
        place: 'Ort',
        label: 'Name auf der Karte',
        line: 'Linie',
        highlight: 'Hervorgehoben',
        mark: 'Markiert',
        date: 'Datum',
        event: 'Ereignis',
        until: 'Bis',
        boundaries: 'Grenzen wie tatsächlich ausgeübt, nach Natural Earth.',
      },
    },
    missing: {
      stamp: 'Einreise verweigert',
      title: 'Unter dieser Adresse gibt es keine Seite',
      dek: 'Vielleicht ist sie vertippt, oder es gab sie nie. Jede Adresse, unter der wir etwas veröffentlicht haben, führt noch heute zu ihrem Artikel.',
    },
    gone: {
      stamp: 'Zurückgezogen',
      title: 'Dieser Artikel wurde zurückgezogen',
      dek: 'Seine Tatsachen hielten nicht stand, und nach einer Berichtigung wäre nichts geblieben. Wann wir das tun, steht in unseren Regeln für Korrekturen.',
    },
    context: {
      title: 'Hintergrund',
      dek: 'Was in Artikeln erwähnt wird, nach heutigem Stand: was es ist, was sich wann geändert hat und welche Artikel sich darauf stützen.',
      asOf: 'Stand: {date}',
      members: 'Mitglieder',
      since: 'Was sich seither geändert hat',
      joined: 'Beigetreten',
      left: 'Ausgetreten',
      gaveUp: 'Aus dem Amt',
      reviewed: 'Geprüft am {date}',
      record: 'Chronik',
      articles: 'Artikel, die sich darauf stützen',
      more: 'Quellen und Chronik',
    },
    because: {
      linked: 'In diesem Artikel verlinkt',
      links: 'Verweist auf diesen Artikel',
      topic: 'Auch zum Thema {name}',
      topics: 'Gemeinsame Themen: {names}',
      words: 'Beide erwähnen {names}',
      section: 'Auch im Ressort {name}',
      picked: 'Von der Redaktion ausgewählt',
    },
    stamp: {
      day: '{day} {month} {year}',
      months: ['JAN', 'FEB', 'MÄR', 'APR', 'MAI', 'JUN', 'JUL', 'AUG', 'SEP', 'OKT', 'NOV', 'DEZ'],
    },
  },
  setting: {
    dash: '–',
    quotes: {
      outer: ['„', '“'],
      inner: ['‚', '‘'],
      single: ['‚', '‘'],
      elided: /^(?:s|ne?|nen|nem|ner|n|rauf|rein|raus|runter)(?!\p{L})/iu,
    },
    afterDay: String.raw`\.?`,
  },
  reading: {
    stopWords: foldedWords(`
      ab aber all alle allem allen aller allerdings alles als also am an ander andere anderem anderen anderer anderes anders
      anfangs auch auf aus außer außerdem bald bei beide beiden beider beim bereits besonders besser bevor bin bis bisher bist
      bleibt bleiben brachte da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus darf
      darin darüber darum darunter das dass davon davor dazu dein deine dem demnach den denen denn dennoch der deren derer
      derselbe derselben des deshalb dessen deswegen dich die dies diese dieselbe dieselben diesem diesen dieser dieses dir doch
      dort drei du durch dürfen ebenso eher eigene eigenen eigentlich ein eine einem einen einer eines einfach einige einigem
      einigen einiger einiges einmal eins einst ende endlich entweder er erst erste ersten erster erstes es etwa etwas euch euer
      eure fall fast folgende früher fünf für gab ganz ganze ganzen gar geben gegen gegenüber gehen geht gemacht gemäß genau genug
      gerade gern gesagt gestern gewesen gewiss gibt ging gleich gleichen groß große großen großer gut gute guten guter hab habe
      haben hat hatte hätte hatten hätten heißt her heute hier hin hinter hoch ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres
      im immer in indem infolge innen innerhalb ins irgend ist ja jahr jahre jahren jahres je jede jedem jeden jeder jedes jedoch
      jemand jene jenem jenen jener jenes jetzt kam kann kaum kein keine keinem keinen keiner keines klein kleine kleinen kommen
      kommt konnte könnte konnten könnten können lange längst lassen lässt letzte letzten letzter letztes lieber liegt ließ links
      machen macht mal man manche manchem manchen mancher manches mehr mehrere mehreren mein meine meist meisten mensch menschen
      mich mindestens mir mit mitten möchte möglich mögen monat monate müssen muss musste mussten nach nachdem nachher nächste
      nächsten nah nämlich natürlich neben nein neu neue neuen neuer neun nicht nichts nie niemand nirgends noch nun nur ob oben
      oder offen oft ohne paar recht rechts sache sagen sagt sagte schließlich schon schnell sechs sehen sehr sei seien sein seine
      seinem seinen seiner seines seit seitdem seite selber selbst sich sicher sie sieben sieht sind so sobald sofort sogar solch
      solche solchem solchen solcher solches soll sollen sollte sollten sondern sonst soweit sowie später stand statt steht stets
      tag tage tagen tat teil teile tun über überhaupt übrigen um und uns unser unsere unserem unseren unserer unter usw viel viele
      vielem vielen vieler vielleicht vier völlig vom von vor vorbei vorher während wann war wäre waren wären warum was weder weg
      wegen weil weiter weitere weiteren weiterer welche welchem welchen welcher welches welt wem wen wenig wenige weniger wenn wer
      werde werden wessen wie wieder will wir wird wirklich wo woche wochen wohl wollen wollte wollten worden wurde würde wurden
      würden zehn zeit zu zudem zuerst zuletzt zum zumal zunächst zur zurück zusammen zwar zwei zwischen
      januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag
      freitag samstag sonntag uhr prozent million millionen milliarde milliarden hundert tausend herr herrn frau wort wörter worte
      artikel`),
    bare: (word) => word,
    singular: stem,
    name: stem,
    // Every noun has a capital, and an adjective of a country none.
    isAdjective: () => false,
    twice: wordsOf('die der das den dem des sie sehr so ja nein nur wie viel immer nie es'),
  },
}

/** Without the endings of number and case: Staat, Staaten and Staates are one word. */
function stem(folded: string): string {
  return folded.length > 5 ? folded.replace(/(?<=.{4})(?:ern|en|er|es|e|n|s)$/, '') : folded
}
