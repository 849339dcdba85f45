import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeRedirects } from '../lib/redirects'
import { type Library, openLibrary } from './fixtures/library'

let library: Library

beforeAll(async () => {
  library = await openLibrary({
    'index.html': '<h1>Front</h1>',
    '404.html': '<h1>Missing</h1>',
    'gone/index.html': '<h1>Withdrawn</h1>',
    '2010/01/02/new/index.html': '<h1>New</h1>',
    _redirects: writeRedirects([
      { from: '/2009/01/02/old/', to: '/2010/01/02/new/', status: 301 },
      { from: '/2008/01/02/false/', to: '/gone/', status: 410 },
    ]),
  })
})
afterAll(() => library.close())

it('leads a former address to the article in one hop, query and all, with or without its slash', async () => {
  for (const path of ['/2009/01/02/old/', '/2009/01/02/old']) {
    const { status, headers } = await library.ask(`${path}?from=mail`)
    expect([status, headers.location]).toEqual([301, '/2010/01/02/new/?from=mail'])
  }
  expect((await library.ask('/2010/01/02/new/')).status).toBe(200)
})

it('says of a withdrawn article that it is gone', async () => {
  const { status, text, headers } = await library.ask('/2008/01/02/false/')
  expect([status, text]).toEqual([410, '<h1>Withdrawn</h1>'])
  expect(headers.etag).toBeUndefined()
})

it('still says of all other addresses that they are missing', async () => {
  expect((await library.ask('/2009/01/02/older/')).status).toBe(404)
})

it('reads the table anew when the site was printed anew', async () => {
  const { status: before } = await library.ask('/moved/')
  library.write('_redirects', '/moved/ /2010/01/02/new/ 301\n')
  const { status: after } = await library.ask('/moved/')
  expect([before, after]).toEqual([404, 301])
})
