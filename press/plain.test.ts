import { describe, expect, it } from 'vitest'
import { type Allow, nobody } from '../lib/content/schema/identity'
import { plain } from './plain'

/** Markup as Next 16.4.6 writes it, in a page of the fixture. */
const around = { file: 'out/index.html', nextPath: '/_next/', buildId: 'passport', allow: nobody }

const inHead = (markup: string) =>
  `<!DOCTYPE html><html><head>${markup}</head><body><p>Text</p></body></html>`
const inBody = (markup: string) => `<!DOCTYPE html><html><head></head><body>${markup}</body></html>`

function print(html: string): string {
  const page = plain(html, around)
  if ('problems' in page) throw new Error(JSON.stringify(page.problems))
  return page.html
}

function problemsOf(html: string) {
  const page = plain(html, around)
  return 'problems' in page ? page.problems : []
}

describe('drops from the head', () => {
  it.each([
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0j1we3cwg31qe.js"/>',
    '<script src="/_next/static/chunks/turbopack-2u1d16houkiyo.js" async=""></script>',
    '<script src="/_next/static/chunks/0cz1d0mv5g_q7.js" noModule=""></script>',
    '<meta name="next-size-adjust" content=""/>',
    '<link rel="expect" href="#_R_" blocking="render"/>',
  ])('%s', (markup) => {
    expect(print(inHead(markup))).toBe(inHead(''))
  })

  it('the build id after the doctype', () => {
    expect(print(`<!DOCTYPE html><!--passport-->${inHead('').slice(15)}`)).toBe(inHead(''))
  })

  it('the names Next gives to styles, and no style', () => {
    const named = '<style data-precedence="next" data-href="/_next/static/chunks/084.css">p{margin:0}</style>'
    expect(print(inHead(named))).toBe(inHead('<style>p{margin:0}</style>'))
  })
})

describe('drops from the body', () => {
  it.each([
    '<div hidden=""><!--$--><!--/$--></div>',
    '<!--$--><!--/$-->',
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"]});</script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n2:[\\"</\\",\\"p\\"]"])</script>',
    '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>',
  ])('%s', (markup) => {
    expect(print(inBody(`<p>Text</p>${markup}`))).toBe(inBody('<p>Text</p>'))
  })

  it('the marks between texts', () => {
    expect(print(inBody('<p>From <!-- -->Paris<!-- --> on</p>'))).toBe(inBody('<p>From Paris on</p>'))
  })

  it('marks inside <noscript> and <template>', () => {
    expect(print(inBody('<noscript><!--$-->a<!--/$--></noscript><template><!-- -->b</template>'))).toBe(
      inBody('<noscript>a</noscript><template>b</template>'),
    )
  })
})

describe('puts style attributes into a sheet, where a policy can name it', () => {
  const styled = '<p style="color:red">a</p><p class="b" style="color:red">c</p><svg style="top:1%"></svg>'

  it('one rule for each style, heavier than any other', () => {
    expect(print(inBody(styled))).toBe(
      '<!DOCTYPE html><html><head><style>.s0:not(#s){color:red}.s1:not(#s){top:1%}</style></head><body>' +
        '<p class="s0">a</p><p class="s0 b">c</p><svg class="s1"></svg></body></html>',
    )
  })

  it('and refuses one that would end its rule', () => {
    expect(problemsOf(inBody('<p style="color:red}body{display:none">a</p>'))).toMatchObject([
      { code: 'style-attribute', line: 1 },
    ])
  })
})

describe('keeps', () => {
  it.each([
    '<script type="application/ld+json">{"name":"<!--$-->"}</script>',
    '<script type="speculationrules">{"prefetch":[]}</script>',
    '<script src="/site.js" defer=""></script>',
    '<script src="/site.js" type="module"></script>',
    '<link rel="preload" href="/_next/static/media/sans.woff2" as="font" crossorigin="" type="font/woff2"/>',
    '<link rel="icon" href="/icon.svg"/>',
    '<div hidden="">Ours</div>',
    '<div hidden=""></div>',
    '<svg><title>A map</title></svg>',
    '<textarea><!--$--></textarea>',
    '<p>A < B &amp; C<p>unclosed <b>as <i>it</b> was</i>',
  ])('%s', (markup) => {
    expect(print(inBody(markup))).toBe(inBody(markup))
  })

  it('a line break that a mark guards in <pre>', () => {
    expect(print(inBody('<pre><!--$-->\n\tcode<!--/$--></pre>'))).toBe(inBody('<pre><!--$-->\n\tcode</pre>'))
  })
})

