import type { Starter } from './starter'

export const german: Starter = {
  tag: 'de',
  licence: 'Alle Rechte vorbehalten',
  section: 'Alles, was {name} unter „{section}“ veröffentlicht.',
  sign: {
    alt: 'Ein Quadrat, darin der erste Buchstabe von {name}.',
    caption: 'Das Zeichen von {name}, aus dem Namen gezeichnet.',
  },
  welcome: {
    slug: 'willkommen',
    headline: 'Dieser Artikel zeigt, wie einer entsteht',
    dek: 'Er erklärt sich selbst, von der Datei bis zur Seite, die Sie lesen. Ändern Sie ihn, oder beginnen Sie einen eigenen und löschen Sie diesen.',
    text: `
Sie lesen eine Datei. Sie heißt \`{file}\`, und jeder Texteditor öffnet sie. Zwischen ihren zwei Zeilen aus drei Strichen
stehen die Felder: Überschrift, Ressort, Autoren, Zeitpunkt der Veröffentlichung. Darunter steht der Text.

## Ändern Sie etwas

Rufen Sie \`npm run dev\` auf und öffnen Sie die Adresse, die erscheint. Ändern Sie diesen Satz und speichern Sie: Die Seite
folgt. Zwei Sternchen machen ein Wort **fett**, eines macht es *kursiv*. Eine Zeile, die mit zwei Rauten beginnt, ist eine
Zwischenüberschrift, und eine, die mit einem Strich beginnt, gehört zu einer Liste:

- das Bild am Kopf liegt neben dem Text, und die Felder sagen, was es zeigt und wem es gehört;
- ein [Link]({about}) besteht aus seinen Wörtern in eckigen Klammern und seiner Adresse in runden;
- eine Anmerkung[^1] besteht aus einem Zeichen im Text und ihren Wörtern am Ende.

[^1]: Wie diese. Leser finden sie am Rand oder am Fuß der Seite.

## Beginnen Sie einen eigenen

\`npm run new\` fragt nach der Überschrift und legt den Ordner an. Solange der Status \`draft\` ist, sieht den Artikel niemand
außer Ihnen; mit \`ready\` erscheint er zu seiner Zeit. \`npm run check\` sagt, was nicht stimmt und in welcher Zeile, und
nennt jede Lücke in den festen Seiten. \`npm run build\` baut die Website.

Steht Ihr erster Artikel, so löschen Sie den Ordner dieses Artikels. Nichts anderes braucht ihn.
`,
  },
  pages: {
    principles: {
      id: 'ueber-uns',
      title: 'Über uns',
      description: 'Was {name} ist, wer es macht und wofür.',
      text: `
{name} ist eine Publikation über ____ (das Thema, in einem Satz).

Sie wird gemacht von ____ (wem) in ____ (wo), für ____ (wen).
`,
    },
    feedback: {
      id: 'kontakt',
      title: 'Kontakt',
      description: 'Wie man die erreicht, die {name} machen.',
      text: `
Schreiben Sie an \`{email}\`. Wer einen Fehler meldet, nennt am besten den Artikel und was daran falsch ist.

Post erreicht uns unter ____ (eine Anschrift, oder löschen Sie diesen Satz).
`,
    },
    corrections: {
      id: 'umgang-mit-fehlern',
      title: 'Umgang mit Fehlern',
      description: 'Wie {name} Fehler berichtigt.',
      text: `
Erfahren wir von einem Fehler, so berichtigen wir den Artikel und sagen es an seinem Kopf, mit Datum. Jede Berichtigung
steht außerdem auf der Seite der [Korrekturen](/corrections/).

Hinweise liest ____ (wer); beantwortet werden sie binnen ____ (welcher Frist).
`,
    },
    funding: {
      id: 'impressum',
      title: 'Impressum und Finanzierung',
      description: 'Wem {name} gehört und wer dafür zahlt.',
      text: `
{name} gehört ____ (einer Person oder Körperschaft, mit Rechtsform und Anschrift).

Verantwortlich für den Inhalt ist ____ (wer). Bezahlt wird das von ____ (Lesern, Werbung, einer Stiftung, niemandem).
`,
    },
    privacy: {
      id: 'datenschutz',
      title: 'Datenschutz',
      description: 'Was {name} von seinen Lesern weiß.',
      text: `
Die Seiten setzen keine Cookies und laden nichts von anderen Firmen, es sei denn, Sie verlangen es. Die Suche läuft in
Ihrem eigenen Browser.

Die Website liegt bei ____ (welcher Firma). Deren Rechner sehen wie jeder Webserver, von welcher Adresse eine Anfrage
kommt, und behalten das ____ (wie lange).
`,
    },
  },
}
