import { defineConfig } from 'playwright/test'
import { browserOptions } from './browser'

/** Visits the publication of the tests as printed, through the server that `npm start` runs. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  globalSetup: './serve.ts',
  fullyParallel: true,
  workers: 2,
  // The library's tests run beside these, on the same cores.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? 'line' : 'list',
  use: {
    ...(process.env.PASSPORT_URL ? { baseURL: process.env.PASSPORT_URL } : {}),
    launchOptions: await browserOptions(),
    screenshot: 'only-on-failure',
  },
})
