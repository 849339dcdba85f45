import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Refused } from '../content/problem'
import { soundText } from './judge'

const path = resolve('content/articles/2008/a/article.mdx')
const frontMatter = '---\nheadline: A: faulty: one\n---\n\n'

describe('soundText', () => {
  it('hands on a sound body, without its byte-order mark', () => {
    expect(soundText(path, `\uFEFF${frontMatter}A *sound* one.\n`)).toBe(`${frontMatter}A *sound* one.\n`)
  })

  it.each([
    ['a program', 'It is {1 + 1}.', '5:7  mdx-expression'],
    ['a module', "import fs from 'node:fs'", '5:1  mdx-import'],
    ['an unknown component', '<script>', '5:1  mdx-syntax'],
    ['what cannot be read', 'A lone { brace', '5:8  mdx-syntax'],
  ])('keeps %s from the compiler, with the place in the file', (_what, body, said) => {
    const judge = () => soundText(path, `${frontMatter}${body}\n`)
    expect(judge).toThrow(Refused)
    expect(judge).toThrow(`content/articles/2008/a/article.mdx:${said}`)
  })
})
