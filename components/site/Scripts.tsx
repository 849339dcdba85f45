import type { SiteFacts } from '@/lib/content/schema/site'

interface Props {
  /** Their addresses, and what each is told in `data-` attributes: `scripts:` of `site.yaml`. */
  scripts: SiteFacts['scripts']
}

/** Scripts of others that the publication runs on every page: each waits until the page is read. */
export function Scripts({ scripts }: Props) {
  return scripts.map(({ src, data }) => (
    <script
      key={src}
      src={src}
      defer
      {...Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]))}
    />
  ))
}
