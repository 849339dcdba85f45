import { describe, expect, expectTypeOf, it } from 'vitest'
import { manuscriptWith, siteUrl } from '../../../tests/manuscript'
import { type ComponentName, vocabulary } from '../../content/vocabulary'
import { feedHtml } from './html'
import { markdownEdition } from './markdown'
import { textEdition } from './text'
import { editionVocabulary } from './vocabulary'

const quotation = `<PullQuote speaker="A speaker" role="president" place="Dushanbe" date="2008-08-28" source="https://archive.example/words" lang="en" original="نص أصلي" originalLang="ar">
The speaker's words.
</PullQuote>`

const written: Record<ComponentName, string> = {
  PullQuote: quotation,
  Figure: `<Figure file="small.jpg" alt="A 'table'." caption="The table -- bare." credit="The staff" licence="CC BY 4.0" />`,
  Aside: `<Aside title="What's shared">\n\nA [border](/2008/).\n\n${quotation}\n\n</Aside>`,
}

it('a table without one of the components is a type error', () => {
  type Incomplete = Omit<typeof editionVocabulary, 'Aside'>
  expectTypeOf<Incomplete>().not.toExtend<typeof editionVocabulary>()
  expect(Object.keys(editionVocabulary).sort()).toEqual(Object.keys(vocabulary).sort())
})

describe('PullQuote', () => {
  it('is a figure in a feed, with both languages marked', async () => {
    const html = feedHtml(await manuscriptWith(written.PullQuote))
    expect(html).toMatch(
      /<figure><blockquote cite="https:\/\/archive\.example\/words" lang="en" dir="ltr">\s*<p>The speaker’s words\.<\/p>\s*<\/blockquote>/,
    )
    expect(html).toMatch(/<blockquote[^>]* lang="ar" dir="rtl"><p>نص أصلي<\/p><\/blockquote>/)
    expect(html).toContain(
      '<figcaption><cite>A speaker</cite>, president · Dushanbe, <time datetime="2008-08-28">28 August 2008</time> · <a href="https://archive.example/words">Source</a></figcaption></figure>',
    )
  })

  it('is set in and attributed in text', async () => {
    const text = textEdition(await manuscriptWith(written.PullQuote))
    expect(text).toContain('\n    The speaker’s words.\n')
    expect(text).toContain('\n    Original (Arabic): نص أصلي\n')
    expect(text).toContain('\n    — A speaker, president · Dushanbe, 28 August 2008 · Source[1]\n')
    expect(text).toContain('\n[1] https://archive.example/words\n')
  })

  it('is a quotation with its attribution in Markdown', async () => {
    const markdown = markdownEdition(await manuscriptWith(written.PullQuote))
    expect(markdown).toContain(
      '> The speaker’s words.\n>\n> Original (Arabic): نص أصلي\n>\n> — A speaker, pres',
    )
    expect(markdown).toContain('28 August 2008 · [Source](https://archive.example/words)\n')
  })

  it('written on one line is the same', async () => {
    const html = feedHtml(await manuscriptWith(written.PullQuote.replaceAll('\n', '')))
    expect(html).toMatch(/<figure><blockquote[^>]*>\s*<p>The speaker’s words\.<\/p>/)
    expect(html).not.toContain('<p><figure>')
  })
})

describe('Figure', () => {
  it('keeps alt, caption and credit in a feed, with a JPEG of known size', async () => {
    const html = feedHtml(await manuscriptWith(written.Figure))
    expect(html).toMatch(
      /<figure><img src="https:\/\/news\.example\/images\/[0-9a-f]{12}-\d+\.jpg" width="\d+" height="\d+" alt="A ‘table’\." \/><figcaption>The table – bare\. <small>The staff · CC BY 4\.0<\/small><\/figcaption><\/figure>/,
    )
  })

  it('is said in words in text', async () => {
    const text = textEdition(await manuscriptWith(written.Figure))
    expect(text).toContain('\n[Image: A ‘table’.]\nThe table – bare. (The staff · CC BY 4.0)\n')
  })

  it('is an image with its caption in Markdown', async () => {
    const markdown = markdownEdition(await manuscriptWith(written.Figure))
    expect(markdown).toMatch(
      /\n!\[A ‘table’\.\]\(https:\/\/news\.example\/images\/[0-9a-f]{12}-\d+\.jpg\)\n\nThe table – bare/,
    )
  })
})

describe('Aside, with a component inside', () => {
  it('is a part of the article in a feed', async () => {
    const html = feedHtml(await manuscriptWith(written.Aside))
    expect(html).toMatch(
      /<section role="note"><p><strong>What’s shared<\/strong><\/p>\s*<p>A <a href="https:\/\/news\.example\/2008\/">border/,
    )
    expect(html).toMatch(/<figure>[\s\S]*<\/figure>\s*<\/section>/)
  })

  it('written on one line is the same', async () => {
    const html = feedHtml(
      await manuscriptWith(`<Aside title="Note">${written.PullQuote.replaceAll('\n', '')}</Aside>`),
    )
    expect(html).toMatch(
      /<section role="note">[\s\S]*<figure><blockquote[^>]*>\s*<p>The speaker’s[\s\S]*<\/figure>\s*<\/section>/,
    )
    expect(html).not.toContain('<p><figure>')
  })

  it('is set in under its title in text', async () => {
    const text = textEdition(await manuscriptWith(written.Aside))
    expect(text).toContain('\n    [What’s shared]\n\n    A border[1].\n\n        The speaker’s words.\n')
    expect(text).toContain(`\n[1] ${siteUrl}/2008/\n`)
  })

  it('is a quotation under its title in Markdown', async () => {
    const markdown = markdownEdition(await manuscriptWith(written.Aside))
    expect(markdown).toContain(
      '> **What’s shared**\n>\n> A [border](https://news.example/2008/).\n>\n> > The speaker’s',
    )
    expect(markdown).not.toMatch(/<[A-Z]/)
  })
})
