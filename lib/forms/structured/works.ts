import type { CorrectionComment, CreativeWork, Quotation as QuotationNode } from 'schema-dts'
import type { PublishedArticle } from '../../edition/gate'
import type { QuotationView, Seal } from '../../edition/quotations'
import type { TranslationView } from '../../edition/translations'

type Source = PublishedArticle['sources'][number]
type Retold = NonNullable<PublishedArticle['adaptedFrom']>

/** A work that an article relies on. */
export function citation({ title, author, publisher, date, url }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    // Whether it is a person or an institution, the writer does not say; a name is true of both.
    ...(author === undefined ? {} : { author: { '@type': 'Person', name: author } }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date === undefined ? {} : { datePublished: date }),
    ...(url === undefined ? {} : { url }),
  }
}

/** The same article in another language. */
export function inLanguage({ headline, address, language }: TranslationView, siteUrl: string): CreativeWork {
  return { '@type': 'CreativeWork', name: headline, url: `${siteUrl}${address}`, inLanguage: language }
}

/** The work that an article retells. */
export function retold({ work, author, role, publication, date, url }: Retold): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: work,
    author: { '@type': 'Person', name: author, description: role },
    isPartOf: { '@type': 'CreativeWork', name: publication },
    datePublished: date,
    ...(url === undefined ? {} : { url }),
  }
}

/** A mistake mended after publication. */
export function correction({ date, text }: PublishedArticle['corrections'][number]): CorrectionComment {
  return { '@type': 'CorrectionComment', text, datePublished: date }
}

/** Somebody's words in an article, with who said them, when and where to read them whole. */
export function quotationNode(quotation: QuotationView, articleLanguage: string): QuotationNode {
  const { text, speaker, role, place, date, source, lang, original, originalLang } = quotation
  const { translator, originalSource, seal, originalSeal } = quotation
  return {
    '@type': 'Quotation',
    text,
    inLanguage: lang ?? articleLanguage,
    spokenByCharacter: {
      '@type': 'Person',
      name: speaker,
      ...(role === undefined ? {} : { description: role }),
    },
    ...(date === undefined ? {} : { dateCreated: date }),
    ...(place === undefined ? {} : { locationCreated: { '@type': 'Place', name: place } }),
    ...(original === undefined
      ? {}
      : {
          translationOfWork: {
            '@type': 'Quotation',
            text: original,
            ...(originalLang === undefined ? {} : { inLanguage: originalLang }),
            ...(originalSource ? { isBasedOn: sourceNode(originalSource, originalSeal) } : {}),
          },
        }),
    ...(translator === undefined ? {} : { translator: { '@type': 'Person', name: translator } }),
    isBasedOn: sourceNode(source, seal),
  }
}

/** Where words are from: the address, and what is known of it where they were held to it. */
function sourceNode(url: string, seal: Seal | undefined): CreativeWork | string {
  if (!seal) return url
  const { title, publisher, language, archived } = seal
  return {
    '@type': 'CreativeWork',
    name: title,
    url,
    inLanguage: language,
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(archived === undefined ? {} : { archivedAt: archived }),
  }
}
