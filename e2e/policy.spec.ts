import { expect, type Page, test } from 'playwright/test'
import { articles, everyPage } from './site'

interface Watched {
  /** What the browser stopped, each as `directive what`. */
  stopped: string[]
  /** Requests that left the origin. */
  left: string[]
}

/** Watches what the policy of a page stops, and what is asked of others. */
async function watch(page: Page): Promise<Watched> {
  const watched: Watched = { stopped: [], left: [] }
  await page.exposeFunction('report', (what: string) => watched.stopped.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      Reflect.get(window, 'report')(`${effectiveDirective} ${blockedURI}`)
    })
  })
  page.on('console', (message) => {
    if (/content security policy|trusted ?type/i.test(message.text())) watched.stopped.push(message.text())
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(process.env.PASSPORT_URL ?? '') && !url.startsWith('data:')) watched.left.push(url)
  })
  return watched
}

/** Every page but those of the guide that show one component; all of them stand on its first page. */
const pages = [...everyPage().filter((address) => !/^\/style\/./.test(address)), '/no-such-page/']

// Two halves, so that two can walk.
for (const half of [0, 1]) {
  test(`no page breaks its own policy, asks another host for anything, or sets a cookie: half ${half + 1}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000)
    const watched = await watch(page)
    for (const address of pages.filter((_, i) => i % 2 === half)) {
      const reply = await page.goto(address)
      expect(reply?.headers(), address).not.toHaveProperty('set-cookie')
      expect(reply?.headers()['content-security-policy'], address).not.toContain('unsafe')
      expect(await page.evaluate(() => document.cookie), address).toBe('')
      expect(watched, address).toEqual({ stopped: [], left: [] })
    }
    expect(await context.cookies()).toEqual([])
  })
}

test('under the policy a reader searches and switches the scheme', async ({ page }) => {
  const watched = await watch(page)
  await page.goto('/search/?q=the')
  await expect(page.locator('.search-results > *').first()).toBeVisible()
  await page.goto(articles.harbour)
  await page.getByRole('button', { name: 'Dark page' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark')
  expect(watched).toEqual({ stopped: [], left: [] })
})

/** What somebody puts into a page on its way, or finds a hole for. */
const injected = [
  ['script-src-elem', '<script>document.title = "taken"</script>'],
  ['script-src-elem', '<script src="/search.js" type="module"></script>'],
  ['script-src-attr', '<img src="data:," onerror="document.title = \'taken\'">'],
  ['style-src-elem', '<style>body { display: none }</style>'],
  ['style-src-attr', '<p style="position: fixed">Taken</p>'],
  ['frame-src', '<iframe src="https://frames.example/"></iframe>'],
  ['img-src', '<img src="https://spy.example/dot.png" alt="">'],
  ['base-uri', '<base href="https://taken.example/">'],
] as const

for (const host of ['that says the headers', 'that says none']) {
  test(`what is put into a page does nothing, on a host ${host}`, async ({ page }) => {
    const watched = await watch(page)
    await page.route(`**${articles.harbour}`, async (route) => {
      const reply = await route.fetch()
      const body = (await reply.text()).replace('<main', `${injected.map(([, html]) => html).join('')}<main`)
      const { 'content-security-policy': policy, ...rest } = reply.headers()
      const said = host.endsWith('none') ? {} : { 'content-security-policy': policy ?? '' }
      await route.fulfill({ status: 200, headers: { ...rest, ...said }, body })
    })
    await page.goto(articles.harbour)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page).not.toHaveTitle('taken')
    for (const directive of new Set(injected.map(([directive]) => directive)))
      await expect
        .poll(() => watched.stopped.filter((what) => what.startsWith(`${directive} `)).length, {
          message: directive,
        })
        .toBeGreaterThan(0)
    // Of a link in the page itself, too, which no policy stops, it asks only for what it names.
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).display)).not.toBe('none')
  })
}

test('what a script of the page would write as HTML is refused', async ({ page }) => {
  await page.goto(articles.harbour)
  const said = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>Taken</p>'
      return 'written'
    } catch (error) {
      return error instanceof Error ? error.name : 'thrown'
    }
  })
  expect(said).toBe('TypeError')
})
