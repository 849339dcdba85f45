import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText as roughText } from '../../tests/any-text'
import { typeset, typesetPieces } from './typeset'

/** Spaces are shown as what they are: `~` holds a line together, `^` does so and is narrow. */
const shown = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '^')

const table: Record<string, [written: string, set: string][]> = {
  en: [
    ['"It\'s war," he said', '“It’s war,” he said'],
    ['He said: "She wrote \'no\' twice."', 'He said: “She wrote ‘no’ twice.”'],
    ['"\'Nested\' words" and \'"nested" words\'', '“‘Nested’ words” and ‘“nested” words’'],
    ["'It's the players' union,' he said", '‘It’s the players’ union,’ he said'],
    ["'Tis the '90s: rock 'n' roll", '’Tis the ’90s: rock ’n’ roll'],
    ["the 'Ndrangheta and Xi'an", 'the ’Ndrangheta and Xi’an'],
    ["the Joneses' house, the boss's, F-16's", 'the Joneses’ house, the boss’s, F-16’s'],
    ["'A quotation that goes on past its paragraph", '‘A quotation that goes on past its paragraph'],
    ['("no") ["no"] "and"/"or" pre-"war"', '(“no”) [“no”] “and”/“or” pre-“war”'],
    ['"…and so" and "so—" and said--"no"', '“…and so” and “so—” and said–“no”'],
    ['5\'10" tall at 41°18\'30"N, a 12" gun', '5′10″ tall at 41°18′30″N, a 12″ gun'],
    ['He said "in 1991"', 'He said “in 1991”'],
    ['Peace---or not -- or - rather - war', 'Peace—or not – or – rather – war'],
    ['5 - 3, a well-known e-mail ----', '5 - 3, a well-known e-mail ----'],
    ['and so on... and on . . .', 'and so on… and on …'],
    ['1949--1991, 1991-1994, 1991-94', '1949–1991, 1991–1994, 1991–94'],
    ['pp. 12-15, 50-1,000 Armenians, 5-10%, 13-1', 'pp.~12–15, 50–1,000 Armenians, 5–10%, 13–1'],
    ['2008-08-28, 2008-08, 555-1234, F-16, 1-2-3', '2008-08-28, 2008-08, 555-1234, F-16, 1-2-3'],
    ['Doc 9303-4a, 2025-05199, 00-1595, 10:00-12:00', 'Doc 9303-4a, 2025-05199, 00-1595, 10:00-12:00'],
    ['https://a.example/1991-1994?q=a--b...', 'https://a.example/1991-1994?q=a--b…'],
    [
      "at https://a.example/o'b--c/1-2, or a--b@c--d.example",
      "at https://a.example/o'b--c/1-2, or a--b@c--d.example",
    ],
    ['call +44 20-7946-0958', 'call +44 20-7946-0958'],
    ['5 km, 10 million, 7 % and 30 °C; 5 kings', '5~km, 10~million, 7~% and 30~°C; 5 kings'],
    ['J. F. Kennedy, plan B. Then, the U.S. Army', 'J.~F.~Kennedy, plan B. Then, the U.S. Army'],
    ['No. 5, Art. 12, § 3; a casino. 5', 'No.~5, Art.~12, §~3; a casino. 5'],
    ['28 August 2008, 2 May, 128 August', '28~August 2008, 2~May, 128 August'],
    ['Already “set” – well…', 'Already “set” – well…'],
    ['', ''],
  ],
  fr: [
    ['L\'avis : "Non !"', 'L’avis~: «^Non^!^»'],
    ['Il dit: "oui"; "non"! Vraiment?', 'Il dit~: «^oui^»^; «^non^»^! Vraiment^?'],
    ['« Elle a dit "non" »', '«^Elle a dit “non”^»'],
    ['« Elle a dit « non » »', '«^Elle a dit «^non^»^»'],
    ['l\'"avis" et "l\'"avis""', 'l’«^avis^» et «^l’“avis”^»'],
    ["le mot 'non' d'aujourd'hui", 'le mot ‘non’ d’aujourd’hui'],
    ['(!) à 12:30, http://a.example/?b; quoi ?! fin…!', '(!) à 12:30, http://a.example/?b^; quoi^?! fin…^!'],
    ['1er août, 12 août, 1 000 000 euros, n° 5', '1er~août, 12~août, 1^000^000 euros, n°~5'],
    ['(C.I.J. Recueil 2019, p. 95)', '(C.I.J. Recueil 2019, p.~95)'],
    ['3 millions - peut-être', '3~millions – peut-être'],
    ['«~déjà~» composé^; oui~: bien', '«~déjà~» composé^; oui~: bien'],
  ],
  ru: [
    ['Он сказал: "Читай "Правду" в Москве"', 'Он сказал: «Читай „Правду“ в~Москве»'],
    ['Москва - столица -- и - да', 'Москва~— столица~— и~— да'],
    ['Мы "с" ними, о нём и у вас', 'Мы «с» ними, о~нём и~у~вас'],
    ['5 млн, 28 августа, 1 000, 1941-1945', '5~млн, 28~августа, 1~000, 1941–1945'],
    ["д'Артаньян", 'д’Артаньян'],
    ['«Уже „набрано“»~— да', '«Уже „набрано“»~— да'],
  ],
  de: [
    [
      '"Ja", sagt\'s der Mann... - am 3. Mai, 5 km, 1991-1994',
      '„Ja“, sagt’s der Mann… – am 3.~Mai, 5~km, 1991–1994',
    ],
    ['"Er rief "nein", und \'s war still"', '„Er rief ‚nein‘, und ’s war still“'],
    ["das Wort 'Grenze' und so'n Ding, 'nen", 'das Wort ‚Grenze‘ und so’n Ding, ’nen'],
    ['„Schon ‚gesetzt‘“ – ja', '„Schon ‚gesetzt‘“ – ja'],
  ],
  es: [
    ['Dijo: "Leí "La Paz" ayer". ¿"Y qué"?', 'Dijo: “Leí ‘La Paz’ ayer”. ¿“Y qué”?'],
    ['el 28 de agosto - o no - de 2008', 'el 28 de~agosto – o no – de 2008'],
  ],
  pt: [['"Disse "não" e saiu" d\'água', '“Disse ‘não’ e saiu” d’água']],
  ar: [['قال: "قرأت "السلام" أمس". - نعم', 'قال: «قرأت “السلام” أمس». – نعم']],
  zh: [
    ['他说："我读了《和平》。"然后走了', '他说：“我读了《和平》。”然后走了'],
    ['"北京"和"上海"', '“北京”和“上海”'],
  ],
  it: [['"Sì", dice... - il 3 maggio, 1991-1994', '"Sì", dice… - il 3~maggio, 1991–1994']],
}

