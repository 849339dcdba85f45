import { describe, expect, it } from 'vitest'
import { soundFolder } from '../../../tests/folder'
import { checkPublication } from '../../check/publication'
import { readPublication } from '../publication'
import { Source } from '../source'
import { readArticle } from './article'
import { saysDraft } from './front-matter'

const file = 'content/articles/2008/a/article.mdx'
const articleOf = (fields: string) =>
  readArticle(new Source(file, `---\n${fields}\n---\n\nIts text.\n`), 'en')
const sound = `headline: A headline
dek: A whole sentence.
kind: news
section: security
authors: [staff]
published: 2008-08-28T18:00:00+02:00`

describe('an article is a draft', () => {
  it.each([
    ['in quotes', `${sound}\nstatus: "draft"`],
    ['with its name in quotes', `${sound}\n"status": draft`],
    ['in single quotes, with a note', `${sound}\n'status'  :   'draft' # not yet`],
    ['on a line below', `${sound}\nstatus:\n  draft`],
    ['in a group of one line', '{ status: draft, headline: A }'],
    ['in a group whose last bracket is missing', '{ status: draft, headline: A'],
    ['with fields that are wrong', 'status: draft\nkind: gossip'],
    ['with fields that are no YAML', `${sound.replace('A headline', 'A: headline')}\nstatus: draft`],
    ['with an apostrophe too many', `${sound.replace('A headline', "'Russia's'")}\nstatus: draft`],
  ])('that says so %s', (_how, fields) => {
    const { isDraft, source } = articleOf(fields)
    expect([isDraft, saysDraft(source)]).toEqual([true, true])
  })

  it.each([
    [
      'when a quoted dek has a line that would say so',
      'dek: "One.\n\n  status: draft\n\n  Two."\nstatus: ready',
    ],
    ['when the line stands in a block of text', `status: ready\ndek: |\n  One.\n  status: draft`],
    ['when only a group within says so', 'hero:\n  status: draft\nstatus: ready'],
    ['when a note says so', '# status: draft\nstatus: ready'],
    ['when a line at the margin is inside of quotes', 'dek: "One.\nstatus: draft\nTwo."\nstatus: ready'],
    ['when it says both', `${sound}\nstatus: draft\nstatus: ready`],
    ['when it says something else', `${sound}\nstatus: Draft`],
    ['when it does not say', sound],
    ['when a quote that is never closed holds the word', 'dek: "One.\nstatus: draft'],
    ['when its fields are a list', '- status: draft'],
  ])('never %s', (_how, fields) => {
    const { isDraft, source } = articleOf(fields)
    expect([isDraft, saysDraft(source)]).toEqual([false, false])
  })

  it('or its faults are told before anything is published: nothing is left out in silence', async () => {
    const fields = `${sound.replace('A whole sentence.', '"One.\n\n  status: draft\n\n  Two."')}\nstatus: ready`
    const publication = { ...readPublication(soundFolder), articles: [articleOf(fields)] }
    const problems = await checkPublication(publication, new Date('2008-09-01T00:00:00Z'), { drafts: false })
    expect(problems.map(({ code, line }) => ({ code, line }))).toEqual([{ code: 'field-value', line: 3 }])
  })
})
