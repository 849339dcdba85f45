/** The next page is made ready when a reader means to open it; browsers that can't, don't. */
const speculation = {
  prerender: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/search/*' } }] },
      eagerness: 'moderate',
    },
  ],
}

/** All that a page does rather than says: a rule for the next page, and one small deferred file. */
export function Behaviour() {
  return (
    <>
      <script
        type="speculationrules"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
        dangerouslySetInnerHTML={{ __html: JSON.stringify(speculation) }}
      />
      <script src="/site.js" defer />
    </>
  )
}
