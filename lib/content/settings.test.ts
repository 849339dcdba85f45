import { describe, expect, it, vi } from 'vitest'
import { readSettings } from './settings'

describe('readSettings', () => {
  it('takes what is given', () => {
    const settings = readSettings({
      SITE_URL: 'https://news.example/',
      PASSPORT_NOW: '2026-11-24T10:00:00+01:00',
      CONTENT_DIR: 'tests/../tests/sound/',
      NODE_ENV: 'development',
    })
    expect(settings).toEqual({
      siteUrl: 'https://news.example',
      now: new Date('2026-11-24T09:00:00Z'),
      contentDir: 'tests/sound',
      outDir: 'out',
      guide: false,
      preview: true,
    })
  })

  it('does without any, and takes an empty one for none', () => {
    for (const env of [{}, { SITE_URL: '', PASSPORT_NOW: '', CONTENT_DIR: '' }]) {
      const before = Date.now()
      const { siteUrl, now, contentDir, preview } = readSettings(env)
      expect([siteUrl, contentDir, preview]).toEqual([undefined, 'content', false])
      expect(now.getTime()).toBeGreaterThanOrEqual(before)
    }
  })

  it.each([
    ['SITE_URL', 'news.example', 'an address of host and path alone, such as https://news.example'],
    ['SITE_URL', 'ftp://news.example', 'an address of host and path alone, such as https://news.example'],
    ['PASSPORT_NOW', '2026-11-24', 'an instant with an offset, such as 2026-11-24T09:00:00Z'],
    ['PASSPORT_NOW', '2026-02-30T09:00:00Z', 'an instant with an offset, such as 2026-11-24T09:00:00Z'],
    ['CONTENT_DIR', '../elsewhere', 'a folder inside the repository, such as content'],
    ['CONTENT_DIR', '/etc', 'a folder inside the repository, such as content'],
    ['CONTENT_DIR', 'contents', 'a folder that exists, relative to the repository'],
  ])('names %s when it is %s, and what it should be', (name, value, expected) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} is "${value}"; expected ${expected}.`)
  })

  it.each(['.', '..', '../out', '/out', 'content', 'app/out', '.next'])(
    'prints into no folder that holds something else, such as %s',
    (folder) => {
      expect(() => readSettings({ OUT_DIR: folder })).toThrow(
        `OUT_DIR is "${folder}"; expected a folder of its own`,
      )
    },
  )

  it('names what was looked for when the default is not there', () => {
    vi.spyOn(process, 'cwd').mockReturnValue('/nowhere')
    expect(() => readSettings({})).toThrow('CONTENT_DIR is "content"; expected a folder that exists')
    vi.restoreAllMocks()
  })
})
