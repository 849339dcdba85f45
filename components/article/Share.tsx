import type { Words } from '@/lib/edition/words'

interface Props {
  /** The absolute address of the article. */
  url: string
  /** The headline, which the ways hand on. */
  headline: string
  words: Words
}

/** Ways to hand the article on: plain links, none of which tells anyone who follows them. */
export function Share({ url, headline, words }: Props) {
  const said = encodeURIComponent(headline)
  const place = encodeURIComponent(url)
  const ways = [
    { name: 'Email', href: `mailto:?subject=${said}&body=${place}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${said}%20${place}` },
    { name: 'WhatsApp', href: `https://wa.me/?text=${said}%20${place}` },
    { name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${place}` },
  ]
  return (
    <nav className="share" aria-label={words.share}>
      <ul>
        <li aria-hidden="true">{words.share}</li>
        {ways.map(({ name, href }) => (
          <li key={name}>
            <a href={href} rel="nofollow">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
