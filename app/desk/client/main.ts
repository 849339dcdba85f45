import { blockAt, blocksOfPage, goTo, indexOf, linesOf } from './blocks'
import { edit, isWriting } from './editor'
import { readFacts } from './facts'
import { showFaults } from './faults'
import { isFormOpen, openFields } from './fields'
import { button, make } from './make'
import { afterwards, say, whatNow } from './say'
import { addressOf, ask, open } from './server'

const facts = readFacts()
if (facts) whenDrawn(() => begin(facts))

/** Once the page is what the server drew: React compares the two, and may not find what is not its own. */
function whenDrawn(then: () => void): void {
  const until = performance.now() + 5000
  const look = () => {
    const isDrawn = Object.keys(document.body).some((key) => key.startsWith('__reactFiber'))
    if (isDrawn || performance.now() > until) setTimeout(then, 50)
    else requestAnimationFrame(look)
  }
  look()
}

function begin(facts: NonNullable<ReturnType<typeof readFacts>>): void {
  const { file, digest } = facts

  const openBlock = async (block: HTMLElement) => {
    const opened = await open(file).catch((error: Error) => say(error.message))
    if (!opened) return
    const index = indexOf(opened, block)
    if (index < 0) say('The file has changed: the page follows at once.')
    else edit({ opened, index, block })
  }
  document.addEventListener('click', (event) => {
    const block = blockOf(event.target)
    if (block && !isWriting() && String(getSelection()) === '') openBlock(block)
    else if (event.target instanceof Element && event.target.matches('.article-head :is(h1, .dek)'))
      openFields(facts)
  })
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return
    const isBox = event.target instanceof HTMLElement && event.target.matches('[data-lines], .wide')
    if (event.key === 'Enter' && isBox) {
      const target = event.target
      const block = target.matches('.wide') ? target.querySelector<HTMLElement>('[data-lines]') : target
      event.preventDefault()
      if (block) openBlock(block)
    }
    if ((event.ctrlKey || event.metaKey) && !isField(event.target)) {
      if (event.key.toLowerCase() === 'z') back(event.shiftKey ? 'redo' : 'undo')
      else if (event.key.toLowerCase() === 'y') back('redo')
    }
  })

  const back = async (way: 'undo' | 'redo') => {
    const answer = await ask({ file, digest, operation: { do: way } }).catch((error: Error) =>
      say(error.message),
    )
    if (!answer) return
    if (answer.outcome === 'changed')
      say(
        'The file was changed by another program since: what it says now is kept, and nothing is taken back.',
      )
    else if (answer.outcome === 'nothing')
      say(way === 'undo' ? 'Nothing to take back.' : 'Nothing to make again.')
    else {
      afterwards({ say: way === 'undo' ? 'Taken back.' : 'Made again.', line: answer.at })
      location.reload()
    }
  }

  const bar = make(
    'section',
    { class: 'desk-tools', 'aria-label': 'Writing' },
    button('Undo', () => back('undo'), { 'aria-keyshortcuts': 'Control+Z' }),
    button('Redo', () => back('redo'), { 'aria-keyshortcuts': 'Control+Shift+Z' }),
    button('Fields', () => openFields(facts)),
  )
  const body = document.querySelector<HTMLElement>('.prose')
  if (body && blocksOfPage().length === 0) bar.prepend(button('Write the first words', () => first(body)))
  document.body.append(bar)

  const first = async (body: HTMLElement) => {
    const opened = await open(file).catch((error: Error) => say(error.message))
    if (!opened) return
    const place = make('p')
    body.append(place)
    edit({ opened, index: 0, block: place, where: 'begin' })
  }

  let isOld = false
  addEventListener('edited', (event) => {
    event.preventDefault()
    if (isWriting() || isFormOpen()) {
      isOld = true
      say('The publication has changed: the page follows once you save or leave.')
    } else go()
  })
  addEventListener('desk-left', () => isOld && go())
  /** Follows the text to where its page is by now. */
  const go = async () => {
    const { address } = await addressOf(file, digest).catch((): { address?: string } => ({}))
    // The preview may be under a path.
    if (!address || location.pathname.endsWith(address)) {
      const block = document.activeElement?.closest<HTMLElement>('[data-lines]')
      if (block && !whatNow()) afterwards({ say: '', line: linesOf(block)[0] })
      return location.reload()
    }
    afterwards({ say: `Its address is another: it was ${location.pathname} and is ${address}.` })
    location.assign(address)
  }

  showFaults(facts, (line) => openFields(facts, line))
  const next = whatNow()
  if (next) {
    if (next.say) say(next.say)
    if (next.line !== undefined) goTo(blockAt(next.line))
  }
}

/** The block that a click means: none where the click has a use of its own. */
function blockOf(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined
  if (target.closest('a, button, input, select, textarea, summary, audio, video, form')) return undefined
  return target.closest<HTMLElement>('[data-lines]') ?? undefined
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, select, textarea')
}
