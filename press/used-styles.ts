import { parse as parseSelector, type Selector } from 'css-what'
import postcss, { type ChildNode, type Container, type Root } from 'postcss'

/** Says of one selector which names a page must hold for it to match anything there. */
type Needs = readonly string[]

/** Rules that say nothing when nothing is left in them; an empty `@layer` still says where it stands among the others. */
const emptyWithout = new Set(['media', 'supports', 'container'])

const sheets = new Map<string, { root: Root; cut: Map<string, string> }>()

/**
 * What of a style sheet a page can use: rules for tags, classes and ids that the page does not hold are left out, and
 * all others stay in their order. Attributes and states may change while a page is read, so that they ask for nothing.
 * @param names of the page's elements: `p`, `.kicker`, `#notes`
 */
export function usedStyles(css: string, names: ReadonlySet<string>): string {
  let sheet = sheets.get(css)
  if (!sheet) {
    sheet = { root: postcss.parse(css), cut: new Map() }
    sheets.set(css, sheet)
  }
  const key = [...names].sort().join(' ')
  let cut = sheet.cut.get(key)
  if (cut === undefined) {
    const root = sheet.root.clone()
    prune(root, names)
    cut = root.toString()
    // A page's names are those of its kind: some dozens of sets, unless classes come from what was written.
    if (sheet.cut.size >= 200) sheet.cut.clear()
    sheet.cut.set(key, cut)
  }
  return cut
}

function prune(container: Container, names: ReadonlySet<string>): void {
  for (const node of [...(container.nodes ?? [])] as ChildNode[]) {
    if (node.type === 'rule') {
      const used = node.selectors.filter((selector) => needsOf(selector).every((name) => names.has(name)))
      if (used.length === 0) node.remove()
      else if (used.length < node.selectors.length) node.selector = used.join(',')
    } else if (node.type === 'atrule' && node.nodes && !/keyframes$/.test(node.name)) {
      prune(node, names)
      if (node.nodes.length === 0 && emptyWithout.has(node.name)) node.remove()
    }
  }
}

const known = new Map<string, Needs>()

function needsOf(selector: string): Needs {
  let needs = known.get(selector)
  if (!needs) {
    needs = namesIn(selector)
    known.set(selector, needs)
  }
  return needs
}

function namesIn(selector: string): Needs {
  try {
    return parseSelector(selector).flat().flatMap(nameOf)
  } catch {
    return [] // What is not understood is kept.
  }
}

/** Of alternatives, as in `:is()`, and of what is not to be, as in `:not()`, nothing is asked. */
function nameOf(part: Selector): Needs {
  if (part.type === 'tag') return [part.name.toLowerCase()]
  if (part.type !== 'attribute' || part.namespace) return []
  if (part.name === 'class' && part.action === 'element') return [`.${part.value}`]
  if (part.name === 'id' && part.action === 'equals') return [`#${part.value}`]
  return []
}
