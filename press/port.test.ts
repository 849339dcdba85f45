import { expect, it } from 'vitest'
import { readPort } from './port'

it.each(['-1', '65536', '80.5', '1e3', '0x50', ' 80', 'http'])('refuses "%s"', (port) => {
  expect(() => readPort(port)).toThrow(`PORT is "${port}"; expected a whole number`)
})

it('has a usual one', () => {
  expect([readPort(undefined), readPort(''), readPort('8080'), readPort('0')]).toEqual([3000, 3000, 8080, 0])
})
