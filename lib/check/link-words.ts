import type { Fault } from '../problem'
import { show } from '../read/faults'

/** Words that are themselves an address, not merely a name such as Booking.com. */
const address = /^(?:https?:\/\/|www\.)[^\s/]|^[^\s/@]+\.[a-z]{2,}\//i
const mailbox = /^[^\s@]+@([^\s@]+\.[a-z]{2,})$/i

/** Words that show one address while the link leads to another: what a reader takes it for is not where she arrives. */
export function otherAddress(words: readonly string[], url: string): Fault | undefined {
  const shown = words.map((each) => each.trim()).find((each) => isOther(each, url))
  if (shown === undefined) return undefined
  return {
    code: 'link-words',
    message: `the words of the link show ${show(shown)}, but it leads to ${show(url)}; expected the address that is shown, or words`,
    hint: 'Say in words what it leads to, or lead to the address that is shown.',
  }
}

function isOther(words: string, url: string): boolean {
  const [, domain] = mailbox.exec(words) ?? []
  if (domain !== undefined) return url.toLowerCase() !== `mailto:${words.toLowerCase()}`
  return address.test(words) && hostOf(words) !== hostOf(url)
}

/** The host of an address as readers know it; undefined for a path on this site. */
function hostOf(text: string): string | undefined {
  const whole = /^https?:/i.test(text) ? text : `https://${text}`
  if (text.startsWith('/') || !URL.canParse(whole)) return undefined
  return new URL(whole).host.replace(/^www\./, '')
}