describe('refuses', () => {
  it.each([
    ['unknown-script', '<script>track("everything")</script>'],
    ['foreign-script', '<script src="https://elsewhere.example/a.js" defer=""></script>'],
    ['foreign-script', '<script src="//elsewhere.example/a.js" defer=""></script>'],
    ['unknown-script', '<script src="/site.js"></script>'],
    ['foreign-script', '<script src="//elsewhere.example/a.js" type="module"></script>'],
    ['unknown-script', '<script src="/site.js" defer="" type="text/plain"></script>'],
    ['unknown-script', '<script type="importmap">{}</script>'],
    ['unknown-script', '<script>self.__next_f.push([1,"a"]);track()</script>'],
    ['unknown-script', '<script>(self.__next_s=self.__next_s||[]).push(["/a.js",{}])</script>'],
    ['unknown-comment', '<!-- a note -->'],
    ['unknown-comment', '<!--passport-->'],
    ['unknown-link', '<link rel="modulepreload" href="/_next/static/chunks/a.js"/>'],
    ['linked-styles', '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>'],
    ['preloaded-script', '<link rel="preload" as="script" href="/site.js"/>'],
    ['streamed', '<!--$?--><template id="B:0"></template><!--/$-->'],
    ['streamed', '<!--$!--><template data-dgst="1"></template><!--/$-->'],
    ['streamed', '<!--$~--><!--/$-->'],
    ['streamed', '<div hidden id="S:0"><p>Late</p></div>'],
    ['streamed', '<template id="P:1"></template>'],
    ['streamed', '<script>$RB=[];$RV=function(a){};$RC("B:0","S:0")</script>'],
    ['streamed', '<script>$RC("B:0","S:0")</script>'],
    ['streamed', '<title>Too late for the head</title>'],
  ])('%s: %s', (code, markup) => {
    const [problem, ...others] = problemsOf(inBody(`<p>\n</p>${markup}`))
    expect(problem).toMatchObject({ code, file: 'out/index.html', line: 2 })
    expect(problem?.message).toContain(markup.slice(0, 8))
    expect(problem?.hint).not.toBe('')
    expect(others).toEqual([])
  })

  it('everything at once, each in its place', () => {
    const problems = problemsOf(inBody('<script>a()</script>\n<!-- b --><svg><script>c()</script></svg>'))
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [1, 41],
      [2, 1],
      [2, 16],
    ])
  })

  it('without printing a whole page in the report', () => {
    const [problem] = problemsOf(inBody(`<script>${'track();'.repeat(500)}</script>`))
    expect(problem?.message.length).toBeLessThan(200)
  })
})

it("knows Next's files under another path", () => {
  const html = inHead('<script src="/paper/_next/static/chunks/a.js" async=""></script>')
  expect(plain(html, { ...around, nextPath: '/paper/_next/' })).toEqual({ html: inHead('') })
  expect(problemsOf(html)).toHaveLength(1)
})

describe('a host of others', () => {
  const allow: Allow = {
    script: ['https://stats.example'],
    frame: ['https://talk.example'],
    connect: [],
    form: ['https://letter.example'],
  }
  const codesOf = (markup: string, given = allow) => {
    const page = plain(inBody(markup), { ...around, allow: given })
    return 'problems' in page ? page.problems.map(({ code }) => code) : page.html
  }
  const script = '<script src="https://stats.example/count.js" defer="" data-website-id="a"></script>'
  const frame = '<iframe src="https://talk.example/thread"></iframe>'
  const form = '<form action="https://letter.example/join" method="post"></form>'

  it.each([script, script.replace('defer', 'async'), frame, form, '<form action="/search/"></form>'])(
    'that is let in is kept: %s',
    (markup) => {
      expect(codesOf(markup)).toBe(inBody(markup))
    },
  )

  it.each([
    [script, 'foreign-script'],
    [frame, 'foreign-frame'],
    [form, 'foreign-form'],
    ['<iframe src="//talk.example/"></iframe>', 'foreign-frame'],
    ['<form action="javascript:alert(1)"></form>', 'foreign-form'],
  ])('that is not is refused: %s', (markup, code) => {
    expect(codesOf(markup, nobody)).toEqual([code])
  })

  it.each([
    script.replace(' defer=""', ''),
    script.replace('https://stats.example/', 'https://stats.example.spy.example/'),
    script.replace('https:', 'http:'),
    script.replace('https:', ''),
  ])('is the very one that is named, and holds no page up: %s', (markup) => {
    expect(codesOf(markup)).toEqual(['foreign-script'])
  })
})
