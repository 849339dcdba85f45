import type { Rule } from './rule'

const card = (more: string, name = 'the summit') => `---
name: { en: ${name} }
sources: [{ title: The minutes }]
${more}
---

A meeting of presidents.`

/** Rules about context cards and the articles that show them. */
export const contextRules = {
  'context-unknown': {
    severity: 'error',
    why: 'A card that an article asks for is a file in context/, named by its id. A misspelt one would be shown nowhere.',
    in: 'fields',
    wrong: 'context: [sumit]',
    right: 'context: none',
  },
  'context-unmentioned': {
    severity: 'warning',
    why: 'A card stands where its thing is first mentioned, outside quotations and headings. Of what is mentioned nowhere it is not shown.',
    in: 'context',
    wrong: `# context/summit.mdx
${card('reviewed: 2008-08-28')}

# articles/2008/more/article.mdx
---
headline: They met
dek: It is so.
kind: news
section: security
authors: [staff]
published: 2008-08-29T18:00:00+02:00
context: [summit]
status: ready
---

They said nothing.`,
    right: `# context/summit.mdx
${card('reviewed: 2008-08-28')}

# articles/2008/more/article.mdx
---
headline: They met
dek: It is so.
kind: news
section: security
authors: [staff]
published: 2008-08-29T18:00:00+02:00
context: [summit]
status: ready
---

At the summit they said nothing.`,
  },
  'context-name-taken': {
    severity: 'error',
    why: 'A name leads to one card. Of two that answer to it, readers would be shown either, and nobody could say which.',
    in: 'context',
    wrong: `# context/summit.mdx
${card('reviewed: 2008-08-28')}

# context/talks.mdx
${card('reviewed: 2008-08-28\naliases: { en: [the summit] }', 'the talks')}`,
    right: `# context/summit.mdx
${card('reviewed: 2008-08-28')}

# context/talks.mdx
${card('reviewed: 2008-08-28', 'the talks')}`,
  },
  'context-stale': {
    severity: 'warning',
    why: 'Members join and leave, and offices change hands. What nobody has looked up for a year may be true no longer.',
    in: 'context',
    wrong: card('reviewed: 2007-08-28'),
    right: card('reviewed: 2008-08-28'),
  },
  'context-text': {
    severity: 'error',
    why: 'A card stands in the middle of other texts, and in letters that have nothing but lines. It is a paragraph or two, and all that has a date is a field.',
    in: 'context',
    wrong: `${card('reviewed: 2008-08-28')}\n\n- A list.`,
    right: card('reviewed: 2008-08-28'),
  },
} as const satisfies Record<string, Rule>
