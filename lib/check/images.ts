import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Size } from '../images/crop'
import type { Memory } from '../memory'
import type { Fault, Problem } from '../problem'
import type { ReadArticle } from '../read/article'
import { show } from '../read/faults'
import type { FoundFigure } from './component'
import { courtesyFault, vagueAlt } from './descriptions'
import { plain } from './plain'
import { fieldProse, propStart } from './style/fields'

/**
 * A narrower hero looks soft on a desk. Search engines ask for a 16:9 crop of this size, and no crop is ever
 * enlarged: a hero of 1200 by 1200 pixels gives all three shapes as wide as they want them.
 */
const heroSize: Size = { width: 1200, height: 675 }
const anySize: Size = { width: 1, height: 1 }

/**
 * Every image of an article must be there, be an image, be large enough, be described, and say whose it is.
 *
 * @param memory what was found out about image files before
 */
export async function checkImages(
  read: ReadArticle,
  figures: readonly FoundFigure[],
  memory: Memory,
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
    report(() => offsetOf(['hero', 'file']), await fileFault(folder, file, heroSize, memory))
    report(() => offsetOf(['hero', 'alt']), altFault(alt, article.headline))
    report(() => offsetOf(['hero', 'credit']), courtesyFault(credit, creditStart))
  }
  for (const { file, alt, credit, offsets } of figures) {
    const creditStart = () => offsets.credit + propStart(source.text.slice(offsets.credit))
    report(() => offsets.file, await fileFault(folder, file, anySize, memory))
    report(() => offsets.alt, altFault(alt, article?.headline))
    report(() => offsets.credit, courtesyFault(credit, creditStart))
  }
  return problems
}

async function fileFault(
  folder: string,
  file: string,
  least: Size,
  memory: Memory,
): Promise<Fault | undefined> {
  const path = `${folder}/${file}`
  if (!existsSync(join(process.cwd(), path))) {
    return {
      code: 'image-missing',
      message: `there is no file ${show(file)} beside the article; expected an image`,
      hint: `Put the image into ${folder}/ or correct its name.`,
    }
  }
  const size = await sizeOf(path, memory)
  if (!size) {
    return {
      code: 'image-unreadable',
      message: `${show(file)} cannot be read as an image; expected a JPEG, PNG, WebP, AVIF or TIFF file`,
      hint: 'Export the image again; renaming a file does not change what it holds.',
    }
  }
  if (size.width < least.width || size.height < least.height) {
    return {
      code: 'image-small',
      message: `${show(file)} has ${size.width} by ${size.height} pixels; expected at least ${least.width} by ${least.height}`,
      hint: 'Use the original, or a larger version, of the image.',
    }
  }
  return undefined
}

/** The size of an image in pixels, null for what is none. The reader of images is loaded only for one not seen before. */
async function sizeOf(file: string, memory: Memory): Promise<Size | null> {
  const { mtimeMs, size } = statSync(join(process.cwd(), file))
  const key = `image ${file} ${mtimeMs} ${size}`
  const known = memory.recall<Size | null>(key)
  if (known !== undefined) return known
  const { measure } = await import('../images/picture')
  return memory.keep(key, (await measure(file)) ?? null)
}

function altFault(alt: string, headline = ''): Fault | undefined {
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
