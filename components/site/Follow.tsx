interface Props {
  /** When the content of the page was read, in milliseconds: what was edited after that is news to it. */
  since: number
}

/** In development: looks at the page again after every edit, unless somebody is writing on it. */
export function Follow({ since }: Props) {
  return (
    <script
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a number and a constant of this file
      dangerouslySetInnerHTML={{
        __html: `new EventSource('/edits/?since=${since}').onmessage=()=>dispatchEvent(new Event('edited',{cancelable:true}))&&location.reload()`,
      }}
    />
  )
}
