import { createRequire } from 'node:module'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** How Next itself reads a source: as its routes do. */
const { pathToRegexp, compile } = createRequire(import.meta.url)('next/dist/compiled/path-to-regexp')

async function configFor(path: string) {
  vi.stubEnv('PASSPORT_PATH', path)
  vi.resetModules()
  return (await import('../next.config.mjs')).default
}

beforeEach(() => void vi.stubEnv('NODE_ENV', 'development'))
afterEach(() => void vi.unstubAllEnvs())

describe('a preview under a path', () => {
  /** Where an address is led; undefined where it is answered. */
  async function led(path: string, address: string): Promise<string | undefined> {
    const { redirects } = await configFor(path)
    for (const { source, destination } of (await redirects?.()) ?? []) {
      const found = pathToRegexp(source).exec(address)
      if (found) return compile(destination, { validate: false })({ address: found[1] })
    }
  }

  it.each([
    ['/', '/revista/'],
    ['/2008/08/28/a-summit/', '/revista/2008/08/28/a-summit/'],
    ['/images/3f2a90c1d4e5-800.jpg', '/revista/images/3f2a90c1d4e5-800.jpg'],
    ['/revistas/', '/revista/revistas/'],
    ['/revista', undefined],
    ['/revista/', undefined],
    ['/revista/2008/', undefined],
  ])('leads %s to %s', async (address, to) => {
    expect(await led('/revista', address)).toBe(to)
  })

  it('takes a sign of patterns in the path for itself', async () => {
    expect(await led('/a.b/c+d', '/a.b/c+d/2008/')).toBeUndefined()
    expect(await led('/a.b/c+d', '/aXb/c+d/2008/')).toBe('/a.b/c+d/aXb/c+d/2008/')
  })

  it('is at the root of its host without one, and never part of what is compiled', async () => {
    expect(await configFor('')).not.toHaveProperty('basePath')
    vi.stubEnv('NODE_ENV', 'production')
    expect(await configFor('/revista')).not.toHaveProperty('basePath')
    vi.stubEnv('NODE_ENV', 'development')
    expect(await configFor('/revista')).toHaveProperty('basePath', '/revista')
  })
})
