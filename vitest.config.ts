import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['{lib,press,desk,components,e2e}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    // Files share a worker, and both processors work: most of the time went into loading the same modules anew.
    isolate: false,
    maxWorkers: '100%',
  },
})
