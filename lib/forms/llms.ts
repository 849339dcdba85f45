import type { Link, PhrasingContent, Root } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { markdownAddress, sectionAddress, sitemapAddress, standingAddress } from '../content/address'
import type { Edition } from '../edition/gate'
import { type TextLicence, textLicence } from '../edition/licence'
import { bullets, heading, paragraph, quote } from './article/nodes'
import { plainText } from './xml'

/** Articles named in llms.txt; the sitemap names them all. */
const newestCount = 50

/** llms.txt (llmstxt.org): what the publication is, and the newest articles as Markdown. */
export function llmsTxt({ site, sections, pages, articles }: Edition, siteUrl: string): string {
  const named = (name: string, address: string, about: string): PhrasingContent[] => [
    linkTo(`${siteUrl}${address}`, name),
    { type: 'text', value: `: ${plainText(about)}` },
  ]
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, plainText(site.name)),
      quote([paragraph(plainText(site.description))]),
      paragraph(
        'Every article is also Markdown, at its own address followed by index.md. ',
        ...terms(textLicence(site)),
        'Every article is in the ',
        linkTo(`${siteUrl}${sitemapAddress}`, 'sitemap'),
        '.',
      ),
      ...part(
        'Sections',
        sections.map(({ id, name, description }) => named(name, sectionAddress(id), description)),
      ),
      ...part(
        'Newest articles',
        articles
          .slice(0, newestCount)
          .map(({ headline, address, dek }) => named(headline, markdownAddress(address), dek)),
      ),
      ...part(
        'About',
        pages.map(({ id, title, description }) => named(title, standingAddress(id), description)),
      ),
    ],
  }
  return toMarkdown(tree, { bullet: '-' })
}

/** What may be done with the texts, if the publication says so. */
function terms(licence: TextLicence | undefined): PhrasingContent[] {
  if (!licence) return []
  const { name, url } = licence
  const said: PhrasingContent = url ? linkTo(url, name) : { type: 'text', value: plainText(name) }
  return [{ type: 'text', value: 'The text is under ' }, said, { type: 'text', value: '. ' }]
}

/** A heading with what stands under it, or neither. */
function part(title: string, entries: PhrasingContent[][]) {
  return entries.length > 0 ? [heading(2, title), bullets(entries)] : []
}

function linkTo(url: string, name: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: plainText(name) }] }
}
