import { expect, it } from 'vitest'
import { readRedirects, redirectsOf, writeRedirects } from './redirects'

const edition = {
  articles: [
    { address: '/2010/01/02/new/', formerly: ['/2009/01/02/old', '/2009/01/01/older/'] },
    { address: '/2010/01/03/other/', formerly: [] },
  ],
  withdrawn: ['/2008/01/02/false/'],
}

it('leads every former address to the article itself, and says which are gone', () => {
  const redirects = redirectsOf(edition)
  expect(writeRedirects(redirects)).toBe(
    '/2008/01/02/false/ /gone/ 410\n/2009/01/01/older/ /2010/01/02/new/ 301\n/2009/01/02/old/ /2010/01/02/new/ 301\n',
  )
})

it('reads what it wrote', () => {
  const table = readRedirects('/a/ /b/ 301\n/c/ /gone/ 410\n')
  expect(table.get('/a/')).toEqual({ from: '/a/', to: '/b/', status: 301 })
  expect(table.get('/c/')?.status).toBe(410)
  expect(table.size).toBe(2)
})
