import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Size } from '../images/crop'
import { measure } from '../images/picture'
import type { Fault, Problem } from '../problem'
import type { ReadArticle } from '../read/article'
import { show } from '../read/faults'
import type { FoundFigure } from './component'

/**
 * A narrower hero looks soft on a desk. Search engines ask for a 16:9 crop of this size, and no crop is ever
 * enlarged: a hero of 1200 by 1200 pixels gives all three shapes as wide as they want them.
 */
const heroSize: Size = { width: 1200, height: 675 }

/** Every image of an article must be there, be an image, be large enough, and be described. */
export async function checkImages(read: ReadArticle, figures: readonly FoundFigure[]): Promise<Problem[]> {
  const { article, source, offsetOf } = read
  const folder = dirname(source.file)
  const problems: Problem[] = []
  if (article?.hero) {
    const { hero } = article
    const fault = await fileFault(folder, hero.file, heroSize)
    if (fault) problems.push(source.problem(offsetOf(['hero', 'file']), fault))
    const said = altFault(hero.alt, article.headline)
    if (said) problems.push(source.problem(offsetOf(['hero', 'alt']), said))
  }
  for (const figure of figures) {
    const fault = await fileFault(folder, figure.file)
    if (fault) problems.push(source.problem(figure.offsets.get('file') ?? 0, fault))
    const said = altFault(figure.alt, article?.headline)
    if (said) problems.push(source.problem(figure.offsets.get('alt') ?? 0, said))
  }
  return problems
}

async function fileFault(folder: string, file: string, least?: Size): Promise<Fault | undefined> {
  const path = `${folder}/${file}`
  if (!existsSync(join(process.cwd(), path))) {
    return {
      code: 'image-missing',
      message: `there is no file ${show(file)} beside the article; expected an image`,
      hint: `Put the image into ${folder}/ or correct its name.`,
    }
  }
  const size = await measure(path)
  if (!size) {
    return {
      code: 'image-unreadable',
      message: `${show(file)} cannot be read as an image; expected a JPEG, PNG, WebP, AVIF or TIFF file`,
      hint: 'Export the image again; renaming a file does not change what it holds.',
    }
  }
  if (least && (size.width < least.width || size.height < least.height)) {
    return {
      code: 'image-small',
      message: `${show(file)} has ${size.width} by ${size.height} pixels; expected at least ${least.width} by ${least.height}`,
      hint: 'Use the original, or a larger version, of the image.',
    }
  }
  return undefined
}

function altFault(alt: string, headline = ''): Fault | undefined {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
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
  return undefined
}
