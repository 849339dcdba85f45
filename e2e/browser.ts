import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium, type LaunchOptions } from 'playwright'

/**
 * How the browser of the tests starts: the one `CHROME_PATH` names, or the one that comes with the packages. That
 * package suggests two dozen arguments for its own host, among them one process and no web security; they make a
 * browser no reader has. Only the sandbox must go, since it can't be had as root.
 */
export async function browserOptions(): Promise<LaunchOptions> {
  const executablePath = process.env.CHROME_PATH ?? (await sparticuz.executablePath())
  return { executablePath, args: ['--no-sandbox'] }
}

/** The browser of the tests; `args` are switches it needs beside its own. */
export async function launchBrowser(args: string[] = []): Promise<Browser> {
  const options = await browserOptions()
  return chromium.launch({ ...options, args: [...(options.args ?? []), ...args] })
}
