import { tsImport } from 'tsx/esm/api'

/**
 * Stands before `@mdx-js/loader`, as a loader, for the sake of its messages: the build stops at an article that breaks
 * a rule with all that is wrong in the writer's words; in development the article compiles to nothing and its page says
 * what is wrong. That nothing but markup is compiled is the compiler's own affair, in `compiler/gate.mjs`.
 */
export default function guard(text) {
  const done = this.async()
  rules ??= tsImport('./judge.ts', import.meta.url)
  rules.then(({ soundText }) => soundText(this.resourcePath, text)).then((sound) => done(null, sound), done)
}

/** The rules are TypeScript, loaded once a process. */
let rules
