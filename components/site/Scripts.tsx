import type { SiteFacts } from '@/lib/content/schema/site'

/** Scripts of others that the publication runs on every page: each waits until the page is read. */
export function Scripts({ scripts }: Pick<SiteFacts, 'scripts'>) {
  return scripts.map(({ src, data }) => (
    <script
      key={src}
      src={src}
      defer
      {...Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]))}
    />
  ))
}
