import { describe, expect, it } from 'vitest'
import { Source } from '../../lib/content/source'
import { spliced } from './splice'
import { appendTo, dataOf, frontMatterOf, replaceIn, textOf, textsOf } from './yaml'

const source = (text: string) => new Source('a.yaml', text)
const appended = (text: string) => spliced(text, appendTo(dataOf(source(text)), 'formerly', '/old/'))

describe('a text added to a list', () => {
  it.each([
    ['that is not there', 'a: 1 # one\n', 'a: 1 # one\nformerly: [/old/]\n'],
    ['that is empty', 'formerly: []\nb: 2\n', 'formerly: [/old/]\nb: 2\n'],
    ['without a value', 'formerly: # once\nb: 2\n', 'formerly: [/old/] # once\nb: 2\n'],
    ['in brackets', 'formerly: [ /a/ ] # x\n', 'formerly: [ /a/, /old/ ] # x\n'],
    ['on several lines', 'formerly: [\n  /a/,\n]\n', 'formerly: [\n  /a/, /old/,\n]\n'],
    ['of dashes', 'formerly:\n  - /a/ # first\nb: 2', 'formerly:\n  - /a/ # first\n  - /old/\nb: 2'],
    ['of dashes that ends the file', 'formerly:\n- "/a/"', 'formerly:\n- "/a/"\n- /old/'],
    ['with the line ends of Windows', 'formerly:\r\n  - /a/\r\n', 'formerly:\r\n  - /a/\r\n  - /old/\r\n'],
  ])('%s', (_what, before, after) => {
    expect(appended(before)).toBe(after)
    expect(textsOf(dataOf(source(after)), 'formerly').at(-1)).toBe('/old/')
  })

  it('is refused where the field is no list', () => {
    expect(() => appended('formerly: /a/\n')).toThrow(/"formerly" in a\.yaml is no list/)
  })
})

describe('a text in place of another', () => {
  const replaced = (text: string) => spliced(text, replaceIn(dataOf(source(text)), 'parts', 'old', 'new'))

  it.each([
    ['[old, older] # old\nx: old\n', '[new, older] # old\nx: old\n'],
    ['\n  - \'old\' # "old"\n  - "old"\n', '\n  - \'new\' # "old"\n  - "new"\n'],
    ['old # x', 'new # x'],
    ['{ a: old }', '{ a: old }'],
  ])('%j', (before, after) => expect(replaced(`parts: ${before}`)).toBe(`parts: ${after}`))
})

describe('front matter', () => {
  it('is read with its place in the file, whatever its schema says', () => {
    const text = '---\r\nkind: gossip\r\ndek:\r\n---\r\n\r\nkind: news\r\n'
    const yaml = frontMatterOf(source(text))
    expect(textOf(yaml, 'kind')).toBe('gossip')
    expect(textOf(yaml, 'dek')).toBeUndefined()
    expect(spliced(text, replaceIn(yaml, 'kind', 'gossip', 'news'))).toBe(text.replace('gossip', 'news'))
  })

  it.each(['Text', '\n---\na: 1\n---\n', '---\na: [1\n---\n'])('is refused when it is none: %j', (text) => {
    expect(() => frontMatterOf(source(text))).toThrow(/a\.yaml (does not begin|cannot be read)/)
  })
})
