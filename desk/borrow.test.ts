import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { folderForTest } from '../lib/fixture'
import { Mistake } from '../lib/mistake'
import { borrow } from './borrow'

/** A shelf with one package, of which a registry of our own has `served`; npm knows no other registry. */
async function shelfForTest(served = 'whole') {
  const tarball = pack('whole')
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
  const locked = { version: '1.0.0', integrity }
  const dependencies = { lent: '1.0.0' }
  const folder = folderForTest({
    'shelf/lent/package.json': JSON.stringify({
      description: 'for npm run nothing',
      config: { megabytes: 1 },
      dependencies,
    }),
    'shelf/lent/package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: { '': { dependencies }, 'node_modules/lent': locked },
    }),
  })
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.tgz')) return response.end(served === 'whole' ? tarball : pack(served))
    const dist = { tarball: `${registry}/lent/-/lent-1.0.0.tgz`, integrity }
    response.end(
      JSON.stringify({ name: 'lent', versions: { '1.0.0': { name: 'lent', version: '1.0.0', dist } } }),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const registry = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const close = () => {
    server.closeAllConnections()
    return new Promise((closed) => server.close(closed))
  }
  onTestFinished(async () => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    await close()
  })
  vi.stubEnv('npm_config_registry', registry)
  vi.stubEnv('npm_config_cache', join(folder, 'npm'))
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const kept = join(folder, 'kept')
  return { close, told, kept, lend: () => borrow('lent', join(folder, 'shelf'), kept) }
}

/** A package as a registry has it. */
function pack(text: string): Buffer {
  const folder = folderForTest({
    'package/package.json': JSON.stringify({ name: 'lent', version: '1.0.0' }),
    'package/letter.txt': text,
  })
  return execFileSync('tar', ['-cz', '-C', folder, 'package'])
}

test('a package is fetched the first time, with a word of how large it is, and needs no network after', async () => {
  const { close, told, lend } = await shelfForTest()
  expect(readFileSync(join(await lend(), 'letter.txt'), 'utf8')).toBe('whole')
  expect(told.mock.calls.join()).toMatch(/^Fetching lent 1\.0\.0 \(for npm run nothing, 1 MB\) into /)
  await close()
  expect(readFileSync(join(await lend(), 'letter.txt'), 'utf8')).toBe('whole')
  expect(told).toHaveBeenCalledTimes(1)
})

test('a package with other bytes than the lockfile names is refused, and nothing of it stays', async () => {
  const { lend, kept } = await shelfForTest('forged')
  await expect(lend()).rejects.toThrow(/EINTEGRITY[\s\S]*other bytes than the lockfile/)
  expect(readdirSync(kept)).toEqual([])
})

test('without a network the message says what is missing and what to do', async () => {
  const { close, lend, kept } = await shelfForTest()
  await close()
  const failed = lend()
  await expect(failed).rejects.toThrow(Mistake)
  await expect(failed).rejects.toThrow(/lent 1\.0\.0[\s\S]*ECONNREFUSED[\s\S]*Connect to a network/)
  expect(readdirSync(kept)).toEqual([])
})

test('two commands at once get one whole package', async () => {
  const { lend, kept } = await shelfForTest()
  const homes = await Promise.all([lend(), lend()])
  expect(new Set(homes).size).toBe(1)
  expect(existsSync(join(homes[0], 'letter.txt'))).toBe(true)
  expect(readdirSync(kept)).toHaveLength(1)
})

test.each(readdirSync('desk/borrowed'))(
  '%s is borrowed at one version, and all it brings with a digest',
  (name) => {
    const read = (file: string) => JSON.parse(readFileSync(join('desk/borrowed', name, file), 'utf8'))
    const { '': root, ...packages } = read('package-lock.json').packages
    expect(Object.keys(read('package.json').dependencies)).toEqual([name])
    expect(root.dependencies).toEqual({ [name]: packages[`node_modules/${name}`].version })
    for (const [path, { integrity }] of Object.entries<{ integrity?: string }>(packages)) {
      expect(integrity, path).toMatch(/^sha512-/)
    }
  },
)
