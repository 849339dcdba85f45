import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect as anyExpect, type Page, test } from 'playwright/test'
import sharp from 'sharp'
import { faultyArticles } from '../tests/faulty-articles'
import { faults } from './axe'

/** A page is compiled and drawn while others build: what is awaited is that it changes, not how soon. */
const expect = anyExpect.configure({ timeout: 30_000 })

/** Of the preview that both tests share: starting it is what takes time. */
const port = process.env.PORT ?? '4173'

/** When the article that is begun here becomes public. */
const due = '2099-06-01 12:00'

let contentDir: string
let server: ChildProcess
let terminal = ''

test.describe.configure({ mode: 'serial', timeout: 240_000 })
test.use({ viewport: { width: 1440, height: 900 } })

test.beforeAll(async () => {
  test.setTimeout(120_000)
  contentDir = mkdtempSync('.cache-dev-')
  cpSync('tests/sound', contentDir, { recursive: true })
  server = spawn('npm', ['run', '--silent', 'dev'], { env: environment(), detached: true })
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (terminal += text))
  await expect.poll(() => terminal, { timeout: 60_000 }).toContain('Ready in')
})

test.afterAll(() => {
  if (server.pid) process.kill(-server.pid, 'SIGTERM')
  rmSync(contentDir, { recursive: true })
})

test('a writer begins an article, sees it grow, breaks and mends it, and an editor releases it', async ({
  page,
}) => {
  const headline = 'A bridge that two countries own'
  const flags = ['--section', 'security', '--author', 'staff', '--kind', 'news', '--date', due]
  const begun = run('new', '--headline', headline, ...flags)
  expect(begun.status, begun.stderr).toBe(0)
  const [file = '', address = ''] = begun.stdout.split('\n')
  const empty = lineOf(read(file), 'dek:')
  await page.goto(address, { timeout: 120_000 })
  await expect(page.getByText(`${file}:${empty}:1`, { exact: true })).toBeVisible()
  expect(run('check').status).toBe(1)

  const dek = 'Its middle span fell in March. Each bank says the other should pay.'
  write(
    file,
    `${read(file).replace(/^dek:$/m, `dek: ${dek}`)}The bridge went in the night, with nobody on it.\n`,
  )
  await expect(heading(page)).toHaveText(headline)
  await expect(page.getByRole('main').getByText('Draft', { exact: true })).toBeVisible()
  const panel = page.getByRole('complementary', { name: 'Preview' })
  await expect(panel).toContainText(`10 words · 1 min · ${new URL(address).pathname}`)
  await expect(panel.getByRole('region', { name: 'Before release' })).toContainText('A draft')
  await expect(panel.getByRole('region', { name: 'In a search engine' })).toContainText(dek)
  await expect(panel.getByRole('region', { name: 'In a feed reader' })).toContainText('with nobody on it.')
  await expect.poll(() => widthOf(page, '.preview-card img'), { timeout: 60_000 }).toBe(1200)

  const sound = read(file)
  write(file, `${sound}\nA {sum} too many.\n`)
  const place = `${file}:${sound.split('\n').length + 1}:3`
  await expect(panel).toContainText('1 problem to mend.')
  await expect(page.getByText(place, { exact: true })).toBeVisible()
  // The article stays in view, and the block is shown as it is written, with what is wrong under it.
  await expect(heading(page)).toHaveText(headline)
  await expect(page.getByRole('main').getByText('A {sum} too many.')).toBeVisible()
  await expect(page.getByRole('main').getByText('a program expression')).toBeVisible()
  await expect.poll(() => terminal).toContain(`${place}  mdx-expression`)

  write(file, sound)
  await expect(heading(page)).toHaveText(headline)
  await expect(page.getByText(place, { exact: true })).toHaveCount(0)
  await expect(panel).not.toContainText('to mend')
  const checked = run('check')
  expect(checked.status, checked.stdout).toBe(0)

  write(file, sound.replace('status: draft', 'status: ready'))
  await expect(panel).not.toContainText('A draft')
  await expect(panel).toContainText('Not public before 2099-06-01T')
  const released = run('release', '--at', '2099-06-02T00:00:00Z')
  expect(released.status, released.stdout + released.stderr).toBe(0)
  expect(released.stdout).toContain(`new      ${new URL(address).pathname}  ${headline}`)
})

