import type { ElementContent } from 'hast'
import { directionOf } from '../../words/direction'
import { h, serialised } from './elements'

/** The whole of its looks: lines of a length that can be read, by day and by night. */
const style = [
  ':root{color-scheme:light dark;background:#fff;color:#111}',
  '@media(prefers-color-scheme:dark){:root{background:#121212;color:#e6e6e6}}',
  'body{max-width:29em;margin:0 auto;padding:1em;font:1.1em/1.55 Georgia,serif;overflow-wrap:break-word}',
  'h1,h2,h3{line-height:1.25;margin:1.4em 0 .4em}h1{margin-top:.6em}',
  'header,footer,nav,figcaption,[role=note]{font-size:.9em;max-width:29em}nav a{display:inline-block;padding:.25em 0}',
  'blockquote,figure,[role=note]{margin:1em 0;padding-inline-start:1em;border-inline-start:2px solid}',
  'figure blockquote{padding:0;border:0;font-style:italic}',
  'pre{white-space:pre-wrap}td,th{padding:.2em .6em .2em 0;text-align:start;vertical-align:top}',
  'a{overflow-wrap:anywhere}',
].join('')

interface LitePage {
  language: string
  /** Of the whole page, for the window and search results. */
  title: string
  description: string
  /** The absolute address of the full page. */
  canonical: string
  /** Of an article, what a browser that shows it alone is to call it, and who signs it. */
  article?: { headline: string; authors: string }
  header: readonly ElementContent[]
  main: readonly ElementContent[]
  footer: readonly ElementContent[]
}

/** A page of text in one file: nothing else is asked for, and nothing runs. */
export function litePage({
  language,
  title,
  description,
  canonical,
  article,
  header,
  main,
  footer,
}: LitePage): string {
  const html = h('html', { lang: language, dir: directionOf(language) }, [
    h('head', {}, [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', {}, [title]),
      h('meta', { name: 'description', content: description }),
      ...(article
        ? [
            h('meta', { property: 'og:title', content: article.headline }),
            h('meta', { name: 'author', content: article.authors }),
          ]
        : []),
      h('link', { rel: ['canonical'], href: canonical }),
      h('style', {}, [style]),
    ]),
    h('body', {}, [h('header', {}, header), h('main', {}, main), h('footer', {}, footer)]),
  ])
  return `${serialised({ type: 'root', children: [{ type: 'doctype' }, html] })}\n`
}
