import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeRedirects } from '../lib/hosting/host-files'
import { type Library, openLibrary } from '../tests/press/library'

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
      { from: '/2008/café/', to: '/2010/01/02/new/', status: 301 },
      { from: '/', query: 'p=12', to: '/2010/01/02/new/', status: 301 },
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

it('answers a question of the front page that a former site answered, and no other', async () => {
  const { status, headers } = await library.ask('/?p=12')
  expect([status, headers.location]).toEqual([301, '/2010/01/02/new/'])
  for (const path of ['/?p=13', '/?from=mail']) expect((await library.ask(path)).text).toBe('<h1>Front</h1>')
})

it('knows a former address by its letters, however they are written', async () => {
  for (const path of ['/2008/caf%C3%A9/', '/2008/caf%c3%a9'])
    expect((await library.ask(path)).headers.location).toBe('/2010/01/02/new/')
})

it('keeps the tables that hosts read from readers', async () => {
  expect((await library.ask('/_redirects')).status).toBe(404)
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
