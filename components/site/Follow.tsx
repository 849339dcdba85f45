/** In development: looks at the page again after every edit. */
export function Follow() {
  return (
    <script
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
      dangerouslySetInnerHTML={{
        __html: "new EventSource('/edits/').onmessage=()=>location.reload()",
      }}
    />
  )
}
