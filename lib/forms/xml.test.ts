import { describe, expect, it } from 'vitest'
import { hostile } from '../../tests/edition'
import { strictXml } from './strict-xml'
import { plainText, xmlDocument } from './xml'

describe('xmlDocument', () => {
  it.each([hostile, '&amp; &#x3C; &lt; &notanentity; &', ']]>', ' two  spaces '])(
    'keeps text as it is: %j',
    (text) => {
      const root = strictXml(xmlDocument({ root: { '@a': text, one: text, two: { '#': text } } }))
      expect(root.children.map((child) => child.text)).toEqual([text, text])
      expect(root.attributes.a).toBe(text)
    },
  )

  it('leaves out what no XML can hold', () => {
    const root = strictXml(xmlDocument({ root: 'a\u0000\u0008\u001B\u007F\uFFFE\uD800b' }))
    expect(root.text).toBe('a\uFFFDb')
  })

  it('puts a line for each element and no space into text', () => {
    expect(xmlDocument({ a: { b: ['1', '2'], c: { '@d': 'e' } } })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b>1</b>\n  <b>2</b>\n  <c d="e"></c>\n</a>\n',
    )
  })
})

it('plainText keeps every letter and sign', () => {
  expect(plainText(hostile)).toBe(hostile)
})
