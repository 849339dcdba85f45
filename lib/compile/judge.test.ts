import { resolve } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Refused } from '../content/problem'
import { soundText } from './judge'

const path = resolve('content/articles/2008/a/article.mdx')
const frontMatter = '---\nheadline: A: faulty: one\n---\n\n'

afterEach(() => {
  vi.unstubAllEnvs()
})

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

  it('keeps a draft from the compiler outside development, whatever is wrong with it', () => {
    const draft = '---\nstatus: draft\nheadline: A: faulty: one\n---\n\nIt is {1 + 1}.\n'
    expect(soundText(path, draft)).toBe('')
    expect(() => soundText(path, draft.replace('draft', 'ready'))).toThrow(Refused)
  })

  it('gives an empty article in development, and a sound one whole', () => {
    vi.stubEnv('NODE_ENV', 'development')
    expect(soundText(path, 'It is {1 + 1}.')).toMatch(/^---\n# \w+\n---\n$/)
    expect(soundText(path, 'It is two.')).toBe('It is two.')
  })

  it('gives another one after each edit, so that a preview follows', () => {
    vi.stubEnv('NODE_ENV', 'development')
    const [one, two] = ['{a}', '{b}'].map((body) => soundText(path, body))
    expect(one).not.toBe(two)
  })
})
