import { expect, it } from 'vitest'
import { refusal } from './guard'

const asking = (method: string, headers: Record<string, string>) =>
  refusal({ method, headers: new Headers({ host: 'localhost:3000', ...headers }) })
const json = { 'content-type': 'application/json' }
const own = { origin: 'http://localhost:3000', ...json }

it.each([
  ['a visit', 'GET', {}],
  [
    'a visit by a link from elsewhere',
    'GET',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
  ],
  ['a look from its own page', 'GET', { 'sec-fetch-site': 'same-origin' }],
  ['by number', 'GET', { host: '127.0.0.1:3000' }],
  ['by the other number', 'GET', { host: '[::1]:3000' }],
  ['its own page that writes', 'POST', { ...own, 'sec-fetch-site': 'same-origin' }],
])('answers %s', (_what, method, headers) => {
  expect(asking(method, headers)).toBeUndefined()
})

it.each([
  ['a name that was made to lead here', 'GET', { host: 'evil.example:3000' }],
  ['a name that begins like ours', 'GET', { host: 'localhost.evil.example' }],
  ['a name that ends like ours', 'GET', { host: 'evil-localhost' }],
  ['a name with a user', 'GET', { host: 'localhost:3000@evil.example' }],
  ['no name', 'GET', { host: '' }],
  ['another machine', 'GET', { host: '192.168.0.2:3000' }],
  ['a page of another site', 'GET', { origin: 'https://evil.example' }],
  ['a page of another port', 'GET', { origin: 'http://localhost:4000' }],
  ['a page without origin', 'POST', { ...json, origin: 'null' }],
  [
    'an image or a script for another site',
    'GET',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
  ],
  ['a neighbour', 'GET', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
  ['a form of another site', 'POST', { origin: 'https://evil.example', 'content-type': 'text/plain' }],
  ['a form that is sent from nowhere', 'POST', json],
  ['a form, even its own', 'POST', { ...own, 'content-type': 'application/x-www-form-urlencoded' }],
  ['text that looks like JSON', 'POST', { ...own, 'content-type': 'text/plain; application/json' }],
  ['a visit that writes', 'POST', { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
])('refuses %s', (_what, method, headers) => {
  expect(asking(method, headers)).toMatch(/^(?:The preview|Only|Expected)/)
})
