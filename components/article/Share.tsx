import type { WayToShare } from '@/lib/content/schema/identity'
import type { Words } from '@/lib/edition/words'

interface Props {
  /** The ways to offer, in order; none: nothing is shown. */
  ways: readonly WayToShare[]
  /** The absolute address of the article. */
  url: string
  /** The headline, which the ways hand on. */
  headline: string
  words: Words
}

/** Ways to hand the article on: plain links, none of which tells anyone who follows them. */
export function Share({ ways, url, headline, words }: Props) {
  if (ways.length === 0) return null
  const said = encodeURIComponent(headline)
  const place = encodeURIComponent(url)
  return (
    <nav className="share" aria-label={words.share}>
      <ul>
        <li aria-hidden="true">{words.share}</li>
        {ways.map((way) => (
          <li key={way}>
            <a href={addresses[way](said, place)} rel="nofollow">
              {way === 'email' ? words.email : names[way]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const names: Record<Exclude<WayToShare, 'email'>, string> = {
  bluesky: 'Bluesky',
  whatsapp: 'WhatsApp',
  linkedin: 'LinkedIn',
  telegram: 'Telegram',
  facebook: 'Facebook',
  x: 'X',
  reddit: 'Reddit',
  hackernews: 'Hacker News',
  line: 'LINE',
}

/** Where each way leads, from a headline and an address that are encoded. */
const addresses: Record<WayToShare, (said: string, place: string) => string> = {
  email: (said, place) => `mailto:?subject=${said}&body=${place}`,
  bluesky: (said, place) => `https://bsky.app/intent/compose?text=${said}%20${place}`,
  whatsapp: (said, place) => `https://wa.me/?text=${said}%20${place}`,
  linkedin: (_said, place) => `https://www.linkedin.com/sharing/share-offsite/?url=${place}`,
  telegram: (said, place) => `https://t.me/share/url?url=${place}&text=${said}`,
  facebook: (_said, place) => `https://www.facebook.com/sharer/sharer.php?u=${place}`,
  x: (said, place) => `https://x.com/intent/post?text=${said}&url=${place}`,
  reddit: (said, place) => `https://www.reddit.com/submit?url=${place}&title=${said}`,
  hackernews: (said, place) => `https://news.ycombinator.com/submitlink?u=${place}&t=${said}`,
  line: (_said, place) => `https://social-plugins.line.me/lineit/share?url=${place}`,
}
