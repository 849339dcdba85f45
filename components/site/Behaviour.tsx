/** Before anything is painted: the scheme the reader chose, if one was chosen. */
const scheme =
  "try{const s=localStorage.getItem('scheme');if(s)document.documentElement.dataset.scheme=s}catch{}"

/** The next page is made ready when a reader means to open it; browsers that can't, don't. */
const speculation = {
  prerender: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/search/*' } }] },
      eagerness: 'moderate',
    },
  ],
}

/** All that a page does rather than says: a line for the scheme, a rule for the next page, one small deferred file. */
export function Behaviour() {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
      <script data-passport="" dangerouslySetInnerHTML={{ __html: scheme }} />
      <script
        type="speculationrules"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
        dangerouslySetInnerHTML={{ __html: JSON.stringify(speculation) }}
      />
      <script src="/passport.js" defer />
    </>
  )
}
