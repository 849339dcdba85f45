import { defineConfig } from 'vitest/config'

/**
 * Tests that print, start a command of their own, open a browser, or try thousands of texts: they take seconds where
 * others take milliseconds.
 */
const printing = [
  'press/{gate,press,serve,hostile,hostile-addresses,connections,changing}.test.ts',
  'press/{beside,cards,feeds,full-disk,histories,killed,load}.test.ts',
  'desk/{adopt,borrow,check,new,rename,release,indexnow,switch,update}.test.ts',
  'lib/check/{fuzz,folders}.test.ts',
  'lib/compile/fuzz.test.ts',
  'lib/content/rules.test.ts',
  'e2e/lossless.test.tsx',
  'e2e/audit/site.test.ts',
  'bench/{synthetic,tree}.test.ts',
]
const base = { testTimeout: 20_000, maxWorkers: '100%' as const }

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    ...base,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,press,desk,components,guide,e2e,bench,tests}/**/*.test.{ts,tsx}'],
          exclude: printing,
          // Two threads read the modules once each, and not once for each of 150 files.
          pool: 'threads',
          isolate: false,
          // What one file replaces is whole again for the next.
          restoreMocks: true,
          unstubGlobals: true,
          unstubEnvs: true,
        },
      },
      { extends: true, test: { name: 'print', include: printing } },
    ],
  },
})
