/** Marks that may stand on a letter or be left out: accents, and the vowels and the long stroke of Arabic. */
const marks = /[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g

/** A word without case and without marks on its letters: Çavuşoğlu is also written Cavusoglu. */
export function folded(word: string): string {
  const plain = /^[a-z']*$/i.test(word)
    ? word
    : word.normalize('NFD').replace(marks, '').replaceAll('’', "'").replaceAll('ı', 'i')
  return plain.toLowerCase()
}

/** Words between spaces, folded. */
export function foldedWords(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(folded))
}

/** Words between spaces, as they stand. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
