import { describe, expect, expectTypeOf, it } from 'vitest'
import { manuscriptWith, siteUrl } from '../../../tests/manuscript'
import { type ComponentName, type OwnComponentName, vocabulary } from '../../content/vocabulary'
import { feedHtml } from './html'
import { markdownEdition } from './markdown'
import { textEdition } from './text'
import { editionVocabulary } from './vocabulary'

const quotation = `<PullQuote speaker="A speaker" role="president" place="Dushanbe" date="2008-08-28" source="https://archive.example/words" lang="en" original="نص أصلي" originalLang="ar">
The speaker's words.
</PullQuote>`

const written: Record<Exclude<ComponentName, OwnComponentName>, string> = {
  PullQuote: quotation,
  Quote: quotation.replaceAll('PullQuote', 'Quote'),
  Figure: `<Figure file="small.jpg" alt="A 'table'." caption="The table -- bare." credit="The staff" licence="CC BY 4.0" />`,
  Gallery: `<Gallery title="Before -- and after">

<Figure file="small.jpg" alt="A table." caption="Before." credit="The staff" licence="CC BY 4.0" />

<Figure file="small.jpg" alt="The same table." caption="After." credit="The staff" licence="CC BY 4.0" />

</Gallery>`,
  Verse: `<Verse author="A poet" title="Lines" source="https://archive.example/lines" lang="en">

  'Tis the *first*,
      and the second:

  and a third.

</Verse>`,
  Code: `<Code title="sum.js" source="https://archive.example/sum">

\`\`\`js
const sum = "3" + 4 // {no} <b>program</b>
\`\`\`

</Code>`,
  Video: `<Video file="six.webm" captions="six.vtt" poster="small.jpg" alt="A table." caption="They 'sit' down." credit="The staff" licence="CC BY 4.0" length="0:01" />`,
  Audio: `<Audio file="bell.mp3" caption="The 'bell'." credit="The staff" licence="CC BY 4.0" length="0:02">

(A bell rings [twice](/2008/).)

</Audio>`,
  Chart: `<Chart file="trade.csv" kind="line" x="year" y="exports" unit="ships" title="Trade" description="Exports fall in 2008." source="The port" sourceUrl="https://port.example/" credit="The staff" />`,
  Map: `<Map file="places.csv" title="Places" description="Georgia is filled." source="The port" credit="The staff" />`,
  Timeline: `<Timeline file="bells.csv" title="Bells" description="One date." source="The port" credit="The staff" />`,
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

describe('Quote', () => {
  const inline = `He called it <Quote speaker="A speaker" date="2008-08-28" source="https://archive.example/words" lang="fr" translator="A clerk" original="نص أصلي" originalLang="ar">un 'mot'</Quote>, and left.`

  it('as a block is what a pull quote is', async () => {
    const html = feedHtml(await manuscriptWith(written.Quote))
    expect(html).toBe(feedHtml(await manuscriptWith(written.PullQuote)))
  })

  it('amid a paragraph stands between marks, and a note says whose it is, in every form', async () => {
    const manuscript = () => manuscriptWith(inline)
    const html = feedHtml(await manuscript())
    expect(html).toMatch(
      /He called it “<span lang="fr" dir="auto">un ‘mot’<\/span>”<sup><a [^>]*>1<\/a><\/sup>, and left\./,
    )
    expect(html).toMatch(
      /<li id="[^"]+">\s*<p><cite>A speaker<\/cite> · <time datetime="2008-08-28">28.August 2008<\/time> · <a href="https:\/\/archive\.example\/words">Source<\/a> · Translated by A clerk<\/p>/,
    )
    expect(html).toContain('Original (Arabic): <span lang="ar" dir="auto">نص أصلي</span>')
    const text = textEdition(await manuscript())
    expect(text).toContain('He called it “un ‘mot’”[1], and left.')
    expect(text).toMatch(/\[1\] A speaker · 28.August 2008 · Source\[2\] · Translated by A clerk/)
    const markdown = markdownEdition(await manuscript())
    expect(markdown).toContain('He called it “un ‘mot’”[^quotation-1], and left.')
    expect(markdown).toMatch(/\[\^quotation-1\]: A speaker · 28.August 2008 · \[Source\]/)
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

describe('Gallery', () => {
  it('is its title and its images in a feed', async () => {
    const html = feedHtml(await manuscriptWith(written.Gallery))
    expect(html).toMatch(
      /<section><p><strong>Images: Before – and after<\/strong><\/p>(?:\s*<figure><img [^>]*alt="[^"]+" \/><figcaption>[^<]+<small>[^<]+<\/small><\/figcaption><\/figure>){2}\s*<\/section>/,
    )
  })

  it('is set in under its title in text', async () => {
    const text = textEdition(await manuscriptWith(written.Gallery))
    expect(text).toContain('\n[Images: Before – and after]\n\n    [Image: A table.]\n    Before. (The staff')
    expect(text).toContain('\n    [Image: The same table.]\n    After. (The staff')
  })

  it('is a row of images under its title in Markdown', async () => {
    const markdown = markdownEdition(await manuscriptWith(written.Gallery))
    expect(markdown).toMatch(/\n\*\*Images: Before – and after\*\*\n\n!\[A table\.\]\([^)]+\)\n\nBefore\. \(/)
    expect(markdown).toContain('\n![The same table.](')
  })
})

describe('Verse', () => {
  it('keeps its lines and how far each is set in, in a feed', async () => {
    const html = feedHtml(await manuscriptWith(written.Verse))
    expect(html).toMatch(
      /<blockquote cite="https:\/\/archive\.example\/lines" lang="en" dir="ltr">\s*<p>’Tis the <em>first<\/em>,<br \/>\s*\u00A0{4}and the second:<\/p>\s*<p>and a third\.<\/p>\s*<\/blockquote>/,
    )
    expect(html).toContain(
      '<figcaption>A poet, <cite>Lines</cite> · <a href="https://archive.example/lines">Source</a></figcaption>',
    )
  })

  it('does so in text', async () => {
    const text = textEdition(await manuscriptWith(written.Verse))
    expect(text).toContain(
      '\n    ’Tis the first,\n        and the second:\n\n    and a third.\n\n    — A poet, Lines · Source[1]\n',
    )
  })

  it('does so in Markdown, which ends a line by a stroke', async () => {
    const markdown = markdownEdition(await manuscriptWith(written.Verse))
    expect(markdown).toContain(
      '\n> ’Tis the *first*,\\\n> \u00A0\u00A0\u00A0\u00A0and the second:\n>\n> and a third.\n>\n> — A poet, Lines · [Source](',
    )
  })
})

describe('Code', () => {
  it('is its name and the code as it is, in a feed', async () => {
    const html = feedHtml(await manuscriptWith(written.Code))
    expect(html).toMatch(
      /<figure><figcaption>Code: sum\.js · <a href="https:\/\/archive\.example\/sum">Source<\/a><\/figcaption>\s*<pre><code>const sum = "3" \+ 4 \/\/ \{no\} &#x3C;b>program&#x3C;\/b>\n<\/code><\/pre>\s*<\/figure>/,
    )
  })

  it('is so in text and in Markdown', async () => {
    const manuscript = await manuscriptWith(written.Code)
    expect(textEdition(manuscript)).toContain('\nCode: sum.js · Source[1]\n\n        const sum = "3" + 4 //')
    expect(markdownEdition(manuscript)).toContain(
      '\nCode: sum.js · [Source](https://archive.example/sum)\n\n```js\nconst sum = "3" + 4 // {no} <b>program</b>\n```\n',
    )
  })
})

describe('Video', () => {
  const hosted = written.Video.replace(
    'file="six.webm" captions="six.vtt"',
    'url="https://www.youtube.com/watch?v=abcdefghijk"',
  )

  it('is what it begins with, its words and the way to it, in a feed', async () => {
    const html = feedHtml(await manuscriptWith(written.Video))
    expect(html).toMatch(
      /<figure><img [^>]*alt="A table\." \/><figcaption>Video: They ‘sit’ down\. \(0:01\) <small>The staff · CC BY 4\.0<\/small> · <a href="https:\/\/news\.example\/recordings\/[0-9a-f]{12}\.webm">Watch the video<\/a><\/figcaption><\/figure>/,
    )
  })

  it('that others show is the same, with the way to them', async () => {
    const html = feedHtml(await manuscriptWith(hosted))
    expect(html).toContain(
      '<a href="https://www.youtube.com/watch?v=abcdefghijk">Watch at youtube.com</a></figcaption>',
    )
    expect(html).not.toContain('iframe')
  })

  it('is said in words in text and in Markdown', async () => {
    const manuscript = await manuscriptWith(written.Video)
    expect(textEdition(manuscript)).toMatch(
      /\n\[Image: A table\.\]\nVideo: They ‘sit’ down\. \(0:01\) The staff · CC BY 4\.0 · Watch the\svideo\[1\]\n/,
    )
    expect(markdownEdition(manuscript)).toMatch(
      /\n!\[A table\.\]\([^)]+\.jpg\)\n\nVideo: They ‘sit’ down\. .+ · \[Watch the video\]\(https:\/\/news\.example\/recordings\//,
    )
  })
})

describe('Audio', () => {
  it('is its words, the way to it and all that is heard in it, in a feed', async () => {
    const html = feedHtml(await manuscriptWith(written.Audio))
    expect(html).toMatch(
      /<section><p>Audio: The ‘bell’\. \(0:02\) <small>The staff · CC BY 4\.0<\/small> · <a href="https:\/\/news\.example\/recordings\/[0-9a-f]{12}\.mp3">Listen to the recording<\/a><\/p><p><strong>Transcript<\/strong><\/p>\s*<p>\(A bell rings <a href="https:\/\/news\.example\/2008\/">twice/,
    )
  })

  it('is so in text and in Markdown', async () => {
    const manuscript = await manuscriptWith(written.Audio)
    expect(textEdition(manuscript)).toMatch(
      /\nAudio: The ‘bell’\. .+ · Listen to the\srecording\[1\]\n\n {4}\[Transcript\]\n\n {4}\(A bell rings twice\[2\]\.\)\n/,
    )
    expect(markdownEdition(manuscript)).toMatch(
      /\n\*\*Transcript\*\*\n\n\(A bell rings \[twice\]\(https:\/\/news\.example\/2008\/\)\.\)\n/,
    )
  })
})

describe('figures drawn from data', () => {
  const fields = ['year', 'exports', '2006', '10', '2007', '12.5', '2008', '9']
  it('are an image, all their data, and where these are from, in a feed', async () => {
    const html = feedHtml(await manuscriptWith(written.Chart))
    expect(html).toMatch(
      /<figure><p><strong>Trade<\/strong> \(ships\)<\/p><img src="https:\/\/news\.example\/[^"]+\/figure-trade\.png" alt="Exports fall in 2008\." \/><table>/,
    )
    expect(Array.from(html.matchAll(/<t[hd]>([^<]*)</g), ([, text]) => text)).toEqual(fields)
    expect(html).toMatch(
      /<figcaption>Source: <a href="https:\/\/port\.example\/">The port<\/a> · <small>The staff<\/small> · <a href="https:\/\/news\.example\/[^"]+\/trade\.csv">/,
    )
  })

  it('are their data in text', async () => {
    const text = textEdition(await manuscriptWith(written.Chart))
    expect(text).toContain(
      '\n[Chart: Exports fall in 2008.]\nTrade (ships)\n\nyear  exports\n----  -------\n2006       10\n',
    )
    expect(text).toContain('Source: The port[1] · The staff · Download the data as CSV[2]')
  })

  it('are an image and a table in Markdown', async () => {
    const markdown = markdownEdition(await manuscriptWith(written.Chart))
    expect(markdown).toMatch(
      /!\[Exports fall in 2008\.\]\(https:\/\/news\.example\/[^)]+\/figure-trade\.png\)/,
    )
    expect(markdown).toMatch(/\| year \| exports \|\n\| -+ \| -+: \|\n\| 2006 \| +10 \|/)
  })

  it('tell where things are on a map, and what happened in a timeline', async () => {
    const map = textEdition(await manuscriptWith(written.Map))
    expect(map).toMatch(/Highlighted {2}Georgia {2}GE\nPlace {8}Tbilisi {2}41\.7 44\.8\n/)
    expect(map.replace(/\s+/g, ' ')).toContain('Boundaries de facto, as drawn by Natural Earth.')
    const timeline = textEdition(await manuscriptWith(written.Timeline))
    expect(timeline).toMatch(/28 August 2008 {2}A bell rings\.\n/)
  })
})
