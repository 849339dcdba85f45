import type { Preview } from '@/lib/check/preview'

interface Props {
  preview: Preview
}

/** An article as a search engine, a network and a feed reader will show it. */
export function PreviewCards({ preview: { search, social, feed, language, direction } }: Props) {
  const spoken = { lang: language, dir: direction }
  return (
    <>
      <section aria-label="In a search engine">
        <h2>In a search engine</h2>
        <p className="preview-quiet">{search.trail.join(' › ')}</p>
        <p className="preview-title" {...spoken}>
          {search.title}
        </p>
        <p {...spoken}>{search.description}</p>
      </section>
      <section aria-label="In a network or a chat">
        <h2>In a network or a chat</h2>
        <div className="preview-card">
          <picture>
            <img src={social.image} alt={social.alt} width={1200} height={630} />
          </picture>
          <p className="preview-quiet">{social.host}</p>
          <p className="preview-title" {...spoken}>
            {social.title}
          </p>
        </div>
      </section>
      <section aria-label="In a feed reader">
        <h2>In a feed reader</h2>
        <p className="preview-title" {...spoken}>
          {feed.title}
        </p>
        <p className="preview-quiet" {...spoken}>
          {feed.day}
        </p>
        <p {...spoken}>{feed.lines}</p>
      </section>
    </>
  )
}
