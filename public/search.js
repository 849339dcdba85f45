/** Answers what the address asks, from the printed index. */

const form = document.querySelector('main form')
const status = document.querySelector('.search-status')
const list = document.querySelector('.search-results')
const more = document.querySelector('.search-more')
const said = status.dataset
const { lang } = document.documentElement
const atOnce = 10
const pause = 200

let loading
/** Found and not shown yet. */
let found = []
/** An answer that comes after another question is dropped. */
let last = 0

function engine() {
  loading ??= import('./pagefind/pagefind.js').then(async (pagefind) => {
    // Facts that nobody reads weigh nothing. No worker: it is the same engine, fetched once more.
    const ranking = { metaWeights: { focus: 0, image: 0, language: 0 } }
    await pagefind.options({ noWorker: true, excerptLength: 40, excerptEllipsis: '…', ranking })
    return pagefind
  })
  return loading
}

async function answer() {
  const question = ++last
  const asked = [...new FormData(form)]
    .map(([name, value]) => [name, value.trim()])
    .filter(([, value]) => value)
  history.replaceState(null, '', asked.length ? `?${new URLSearchParams(asked)}` : location.pathname)
  try {
    const results = asked.length ? await search(Object.fromEntries(asked)) : []
    const first = await Promise.all(results.slice(0, atOnce).map(cardOf))
    if (question !== last) return
    found = results.slice(atOnce)
    list.replaceChildren(...first)
    more.hidden = !found.length
    say(results.length ? 'found' : asked.length ? 'none' : 'hint', results.length)
  } catch {
    if (question !== last) return
    // Loaded anew the next time.
    loading?.then((pagefind) => pagefind.destroy()).catch(() => {})
    loading = undefined
    list.replaceChildren()
    more.hidden = true
    say('failed')
  }
}

async function search({ q = null, ...filters }) {
  const { results } = await (await engine()).search(q, { filters })
  // The engine takes a part of the index that it could not fetch for an empty one.
  if (!results.length && !navigator.onLine) throw new Error('offline')
  const right = results.filter(({ score }) => score > 0 || !q)
  return q && right[0] && !holds(await right[0].data(), q) ? [] : right
}

/** The engine takes a word it lacks for one that this begins with. */
function holds({ content, meta }, q) {
  const text = plain(content + Object.values(meta))
  return wordsOf(q).some((word) => text.includes(word.slice(0, 4)))
}

function say(what, count = 0) {
  const forms = what === 'found' ? JSON.parse(said.found) : { other: said[what] }
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other
  status.textContent = form.replace('{count}', count.toLocaleString(lang))
}

async function cardOf(result) {
  const { url, excerpt, meta } = await result.data()
  const spoken = { lang: meta.language ?? lang, dir: 'auto' }
  const size = { width: 480, height: 320 }
  const style = meta.focus ? `object-position: ${meta.focus}` : ''
  // A headline may answer where the text does not: then the dek says more than how the text begins.
  const lines = excerpt.includes('<mark>') ? unpacked(excerpt) : marked(meta.dek)
  return make('li', {}, [
    make('article', { className: 'card' }, [
      ...(meta.image
        ? [
            make('div', { className: 'card-image' }, [
              make('img', { alt: '', loading: 'lazy', src: meta.image, style, ...size }),
            ]),
          ]
        : []),
      make('div', {}, [
        make('p', { className: 'kicker' }, [meta.kicker]),
        make('h2', { className: 'card-headline', ...spoken }, [make('a', { href: url }, marked(meta.title))]),
        make('p', { className: 'card-dek', ...spoken }, lines),
        make('p', { className: 'card-day' }, [`${meta.authors} · ${meta.day}`]),
      ]),
    ]),
  ])
}

/** Everything shown becomes text here. */
function make(name, properties, children = []) {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

/** Only marks are tags here; they hold punctuation too. */
function unpacked(excerpt) {
  return excerpt.split(/<\/?mark>/).flatMap((part, i) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    return i % 2 ? text.split(/([\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}])/su).map(markOdd) : text
  })
}

function markOdd(text, i) {
  return i % 2 ? make('mark', {}, [text]) : text
}

function marked(text) {
  const looked = wordsOf(form.elements.q.value)
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .map((part) => (looked.some((word) => plain(part).startsWith(word)) ? make('mark', {}, [part]) : part))
}

function wordsOf(q) {
  return plain(q)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

more.addEventListener('click', async () => {
  const question = last
  more.disabled = true
  const next = await Promise.all(found.slice(0, atOnce).map(cardOf)).catch(() => say('failed'))
  more.disabled = false
  if (!next || question !== last) return
  found = found.slice(atOnce)
  list.append(...next)
  more.hidden = !found.length
  next[0].querySelector('a').focus()
})

let waiting
form.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(answer, pause)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(waiting)
  answer()
})

const asked = new URLSearchParams(location.search)
for (const field of form.elements) if (field.name) field.value = asked.get(field.name) ?? ''
if ([...new FormData(form).values()].some(Boolean)) answer()
