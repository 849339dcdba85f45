import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { nobody } from '../lib/content/schema/identity'
import { hostPolicy } from '../lib/hosting/policy'
import { withPolicy } from './policy'

const css = 'p{margin:0}'
const hash = `'sha256-${createHash('sha256').update(css).digest('base64')}'`
const page = (head = '', body = '') =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/><title>x</title>${head}</head><body>${body}</body></html>`

/** What the page says of itself, the floor first. */
function policiesOf(html: string): Record<string, string>[] {
  const metas = withPolicy(html).matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/g)
  return Array.from(metas, ([, policy = '']) =>
    Object.fromEntries(policy.split('; ').map((part) => part.split(/ (.*)/s).slice(0, 2))),
  )
}

it('a page that holds nothing lets in nothing', () => {
  const [floor, own] = policiesOf(page())
  expect(own).toEqual({ 'script-src': "'none'", 'style-src': "'none'", 'frame-src': "'none'" })
  expect(floor).toMatchObject({ 'object-src': "'none'", 'base-uri': "'none'", 'script-src-attr': "'none'" })
  expect(JSON.stringify([floor, own])).not.toMatch(/unsafe-(?:inline|eval|hashes)/)
})

it('a page names the styles that stand in it, each by its hash', () => {
  const [, own] = policiesOf(page(`<style>${css}</style>`))
  expect(own?.['style-src']).toBe(hash)
})

it('rules for speculation are let in by their own keyword, and the one script by its name', () => {
  const rules = '<script type="speculationrules">{}</script>'
  expect(policiesOf(page('', rules))[1]?.['script-src']).toBe("'inline-speculation-rules'")
  const both = policiesOf(page('', `${rules}<script src="/site.js" defer=""></script>`))
  expect(both[1]?.['script-src']).toBe("*:*/site.js 'inline-speculation-rules'")
})

it('compiled code runs where somebody searches, and nowhere else', () => {
  const search = policiesOf(page('', '<script src="/search.js" type="module"></script>'))
  expect(search[1]?.['script-src']).toBe("*:*/search.js *:*/pagefind/pagefind.js 'wasm-unsafe-eval'")
  expect(JSON.stringify(policiesOf(page('', '<script src="/site.js"></script>')))).not.toContain('wasm')
  // The engine lies beside the script, wherever the site is published.
  const under = policiesOf(page('', '<script src="/revista/search.js" type="module"></script>'))
  expect(under[1]?.['script-src']).toBe(
    "*:*/revista/search.js *:*/revista/pagefind/pagefind.js 'wasm-unsafe-eval'",
  )
})

it('data for machines asks for nothing, and words of an article are no script', () => {
  const data = '<script type="application/ld+json">{"a":"\\u003cscript src=/x.js>"}</script>'
  expect(policiesOf(page('', `${data}<p>&lt;script src="/x.js"></p>`))[1]?.['script-src']).toBe("'none'")
})

it('a page shows the players that it has', () => {
  const vimeo = '<a href="/" data-frame="https://player.vimeo.com/video/1?dnt=1">x</a>'
  expect(policiesOf(page('', vimeo))[1]?.['frame-src']).toBe('https://player.vimeo.com')
})

it('says so before anything it holds, and leaves the rest as it is', () => {
  const html = page(`<style>${css}</style>`)
  expect(withPolicy(html)).toMatch(/<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/)
  expect(withPolicy(html).replace(/<meta http-equiv[^>]*>/g, '')).toBe(html)
  expect(() => withPolicy('<p>No page</p>')).toThrow('no head')
})

it('a page that runs a script of others lets in what the publication allows, and a page that runs none does not', () => {
  const allow = {
    ...{ script: ['https://stats.example'], frame: ['https://talk.example'] },
    ...{ connect: ['https://stats.example'], form: ['https://letter.example'] },
  }
  const of = (html: string) =>
    Array.from(
      withPolicy(html, allow).matchAll(/Content-Security-Policy" content="([^"]*)"/g),
      ([, policy = '']) =>
        Object.fromEntries(policy.split('; ').map((part) => part.split(/ (.*)/s).slice(0, 2))),
    )
  const [floor, own] = of(page('', '<script src="https://stats.example/count.js" defer=""></script>'))
  expect(floor).toMatchObject({
    'script-src-elem': "'self' 'inline-speculation-rules' https://stats.example",
    'connect-src': "'self' https://stats.example",
    'form-action': "'self' https://letter.example",
  })
  // Scripts of others were written before there were trusted types.
  expect(floor).not.toHaveProperty('trusted-types')
  expect(own).toMatchObject({ 'script-src': 'https://stats.example', 'frame-src': 'https://talk.example' })
  expect(of(page())[1]?.['script-src']).toBe("'none'")
  expect(hostPolicy([], allow)).toContain('frame-src https://talk.example')
  expect(JSON.stringify([hostPolicy([], nobody), withPolicy(page())])).not.toMatch(/https:\/\//)
})
