import { defineConfig } from 'vitest/config'

/** Tests that print: they start a command or a build of their own, and take seconds where others take milliseconds. */
const printing = [
  'press/{gate,press,serve,hostile,hostile-addresses,connections,changing}.test.ts',
  'desk/{borrow,check,new,rename,release,indexnow}.test.ts',
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
          include: ['{lib,press,desk,components,guide,e2e,tests}/**/*.test.{ts,tsx}'],
          exclude: printing,
        },
      },
      { extends: true, test: { name: 'print', include: printing } },
    ],
  },
})
