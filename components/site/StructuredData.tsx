interface Props {
  /** A graph as JSON-LD, safe to stand in a page. */
  json: string
}

/** What the page says, for machines. */
export function StructuredData({ json }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the library escapes what could end the script
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