test('a writer sees faults of text and fields where they are made, and loses no other page', async ({
  page,
}) => {
  const file = `${contentDir}/articles/2008/case/article.mdx`
  const sound = read(file)
  const headline = /^headline: (.*)$/m.exec(sound)?.[1] ?? ''
  await page.goto(`http://localhost:${port}/2008/08/28/case/`, { timeout: 60_000 })
  await expect(heading(page)).toHaveText(headline)

  write(file, `${sound}\n# Too high {1 + 1}\n`)
  const line = sound.split('\n').length + 1
  await expect(page.getByRole('main').getByText('# Too high {1 + 1}')).toBeVisible()
  await expect(heading(page).first()).toHaveText(headline)
  await expect(page.getByText(`${file}:${line}:1`, { exact: true })).toBeVisible()
  await expect(page.getByText(`${file}:${line}:12`, { exact: true })).toBeVisible()
  await expect.poll(() => terminal).toContain(`${file}:${line}:12  mdx-expression`)

  write(file, sound.replace(/^section: .*$/m, 'section: nowhere'))
  await expect(page.getByText('section-unknown', { exact: true })).toBeVisible()
  expect((await page.request.get(`http://localhost:${port}/`)).status()).toBe(200)

  write(file, sound)
  await expect(heading(page)).toHaveText(headline)
  await expect.poll(() => terminal).toContain('everything that was wrong is mended')

  // What is not in the file of the article follows, too: its image, and who signs it.
  const hero = page.getByRole('main').locator('.hero img')
  const width = () => widthOf(page, '.hero img').catch(() => 0)
  await expect.poll(width).toBeGreaterThan(0)
  const before = (await hero.getAttribute('src')) ?? ''
  await sharp({ create: { width: 1400, height: 900, channels: 3, background: '#246' } })
    .jpeg()
    .toFile(`${contentDir}/articles/2008/case/hero.jpg`)
  await expect(hero).not.toHaveAttribute('src', before)
  await expect.poll(width).toBeGreaterThan(0)
  const author = `${contentDir}/authors/staff.yaml`
  write(author, read(author).replace(/^name: .*$/m, 'name: The night desk'))
  await expect(page.getByRole('main').getByRole('link', { name: 'The night desk' }).first()).toBeVisible()
})

