import { dirname } from 'node:path'
import type { Fault, Problem } from '../content/problem'
import type { ReadArticle } from '../content/read/article'
import { show } from '../content/read/faults'
import type { Facts } from '../reading/facts'
import { plain } from '../reading/plain'
import { fieldProse, propStart } from '../reading/style/fields'
import { courtesyFault, vagueAlt } from './descriptions'
import { heroSize, imageFault } from './image-file'

/**
 * Every image of an article must be there, be an image, be large enough, be described, and say whose it is.
 */
export async function checkImages(
  read: ReadArticle,
  { figures, videos }: Pick<Facts, 'figures' | 'videos'>,
): Promise<Problem[]> {
  const { article, source, offsetOf } = read
  const folder = dirname(source.file)
  const problems: Problem[] = []
  const report = (offset: () => number, fault: Fault | undefined) => {
    if (fault) problems.push(source.problem(offset(), fault))
  }
  if (article?.hero) {
    const { file, alt, credit } = article.hero
    const creditStart = () => fieldProse(read, ['hero', 'credit'])[0]?.offset ?? 0
    report(() => offsetOf(['hero', 'file']), await imageFault(`${folder}/${file}`, heroSize))
    report(() => offsetOf(['hero', 'alt']), altFault(alt, article.headline))
    report(() => offsetOf(['hero', 'credit']), courtesyFault(credit, creditStart))
  }
  const shown = [
    ...figures.map(({ offsets, ...figure }) => ({ ...figure, at: { ...offsets, file: offsets.file } })),
    ...videos.map(({ offsets, poster, ...video }) => ({
      ...{ ...video, file: poster, at: { ...offsets, file: offsets.poster } },
    })),
  ]
  for (const { file, alt, credit, at } of shown) {
    const [atFile = 0, atAlt = 0, atCredit = 0] = [at.file, at.alt, at.credit]
    const creditStart = () => atCredit + propStart(source.text.slice(atCredit))
    report(() => atFile, await imageFault(`${folder}/${file}`))
    report(() => atAlt, altFault(alt, article?.headline))
    report(() => atCredit, courtesyFault(credit, creditStart))
  }
  return problems
}

/** What is wrong with the words for an image; `headline` is the text beside it, which they must not repeat. */
export function altFault(alt: string, headline = ''): Fault | undefined {
  if (headline && plain(alt) === plain(headline)) {
    return {
      code: 'alt-headline',
      message: 'the alt text repeats the headline; expected what the image shows',
      hint: 'Describe the picture to somebody on the telephone, in a sentence.',
    }
  }
  if (/\.(jpe?g|png|webp|avif|tiff?|gif)$/i.test(alt) || /^(img|dsc|image|photo)?[-_ ]?\d+$/i.test(alt)) {
    return {
      code: 'alt-filename',
      message: `the alt text ${show(alt)} is a file name; expected what the image shows`,
      hint: 'Describe the picture to somebody on the telephone, in a sentence.',
    }
  }
  return vagueAlt(alt)
}
