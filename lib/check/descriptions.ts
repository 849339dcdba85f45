import type { Fault } from '../content/problem'
import { show } from '../content/read/faults'
import { plain } from '../reading/plain'

/** How an alt text begins that says no more than that there is an image, in each language the desk writes. */
const vagueOpenings = [
  /^(?:an? |the )?(?:image|picture|photo|photograph|graphic|illustration) (?:of|showing|that shows)\b/i,
  /^(?:une? |l['’]|la )?(?:image|photo|photographie|illustration) (?:de|du|des|d['’]|montrant)/i,
  /^(?:изображение|фото|фотография|картинка|снимок)(?![\p{L}])/iu,
]

/** Alt texts that are no description at all. */
const vagueWords = new Set([
  ...['image', 'picture', 'photo', 'photograph', 'graphic', 'illustration', 'hero', 'figure', 'untitled'],
  ...['photographie', 'изображение', 'фото', 'фотография', 'картинка'],
])

/** What is wrong with an alt text that describes nothing. */
export function vagueAlt(alt: string): Fault | undefined {
  if (!vagueWords.has(plain(alt)) && !vagueOpenings.some((opening) => opening.test(alt))) return undefined
  return {
    code: 'alt-vague',
    message: `the alt text begins with ${show(alt.split(/\s+/, 2).join(' '))}; expected what the image shows`,
    hint: 'Leave out that it is an image: begin with what is to be seen.',
  }
}

/** Thanks instead of a name, in each language the desk writes. */
const courtesies = [
  /^(?:(?:image|photo|photograph|picture)s? )?(?:by )?courtesy(?: of)?:? +/i,
  /^(?:avec l['’]aimable autorisation (?:de la |de l['’]|du |des |de |d['’])|courtoisie (?:de |du |d['’]))/i,
  /^(?:предоставлено|любезно предоставлено):? +/i,
]

/** @param startOf where the credit begins in the file; its text must stand there as it is */
export function courtesyFault(credit: string, startOf: () => number): Fault | undefined {
  const opening = courtesies.map((pattern) => pattern.exec(credit)?.[0]).find((found) => found !== undefined)
  const name = credit.slice(opening?.length ?? 0)
  if (opening === undefined && !/\bcourtesy\b/i.test(credit)) return undefined
  const fault: Fault = {
    code: 'credit-courtesy',
    message: `the credit is ${show(credit)}; expected the name of the maker or owner alone`,
    hint:
      opening === undefined || name === '' ? 'Name who made the image.' : `Write ${name.replace(/\.$/, '')}.`,
  }
  if (opening === undefined || name === '') return fault
  const start = startOf()
  return { ...fault, fix: { start, end: start + opening.length, text: '' } }
}