test('a writer writes on the page itself, by keyboard and on a phone, and the file changes there alone', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const file = `${contentDir}/articles/2008/case/article.mdx`
  const sound = read(file)
  const [, old = ''] = /^(The declaration is short.*)$/m.exec(sound) ?? []
  const block = page.getByRole('main').locator('[data-lines]').filter({ hasText: 'The declaration is short' })
  const source = page.getByRole('textbox', { name: 'Source of the paragraph' })
  const said = page.getByRole('status')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`http://localhost:${port}/2008/08/28/case/`, { timeout: 60_000 })
  await expect(page.getByRole('region', { name: 'Writing' })).toBeVisible()
  // With the panel beside it, the page has no margin for notes: none lies on the text.
  const text = await block.boundingBox()
  const note = await page.getByRole('main').locator('.footnotes li').boundingBox()
  expect(note?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0))
  expect(await faults(page)).toEqual([])

  await block.focus()
  await page.keyboard.press('Enter')
  await expect(source).toHaveValue(old)
  await expect(source).toBeFocused()
  expect(await faults(page)).toEqual([])
  await page.screenshot({ path: 'test-results/desk-light.png' })
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.screenshot({ path: 'test-results/desk-dark.png' })
  await page.keyboard.type(' It is *old*.')
  await page.keyboard.press('Control+Enter')
  await expect(said).toHaveText('Saved.')
  expect(read(file)).toBe(sound.replace(old, `${old} It is *old*.`))
  await expect(block.getByText('old', { exact: true })).toBeVisible()
  await expect(block).toBeFocused()

  // Also after the page was closed and opened again.
  await page.reload()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(said).toHaveText('Taken back.')
  expect(read(file)).toBe(sound)

  await block.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'New after' }).click()
  await page.getByRole('textbox', { name: 'New block' }).fill('Mine.')
  write(file, sound.replace(old, `${old} Theirs.`))
  await expect(said).toContainText('follows once you save or leave')
  await page.keyboard.press('Control+Enter')
  const versions = page.getByRole('region', { name: 'Two versions' })
  await expect(versions).toContainText('Theirs.')
  expect(read(file)).toBe(sound.replace(old, `${old} Theirs.`))
  expect(await faults(page)).toEqual([])
  await versions.getByRole('button', { name: 'Save mine' }).click()
  await expect(said).toHaveText('Saved.')
  expect(read(file)).toBe(sound.replace(old, `${old} Theirs.\n\nMine.`))

  await page.getByRole('button', { name: 'Fields' }).click()
  const form = page.getByRole('form', { name: 'Fields' })
  await form.getByLabel('dek', { exact: false }).first().fill('A dek: of two parts.')
  expect(await faults(page)).toEqual([])
  await page.screenshot({ path: 'test-results/desk-fields.png' })
  await expect(said).toContainText('The fields.')
  await page.keyboard.press('Enter')
  await expect(said).toHaveText('Saved.')
  await expect(form).toHaveCount(0)
  const after = read(file)
    .split('\n')
    .filter((line) => !sound.split('\n').includes(line))
  expect(after).toEqual(['dek: "A dek: of two parts."', `${old} Theirs.`, 'Mine.'])

  await page.setViewportSize({ width: 390, height: 844 })
  const mine = page.getByRole('main').locator('[data-lines]').filter({ hasText: 'Mine.' })
  await mine.click()
  await source.fill('Ours.')
  await page.screenshot({ path: 'test-results/desk-phone.png' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('main').getByText('Ours.', { exact: true })).toBeVisible()

  const elsewhere = await page.request.get(`http://localhost:${port}/`, { headers: { host: 'evil.example' } })
  expect(elsewhere.status()).toBe(403)
  const asked = { file, digest: '', operation: { do: 'undo' } }
  const headers = { origin: 'https://evil.example' }
  const sent = await page.request.post(`http://localhost:${port}/desk/write/`, { data: asked, headers })
  expect(sent.status()).toBe(403)
  write(file, sound)
})

test('whatever is wrong with one article, no other page is lost to it, and its own says what', async ({
  request,
}) => {
  test.setTimeout(480_000)
  const folder = `${contentDir}/articles/2008`
  const [file, other] = [`${folder}/case/article.mdx`, `${folder}/first-report/article.mdx`]
  const sound = read(file)
  writeFileSync(`${folder}/case/cut.jpg`, readFileSync(`${folder}/case/hero.jpg`).subarray(0, 900))
  // A topic that only the faulty article has is none.
  write(other, read(other).replace('section: security', '$&\ntopics: [georgia]'))
  const visit = (address: string) => request.get(`http://localhost:${port}${address}`)
  const own = async () => (await visit('/2008/08/28/case/')).text()

  for (const [what, faulty] of Object.entries(faultyArticles)) {
    write(file, faulty(sound))
    await expect.poll(own, what).toMatch(/To mend|Not fit to print/)
    for (const address of ['/', '/topics/georgia/', '/authors/staff/', '/2008/08/20/first-report/']) {
      const answer = await visit(address)
      expect(answer.status(), `${address} beside ${what}`).toBe(200)
      expect(await answer.text()).toContain('The first report')
    }
  }

  write(file, sound)
  await expect.poll(own).toContain(/^headline: (.*)$/m.exec(sound)?.[1])
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const read = (file: string) => readFileSync(file, 'utf8')
const write = (file: string, text: string) => writeFileSync(file, text)
const lineOf = (text: string, start: string) =>
  text.split('\n').findIndex((line) => line.startsWith(start)) + 1

/** How wide an image is that has been fetched; 0 before. Fails where the page is just being loaded anew. */
function widthOf(page: Page, image: string): Promise<number> {
  return page.locator(image).evaluate((found: HTMLImageElement) => found.naturalWidth)
}

function environment() {
  return { ...process.env, CONTENT_DIR: contentDir, PORT: port }
}

/** Runs a command as a writer would. */
function run(name: string, ...args: string[]) {
  return spawnSync('npm', ['run', '--silent', name, '--', ...args], { encoding: 'utf8', env: environment() })
}
