import type { Problem } from '../content/problem'
import type { Publication } from '../content/publication'
import { portraitFileOf } from '../pictures/illustrations'
import { courtesyFault } from './descriptions'
import { imageFault } from './image-file'
import { altFault } from './images'

/** The photograph of an author must be there, be an image, be described, and say whose it is. */
export async function checkPortraits({ contentDir, authors, places }: Publication): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const author of authors.values()) {
    const file = portraitFileOf(author)
    const place = places.get(`${contentDir}/authors/${author.id}.yaml`)
    if (!author.photo || !file || !place) continue
    const { alt, credit } = author.photo
    const creditAt = place.offsetOf(['photo', 'credit'])
    // Within the quotes, where there are some.
    const start = (text: string) => (/["']/.test(text[creditAt] ?? '') ? creditAt + 1 : creditAt)
    const faults = [
      { field: 'file', fault: await imageFault(file) },
      { field: 'alt', fault: altFault(alt, author.name) },
      { field: 'credit', fault: courtesyFault(credit, () => start(place.source.text)) },
    ]
    for (const { field, fault } of faults)
      if (fault) problems.push(place.source.problem(place.offsetOf(['photo', field]), fault))
  }
  return problems
}