describe.each(Object.entries(table))('typeset in %s', (language, rows) => {
  it.each(rows)('%s', (written, set) => {
    const text = written.replaceAll('~', '\u00A0').replaceAll('^', '\u202F')
    expect(shown(typeset(text, language))).toBe(set)
  })
})

describe('typesetPieces', () => {
  const inPieces = (written: string, language = 'en') =>
    typesetPieces(written.split('|'), language).map(shown).join('|')

  it.each([
    ['"|word|" he said', '“|word|” he said'],
    ['|"word"|.', '|“word”|.'],
    ['He said "|no|, |never|".', 'He said “|no|, |never|”.'],
    ["the |players|' union", 'the |players|’ union'],
    ['a.|..|b-|-|-c', 'a…||b—||c'],
    ['J.| F.| Kennedy', 'J.|~F.|~Kennedy'],
  ])('%s', (written, set) => {
    expect(inPieces(written)).toBe(set)
  })

  it('puts the spaces of French beside the marks', () => {
    expect(inPieces('"|mot|"|!', 'fr')).toBe('«^|mot|^»|^!')
  })
})

const signs = [
  ...'"\'"\' \u00A0\u202F\n.-–—…:;!?«»“”„‘’′°%()/@+$\uFFFCaéЯв159',
  '5 km',
  ' - ',
  '---',
  'J. ',
  "'90s",
  '1991-1994',
  'https://a.b/',
  'août',
]
const anyText = fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((parts) => parts.join(''))
const anyLanguage = fc.constantFrom('en', 'fr', 'ru', 'de', 'es', 'ar', 'it', 'zh-Hans')

describe('any text', () => {
  it('set again is the same', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), anyLanguage, (text, language) => {
        const once = typeset(text, language)
        expect(typeset(once, language)).toBe(once)
      }),
      { seed: 2008, numRuns: 5000 },
    )
  })

  it('keeps its letters, digits and addresses, and no line of it grows by more than its marks', () => {
    const bare = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}\p{Emoji}]/gu, '')
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), anyLanguage, (text, language) => {
        const set = typeset(text, language)
        expect(bare(set)).toBe(bare(text))
        const marks = text.match(/["«»:;!?]/g)?.length ?? 0
        expect(set.length).toBeLessThanOrEqual(text.length + marks)
        expect(set.length).toBeGreaterThanOrEqual(text.length / 9)
      }),
      { seed: 2008, numRuns: 2000 },
    )
  })

  it('ends for words of ten thousand letters and rows of marks', () => {
    const bare = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}]/gu, '')
    const rows = fc.constantFrom("'", '"', '-', '. ', '1,1', 'a@', '+1 ').map((sign) => sign.repeat(20_000))
    fc.assert(
      fc.property(fc.oneof(roughText, rows), anyLanguage, (text, language) => {
        expect(bare(typeset(text, language))).toBe(bare(text))
      }),
      { numRuns: 300 },
    )
  }, 120_000)

  it('is the same in one piece or in many', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), anyLanguage, (pieces, language) => {
        const whole = pieces.join('')
        // An address that is cut in two is none.
        fc.pre(!/https|@|\+/.test(whole))
        expect(typesetPieces(pieces, language).join('')).toBe(typeset(whole, language))
      }),
      { seed: 2008, numRuns: 2000 },
    )
  })
})
