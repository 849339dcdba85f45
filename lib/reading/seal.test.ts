import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seal, sealAmong } from './seal'

/** More in a run by hand: `PROPERTY_RUNS=10000 npx vitest run lib/reading/seal.test.ts`. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 500)
const seed = 20081128

const passage =
  'The six “express grave concern” about the tensions, and urge the sides to talk. They did not name an aggressor — nor recognise anyone. Le café est fermé.'

const unlikeIn = (quotation: string) => {
  const verdict = seal(quotation, passage)
  if (verdict.sealed) throw new Error('sealed')
  return verdict.unlike
}

describe('what is the same', () => {
  it.each([
    ['as it is', 'urge the sides to talk'],
    ['quotation marks of another form', "The six 'express grave concern' about"],
    ['guillemets', 'The six « express grave concern » about'],
    ['another dash', 'name an aggressor - nor recognise'],
    ['a dash without spaces', 'name an aggressor–nor recognise'],
    ['spaces that stay', 'urge\u00A0the sides\nto  talk'],
    ['letters composed otherwise', 'Le cafe\u0301 est'],
    ['a soft hyphen', 'urge the si\u00ADdes'],
    ['an ellipsis', 'urge … to talk. … nor recognise'],
    ['an ellipsis in brackets', 'The six […] urge the sides'],
    ['three dots', 'The six ... urge the sides'],
    ['an ellipsis for nothing', 'urge … the sides …'],
    ['an insertion', 'urge the sides [Georgia and Russia] to talk'],
    ['the case of a letter in brackets', '[U]rge the sides'],
    ['another case in brackets', '[t]he six “express'],
  ])('%s', (_what, quotation) => {
    expect(seal(quotation, passage).sealed).toBe(true)
  })

  it('brackets and dots that are the source’s own', () => {
    expect(seal('a [sic] b', 'x a [sic] b y').sealed).toBe(true)
    expect(seal('a … b', 'x a … b y').sealed).toBe(true)
  })

  it('scripts without spaces are compared letter by letter', () => {
    expect(seal('对南奥塞梯', '成员国对南奥塞梯问题').sealed).toBe(true)
    expect(seal('对北奥塞梯', '成员国对南奥塞梯问题').sealed).toBe(false)
  })

  it('says which stretches of the passage are quoted', () => {
    const verdict = seal('[E]xpress grave concern … urge [them] the sides', passage)
    const quoted = verdict.sealed ? verdict.ranges.map(([start, end]) => passage.slice(start, end)) : []
    expect(quoted).toEqual(['express grave concern', 'urge', 'the sides'])
  })
})

describe('what is not', () => {
  it.each([
    ['a changed word', 'express deep concern', 'deep', 'grave'],
    ['a changed first word', 'implore the sides to talk', 'implore', 'urge'],
    ['a changed last word', 'urge the sides to fight', 'fight', 'talk'],
    ['a case', 'Urge the sides', 'Urge', 'urge'],
    ['a comma', 'about the tensions and urge', 'and', ','],
    ['an accent', 'Le cafe est fermé', 'cafe', 'café'],
    ['a word left out without a mark', 'express concern about the tensions', 'concern', 'grave'],
    ['parts in another order', 'nor recognise anyone … urge the sides', 'urge', undefined],
  ])('%s', (_what, quotation, found, instead) => {
    const unlike = unlikeIn(quotation)
    expect(unlike).toMatchObject({ found, instead })
    expect(quotation.slice(unlike.offset)).toMatch(new RegExp(`^${found}`))
  })

  it('a word that the source has not', () => {
    expect(unlikeIn('urge both the sides to talk')).toMatchObject({ found: 'both', isAdded: true })
  })

  it('a word whose brackets stand for another', () => {
    expect(seal('[Urge] the parties', passage).sealed).toBe(false)
    expect(seal('[B]rge the sides', passage).sealed).toBe(false)
  })

  it('nothing at all', () => {
    expect(seal('…', passage).sealed).toBe(false)
    expect(seal('[The six]', passage).sealed).toBe(false)
  })

  it('the nearest of several passages is named', () => {
    const verdict = sealAmong('urge the sides to fight', ['Something else.', passage, 'urge nobody'])
    expect(verdict).toMatchObject({ passage: 1, unlike: { found: 'fight', instead: 'talk' } })
  })
})

const word = fc.stringMatching(/^[a-zà-ÿа-я]{1,8}$/u)
const passages = fc
  .array(fc.tuple(word, fc.constantFrom('', '', '', ',', '.', ' —', ';')), { minLength: 3, maxLength: 40 })
  .map((parts) => parts.map(([one, mark]) => `${one}${mark}`))
const stretches = passages.chain((words) =>
  fc
    .tuple(fc.nat(words.length - 1), fc.nat(words.length - 1))
    .map(([a, b]) => ({ words, from: Math.min(a, b), to: Math.max(a, b) + 1 })),
)

/** The bare words of a text, by another rule than the one that is tried. */
const bare = (text: string) => text.normalize('NFC').match(/\p{L}+/gu) ?? []

