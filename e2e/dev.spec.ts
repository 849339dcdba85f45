import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'

const port = 4173
const address = `http://localhost:${port}/2008/08/28/case/`

let contentDir: string
let server: ChildProcess
let terminal = ''

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(120_000)
  contentDir = mkdtempSync('.cache-dev-')
  cpSync('lib/check/wrong', contentDir, { recursive: true, filter: (path) => !path.endsWith('/cases') })
  server = spawn('npm', ['run', '--silent', 'dev'], {
    env: { ...process.env, CONTENT_DIR: contentDir, PORT: String(port) },
    detached: true,
  })
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (terminal += text))
  await expect.poll(() => terminal, { timeout: 60_000 }).toContain('Ready in')
})

test.afterAll(() => {
  if (server.pid) process.kill(-server.pid, 'SIGTERM')
  rmSync(contentDir, { recursive: true })
})

test('a writer sees a fault where it is made, mends it, and loses no other page', async ({ page }) => {
  test.setTimeout(120_000)
  const file = `${contentDir}/articles/2008/case/article.mdx`
  const sound = readFileSync(file, 'utf8')
  const headline = /^headline: (.*)$/m.exec(sound)?.[1] ?? ''
  await page.goto(address, { timeout: 60_000 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)

  writeFileSync(file, `${sound}\n# Too high {1 + 1}\n`)
  const line = sound.split('\n').length + 1
  await expect(page.getByText('2 problems in this article')).toBeVisible()
  await expect(page.getByText(`${file}:${line}:1`, { exact: true })).toBeVisible()
  await expect(page.getByText(`${file}:${line}:12`, { exact: true })).toBeVisible()
  await expect.poll(() => terminal).toContain(`${file}:${line}:12  mdx-expression`)

  writeFileSync(file, sound.replace(/^section: .*$/m, 'section: nowhere'))
  await expect(page.getByText('section-unknown')).toBeVisible()
  expect((await page.request.get(`http://localhost:${port}/`)).status()).toBe(200)

  writeFileSync(file, sound)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect.poll(() => terminal).toContain('everything that was wrong is mended')
})
