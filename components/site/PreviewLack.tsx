import type { Blocking, Preview, Wanting } from '@/lib/check/preview'

/** What keeps an article from readers, and what it could do without and should not. */
export function PreviewLack({ blocking, wanting }: Pick<Preview, 'blocking' | 'wanting'>) {
  return (
    <section aria-label="Before release">
      <h2>Before release</h2>
      {blocking.length === 0 ? (
        <p>Nothing keeps it from readers.</p>
      ) : (
        <ul className="preview-blocking">
          {blocking.map((one) => (
            <li key={one.reason}>{sentence(one)}</li>
          ))}
        </ul>
      )}
      {wanting.length > 0 && (
        <ul>
          {wanting.map((name) => (
            <li key={name}>{wishes[name]}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function sentence(one: Blocking): string {
  if (one.reason === 'errors')
    return one.count === 1 ? '1 problem to mend.' : `${one.count} problems to mend.`
  if (one.reason === 'future') return `Not public before ${one.due}.`
  return one.reason === 'draft' ? 'A draft: say “status: ready” when it is done.' : 'No text yet.'
}

const wishes: Record<Wanting, string> = {
  hero: 'No hero: a photograph, or a map by npm run hero.',
  alt: 'An image without words for who cannot see it.',
  dateline: 'No dateline: the place it is set in.',
  topics: 'No topics: lists of related articles will miss it.',
}
