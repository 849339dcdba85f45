import { describe, expect, it } from 'vitest'
import { everyMark, heroFields, manuscriptWith, siteUrl } from '../../../tests/manuscript'
import { feedHtml } from './html'

const page = `${siteUrl}/2008/08/28/case/`
const htmlWith = async (body: string, fields?: readonly string[]) =>
  feedHtml(await manuscriptWith(body, fields))

describe('feedHtml', () => {
  it('keeps lists, tables and code as they are, without classes', async () => {
    const html = await htmlWith(everyMark)
    expect(html).toMatch(
      /<ul>\s*<li>One\s*<ul>\s*<li>One, one<\/li>\s*<li>One, two<\/li>\s*<\/ul>\s*<\/li>\s*<li>Two/,
    )
    expect(html).toMatch(/<ol start="3">\s*<li>Three/)
    expect(html).toContain('<li>☑ Done</li>')
    expect(html).toContain('<li>☐ To do</li>')
    expect(html).toMatch(/<thead>\s*<tr>\s*<th>Year<\/th>[\s\S]*<td>10,271<\/td>/)
    expect(html).toContain('<pre><code>if (a &#x3C; b &#x26;&#x26; c) "straight" -- ...\n</code></pre>')
    expect(html).not.toMatch(/ (?:class|style|align|data-[a-z-]+)=|<input/)
  })

  it('sets type in words, and neither in code nor in addresses', async () => {
    const html = await htmlWith(everyMark)
    expect(html).toContain('<h2>A heading – “set”</h2>')
    expect(html).toContain('<code>"code" -- as is</code>')
    expect(html).toContain(`<a href="${siteUrl}/2008/08/20/first-report/?a=%22b%22--c">a “link”</a>`)
  })

  it('makes every address absolute and leaves those that are', async () => {
    const html = await htmlWith(
      '[a](/sections/x/) [b](b/) [c](#top) [d](//other.example/d) [e](https://e.example/é?x=1&y=2) [f](mailto:f@e.example) [g][h] g@e.example\n\n[h]: /h/',
    )
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    expect(hrefs).toEqual([
      `${siteUrl}/sections/x/`,
      `${page}b/`,
      `${page}#top`,
      'https://other.example/d',
      'https://e.example/%C3%A9?x=1&#x26;y=2',
      'mailto:f@e.example',
      `${siteUrl}/h/`,
      'mailto:g@e.example',
    ])
  })

  it('lists footnotes at the end, and each mark leads to its note and back', async () => {
    const html = await htmlWith(everyMark)
    expect(html.indexOf('<h2 id="footnote-label">Notes</h2>')).toBeGreaterThan(html.indexOf('Deeper'))
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `${page}#${id}`)
    const targets = [...html.matchAll(/href="([^"]*#[^"]*)"/g)].map(([, href]) => href)
    expect(targets).toHaveLength(6)
    expect(ids).toEqual(expect.arrayContaining(targets))
    expect(html).toMatch(/<li id="user-content-fn-b">\s*<p>With a second block\.<\/p>\s*<p>As here\./)
  })

  it('begins with the hero, as a JPEG with its size', async () => {
    const html = await htmlWith('Its text.', heroFields)
    expect(html).toMatch(
      /^<figure><img src="https:\/\/news\.example\/images\/[0-9a-f]{12}-\d+\.jpg" width="\d+" height="\d+" alt="Six ‘flags’\." \/>/,
    )
  })

  it('lets hostile text be text', async () => {
    const text = 'a < b & c ]]> 🇬🇪👩‍👩‍👧‍👦 d'
    const html = await htmlWith(`${text.replaceAll('<', '\\<')} \\<script>alert(1)\\</script> &lt;b&gt;`)
    expect(html).toContain(
      'a &#x3C; b &#x26; c ]]&#x3E; 🇬🇪👩‍👩‍👧‍👦 d &#x3C;script>alert(1)&#x3C;/script> &#x3C;b>',
    )
    expect(html).not.toMatch(/<script|\]\]>/)
  })

  it('sets guillemets with their spaces, and names the language of an article in another', async () => {
    const html = await htmlWith("Elle dit : « l'archipel ».", [
      'language: fr',
      'dateline: { place: La Haye }',
    ])
    expect(html).toMatch(
      /^<div lang="fr" dir="ltr">[\s\S]*<p>Elle dit\u00A0: «\u202Fl’archipel\u202F»\.<\/p>[\s\S]*<\/div>$/,
    )
    expect(await htmlWith('Its text.')).not.toContain('lang=')
  })

  it('says what was corrected first, and what the article rests on last', async () => {
    const html = await htmlWith('Its text.', [
      'corrections: [{ date: 2008-08-30, text: "It said \'six\'." }]',
      'adaptedFrom: { work: A work, author: A writer, role: fellow, publication: A journal, date: 2008-08-20, url: "https://a.example/" }',
      'sources: [{ title: A source, author: An author, publisher: A house, date: 2008-08, url: "https://s.example/" }]',
    ])
    expect(html).toMatch(
      /^<p><strong>Correction, <time datetime="2008-08-30">30 August 2008<\/time>:<\/strong> It said ‘six’\.<\/p>/,
    )
    expect(html).toContain(
      'from <a href="https://a.example/"><cite>A work</cite></a>, by A writer, fellow (A journal, <time',
    )
    expect(html).toContain(
      '<li>An author, <a href="https://s.example/"><cite>A source</cite></a>, A house, <time datetime="2008-08">August 2008</time></li>',
    )
  })
})
