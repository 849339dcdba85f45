import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { Source } from '../content/source'
import { parseBody } from '../reading/mdx'
import { typesetBody } from './body'

/** A body set, and its tree: spaces are shown as what they are, `~` full and `^` narrow. */
function setTree(text: string, language = 'en') {
  const { tree } = parseBody(new Source('article.mdx', text))
  if (!tree) throw new Error('the body of a test parses')
  typesetBody(tree, language)
  return tree
}

const shown = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '^')
const said = (text: string, language?: string) => shown(plainText(setTree(text, language)))

/** The props of the components in a body, in order. */
function propsIn(text: string, language?: string): Record<string, string>[] {
  const found: Record<string, string>[] = []
  visit(setTree(text, language), 'mdxJsxFlowElement', ({ attributes }) => {
    found.push(
      Object.fromEntries(
        attributes.flatMap((prop) => ('name' in prop ? [[prop.name, shown(String(prop.value))]] : [])),
      ),
    )
  })
  return found
}

describe('typesetBody', () => {
  it.each([
    ['"*Word*," he said, "**never**[^a]".\n\n[^a]: "A note"', '“Word,” he said, “never”.“A note”'],
    ['the [players](/a/)\' "[union](/b/)"', 'the players’ “union”'],
    ['# "A heading"\n\n> "Words"\n\n- "An item"', '“A heading”“Words”“An item”'],
    ['| "a" | b |\n|---|---|\n| 5 km | "d" |', '“a”b5~km“d”'],
    ['"two\\\nlines" and 28\nAugust', '“twolines” and 28~August'],
  ])('knows what stands beside a mark: %s', (text, set) => {
    expect(said(text)).toBe(set)
  })

  it('leaves code, addresses, and links whose words are their address', () => {
    const text = `\`"a" -- 1991-1994\` [it's](/1991-1994/?a="b"--c) https://a.example/b--c'd\n\n~~~\n"code" --\n~~~`
    expect(said(text)).toBe(`"a" -- 1991-1994 it’s https://a.example/b--c'd"code" --`)
    const links: string[] = []
    visit(setTree(text), 'link', ({ url }) => {
      links.push(url)
    })
    expect(links).toEqual(['/1991-1994/?a="b"--c', "https://a.example/b--c'd"])
  })

  it('takes code for a word', () => {
    expect(said('"`x`" and (`y`)', 'fr')).toBe('«^x^» and (y)')
  })

  it('sets a quotation in its own language and its original in that of the original', () => {
    const text = `<PullQuote speaker="The \\"one\\"" lang="fr" original="..." source="https://a.example/1-2" />`
    expect(propsIn(text.replaceAll('\\"', "'"))[0]).toMatchObject({ speaker: 'The ‘one’', lang: 'fr' })
    const quoted = `<PullQuote speaker='A "speaker"' place="N'Djamena" lang="fr" original='Он: "Да" - 5 км' originalLang="ru" date="2008-08-28" source="https://a.example/1991-1994?a--b">\n"Non !" dit-il\n</PullQuote>\n\n"No !"`
    expect(said(quoted)).toBe('«^Non^!^» dit-il“No !”')
    expect(propsIn(quoted)).toEqual([
      {
        speaker: 'A “speaker”',
        place: 'N’Djamena',
        lang: 'fr',
        original: 'Он: «Да»~— 5~км',
        originalLang: 'ru',
        date: '2008-08-28',
        source: 'https://a.example/1991-1994?a--b',
      },
    ])
  })

  it('sets what an original says in no language by what is the same in all', () => {
    expect(propsIn(`<PullQuote original='"a"... 5 km' />`)).toEqual([{ original: '"a"… 5~km' }])
  })

  it('sets the prose of every component, and none of its data', () => {
    const text = `<Figure file="1991-1994.jpg" alt="It's" caption="1991-1994" credit="The boss's" licence="CC BY-SA 1-2" />\n\n<Aside title="It's">\n\n"Here"\n\n</Aside>`
    expect(propsIn(text)).toEqual([
      {
        file: '1991-1994.jpg',
        alt: 'It’s',
        caption: '1991–1994',
        credit: 'The boss’s',
        licence: 'CC BY-SA 1-2',
      },
      { title: 'It’s' },
    ])
    expect(said(text)).toBe('“Here”')
  })

  it('moves nothing: every node stays at its place in the source', () => {
    const text = '"A *word*..." -- and `code`\n'
    const { tree } = parseBody(new Source('article.mdx', text))
    const places: unknown[] = []
    visit(setTree(text), ({ position }) => {
      places.push(position)
    })
    const before: unknown[] = []
    if (tree) visit(tree, ({ position }) => void before.push(position))
    expect(places).toEqual(before)
  })
})
