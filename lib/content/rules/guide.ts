import { rules } from '../rules'
import type { Rule } from './rule'

const title = '## What each message means'

/** Where an example stands, as a writer would say it. */
const places: Record<Rule['in'], { name: string; syntax: string }> = {
  fields: { name: 'In the fields of an article', syntax: 'yaml' },
  body: { name: 'In the text of an article', syntax: 'mdx' },
  article: { name: 'In an article', syntax: 'mdx' },
  page: { name: 'In a standing page', syntax: 'mdx' },
  site: { name: 'In `site.yaml`', syntax: 'yaml' },
  source: { name: 'In a file of `sources/`', syntax: 'yaml' },
  series: { name: 'In a file of `series/`', syntax: 'yaml' },
  context: { name: 'In a file of `context/`', syntax: 'mdx' },
  'house-style': { name: 'In `house-style.yaml`', syntax: 'yaml' },
  theme: { name: 'In `theme.css`', syntax: 'css' },
  redirects: { name: 'In `redirects.yaml`', syntax: 'yaml' },
  'latin-1': { name: 'In an article stored as Latin-1', syntax: 'mdx' },
  folder: { name: 'In the content folder', syntax: 'text' },
}

/** The section of the writers' guide that explains every message; each has its code for an anchor. */
export function guide(): string {
  const intro =
    'A problem keeps the content from being published; a warning asks you to look again. Each is listed under its code.'
  const entries = Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1))
  return [title, intro, ...entries.map(([code, rule]) => entry(code, rule))].join('\n\n').concat('\n')
}

function entry(code: string, { severity, why, in: place, wrong, right }: Rule): string {
  const { name, syntax } = places[place]
  const block = (text: string) => `\`\`\`${syntax}\n${text.replace(/\n$/, '')}\n\`\`\``
  return [
    `### ${code}`,
    severity === 'warning' ? `A warning. ${why}` : why,
    `${name}, wrong:`,
    block(wrong),
    'Right:',
    block(right),
  ].join('\n\n')
}

/** The guide as the rules have it now, put in place of what the file says under the same heading. */
export function withGuide(file: string): string {
  const lines = file.split('\n')
  const start = lines.indexOf(title)
  if (start < 0) return `${file.trimEnd()}\n\n${guide()}`.trimStart()
  const length = lines.slice(start + 1).findIndex(isHeadingOutsideExamples())
  const after = length < 0 ? [] : ['', ...lines.slice(start + 1 + length)]
  return [...lines.slice(0, start), guide().trimEnd(), ...(after.length > 0 ? after : [''])].join('\n')
}

/** An example may hold a heading too, which ends no section. */
function isHeadingOutsideExamples(): (line: string) => boolean {
  let isExample = false
  return (line) => {
    if (line.startsWith('```')) isExample = !isExample
    return !isExample && line.startsWith('## ')
  }
}
