import { articleAddress } from '../address'
import type { Problem } from '../problem'
import type { ReadArticle } from '../read/article'
import type { Field } from '../read/meaning'

/** No two articles may claim one address, whether they have it now or had it once. */
export function checkAddresses(articles: readonly ReadArticle[], timeZone: string): Problem[] {
  const claims = new Map<string, ReadArticle>()
  const problems: Problem[] = []
  const claim = (address: string, read: ReadArticle, path: Field) => {
    const holder = claims.get(address)
    if (!holder) claims.set(address, read)
    else if (holder !== read) {
      problems.push(
        read.source.problem(read.offsetOf(path), {
          code: 'address-taken',
          message: `the address ${address} is that of ${holder.source.file}; expected one of its own`,
          hint: 'Rename the folder of one of them, or change the day it is published.',
        }),
      )
    }
  }
  for (const read of articles) {
    if (read.article) claim(articleAddress(read.article, timeZone), read, ['published'])
  }
  for (const read of articles) {
    for (const [i, former] of (read.article?.formerly ?? []).entries()) {
      claim(former.endsWith('/') ? former : `${former}/`, read, ['formerly', i])
    }
  }
  return problems
}
