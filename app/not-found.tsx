import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'No such page', robots: { index: false } }

export default function NotFound() {
  return (
    <main id="content" className="page refused">
      <p className="kicker">Entry refused · 404</p>
      <h1>There is no page at this address</h1>
      <p className="dek">
        It may have been mistyped, or never published. Every address we once published still leads to its
        article.
      </p>
      <p>
        <a href="/">Go to the front page</a>
      </p>
    </main>
  )
}
