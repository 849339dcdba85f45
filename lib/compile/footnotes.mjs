import { visit } from 'unist-util-visit'

/**
 * A plugin of the compiler: names each footnote's mark as an anchor and gives its note the place beside it, below the
 * note before. Where there is a margin and the browser knows anchors, styles put the notes there; elsewhere they
 * stay what they are, a list at the end.
 */
export default function footnotes() {
  return (tree) => {
    let marks = 0
    let notes = 0
    visit(tree, 'element', ({ tagName, properties }) => {
      if (properties.dataFootnoteRef && !/-\d+-\d+$/.test(String(properties.id))) {
        marks += 1
        properties.style = `anchor-name:--mark-${marks}`
      }
      if (tagName === 'li' && String(properties.id).startsWith('user-content-fn-')) {
        notes += 1
        const above = notes === 1 ? '' : `,anchor(--note-${notes - 1} bottom) + 0.75rem`
        properties.style = `anchor-name:--note-${notes};top:max(anchor(--mark-${notes} top)${above})`
      }
    })
  }
}
