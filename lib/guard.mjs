import { tsImport } from 'tsx/esm/api'

/**
 * Stands before `@mdx-js/loader`, as a loader: an article that breaks a rule never reaches the compiler. The build
 * stops with the writer's message; in development the article compiles to nothing and its page says what is wrong,
 * so that one bad file takes no other page down.
 */
export default function guard(text) {
  const done = this.async()
  rules ??= tsImport('./judge.ts', import.meta.url)
  rules.then(({ soundText }) => soundText(this.resourcePath, text)).then((sound) => done(null, sound), done)
}

/** The rules are TypeScript, loaded once a process. */
let rules