describe('any text', () => {
  it('with one word altered is sealed no more', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(stretches, fc.nat(), fc.nat(), ({ words, from, to }, which, how) => {
        const quoted = words.slice(from, to)
        const at = which % quoted.length
        const [, old = '', mark = ''] = /^(\p{L}+)(.*)$/u.exec(quoted[at] ?? '') ?? []
        const altered = alter(old, how)
        // What the alteration makes may be another true quotation where the source has the word.
        fc.pre(!bare(words.join(' ')).some((one) => one === altered.normalize('NFC')))
        const quotation = quoted.with(at, `${altered}${mark}`).join(' ')
        const verdict = seal(quotation, words.join(' '))
        expect(verdict.sealed).toBe(false)
        if (!verdict.sealed) expect(verdict.unlike.found).not.toBe('')
      }),
      { numRuns, seed },
    )
  })

  it('with any legal ellipsis and insertion is sealed', { timeout: 120_000 }, () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(5), fc.constantFrom('…', '[…]', '...')), {
      maxLength: 4,
    })
    const insertions = fc.array(fc.tuple(fc.nat(), fc.array(word, { minLength: 1, maxLength: 3 })), {
      maxLength: 3,
    })
    fc.assert(
      fc.property(
        stretches,
        edits,
        insertions,
        fc.boolean(),
        ({ words, from, to }, cuts, additions, recases) => {
          const quoted = words.slice(from, to).map((text) => ({ text, isWord: true }))
          for (const [where, length, mark] of cuts) {
            const at = where % quoted.length
            const rest = quoted.toSpliced(at, length, { text: mark, isWord: false })
            // Some word must be left: an ellipsis alone quotes nothing.
            if (rest.some(({ isWord }) => isWord)) quoted.splice(0, quoted.length, ...rest)
          }
          for (const [where, said] of additions)
            quoted.splice(where % (quoted.length + 1), 0, { text: `[${said.join(' ')}]`, isWord: false })
          const first = quoted.findIndex(({ isWord, text }) => isWord && /^\p{Ll}\p{L}/u.test(text))
          const texts = quoted.map(({ text }, i) => (recases && i === first ? recased(text) : text))
          expect(seal(texts.join(' '), words.join(' ')).sealed).toBe(true)
        },
      ),
      { numRuns, seed },
    )
  })

  it('set by any typewriter is the same', () => {
    const marks: [RegExp, string[]][] = [
      [/"/g, ['“', '”', '«', '„', "'"]],
      [/ - /g, [' — ', '–', ' -- ', ' − ']],
      [/ /g, ['\u00A0', '  ', '\u202F', '\n']],
    ]
    fc.assert(
      fc.property(
        stretches,
        fc.infiniteStream(fc.nat()),
        fc.boolean(),
        ({ words, from, to }, chosen, nfd) => {
          const source = words.join(' "x" - ')
          let quotation = words.slice(from, to).join(' "x" - ')
          for (const [plain, forms] of marks)
            quotation = quotation.replace(plain, () => forms[(chosen.next().value ?? 0) % forms.length] ?? '')
          expect(seal(nfd ? quotation.normalize('NFD') : quotation, source).sealed).toBe(true)
        },
      ),
      { numRuns, seed },
    )
  })
})

function recased(text: string): string {
  return `[${text.charAt(0).toUpperCase()}]${text.slice(1)}`
}

/** Another word: with a letter more, with two letters changed about, with one lost, or in capitals. */
function alter(old: string, how: number): string {
  const [first = '', ...rest] = old
  const ways = [
    `${old}e`,
    `x${old}`,
    `${rest.join('')}${first}`,
    old.slice(0, -1),
    `${first.toUpperCase()}${rest.join('')}`,
    'otherwise',
  ]
  const altered = ways[how % ways.length] ?? ''
  return altered === '' || altered === old ? `${old}q` : altered
}
