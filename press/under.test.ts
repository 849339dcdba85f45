import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { underPath } from './under'

const page = (body: string) => `<!DOCTYPE html><html lang="en"><head></head><body>${body}</body></html>`
const under = (body: string, path = '/revista') =>
  underPath(page(body), path).slice(page('').indexOf('</body>'), -'</body></html>'.length)

describe('a page under a path', () => {
  it.each([
    ['<a href="/">', '<a href="/revista/">'],
    ["<a href='/a/?x=1#y'>", "<a href='/revista/a/?x=1#y'>"],
    ['<a href=/a/>', '<a href=/revista/a/>'],
    ['<a HREF = " /a/">', '<a HREF = " /revista/a/">'],
    // An article may have the address of the path.
    ['<a href="/revista/">', '<a href="/revista/revista/">'],
    ['<form action="/search/">', '<form action="/revista/search/">'],
    [
      '<video poster="/images/a.jpg" src="/b.mp4">',
      '<video poster="/revista/images/a.jpg" src="/revista/b.mp4">',
    ],
    [
      '<img src="/a.jpg" srcSet="/a.avif 400w, /b.avif 800w">',
      '<img src="/revista/a.jpg" srcSet="/revista/a.avif 400w, /revista/b.avif 800w">',
    ],
    [
      '<link rel="preload" imageSrcSet="/a.avif 1x,/b.avif 2x">',
      '<link rel="preload" imageSrcSet="/revista/a.avif 1x,/revista/b.avif 2x">',
    ],
    [
      '<i style="background:url(/a.jpg),url(&quot;/b.jpg&quot;),url(//c.example/d)">',
      '<i style="background:url(/revista/a.jpg),url(&quot;/revista/b.jpg&quot;),url(//c.example/d)">',
    ],
    [
      '<style>@font-face{src:url(/_next/a.woff2)}i{background:url("/b")}</style>',
      '<style>@font-face{src:url(/revista/_next/a.woff2)}i{background:url("/revista/b")}</style>',
    ],
    [
      '<script type="speculationrules">{"href_matches":"/*","not":"/search/*"}</script>',
      '<script type="speculationrules">{"href_matches":"/revista/*","not":"/revista/search/*"}</script>',
    ],
    ['<svg><use xlink:href="/a.svg#b"></use></svg>', '<svg><use xlink:href="/revista/a.svg#b"></use></svg>'],
    ['<noscript><a href="/a/">', '<noscript><a href="/revista/a/">'],
    ['<template><a href="/a/">', '<template><a href="/revista/a/">'],
  ])('%s', (written, printed) => {
    expect(under(written)).toBe(printed)
  })

  it.each([
    '<a href="//elsewhere.example/">',
    '<a href="https://elsewhere.example/">',
    '<a href="#part">',
    '<a href="part/">',
    '<a href="mailto:a@b.example">',
    '<img alt="/a/ slash" title="/b/">',
    '<p data-way="/a/">href="/a/" url(/b) /c/</p>',
    '<script type="application/ld+json">{"url":"/a/"}</script>',
    '<!-- <a href="/a/"> -->',
  ])('%s stays as it is', (written) => {
    expect(under(written)).toBe(written)
  })

  it('is the same byte for byte at the root of a host', () => {
    const html = page('<a href="/a/">')
    expect(underPath(html, '')).toBe(html)
  })

  it('has the path as requests have it', () => {
    expect(under('<a href="/a/">', '/té/b')).toBe('<a href="/t%C3%A9/b/a/">')
  })

  it('has it before its own addresses, and no other byte differs, whatever it says', () => {
    const address = fc
      .array(fc.constantFrom('/', '//', 'a', 'é', '?', '#', '&amp;', ' ', ',', 'https:', 'url(', ')', '.'), {
        maxLength: 8,
      })
      .map((parts) => parts.join(''))
    const name = fc.constantFrom('href', 'src', 'action', 'poster', 'alt', 'title', 'data-x', 'content')
    const element = fc
      .tuple(fc.constantFrom('a', 'b', 'i'), name, address, address)
      .map(([tag, attribute, value, text]) => `<${tag} ${attribute}="${value}">${text}</${tag}>`)
    fc.assert(
      fc.property(fc.array(element, { maxLength: 6 }), (elements) => {
        const written = page(elements.join(''))
        const printed = underPath(written, '/revista')
        const expected = parse(written)
        const visit = (node: DefaultTreeAdapterTypes.Node) => {
          for (const attribute of 'attrs' in node ? node.attrs : [])
            if (/^(?:href|src|action|poster)$/.test(attribute.name))
              attribute.value = attribute.value.replace(/^(\s*)\/(?!\/)/, '$1/revista/')
          for (const child of 'childNodes' in node ? node.childNodes : []) visit(child)
        }
        visit(expected)
        expect(serialize(parse(printed))).toBe(serialize(expected))
        // What was put in is all that differs.
        expect(printed.length - written.length).toBe(
          '/revista'.length * (printed.match(/\/revista\//g)?.length ?? 0),
        )
      }),
      { numRuns: 2000, seed: 20_261_127 },
    )
  })
})
