import { visit } from 'unist-util-visit'

/** A plugin of the compiler: a box in a list of tasks becomes a sign. Nobody can tick it, and it has no name of its own. */
export default function tasks() {
  return (tree) => {
    visit(tree, { tagName: 'input' }, ({ properties }, index, parent) => {
      parent.children[index] = { type: 'text', value: properties.checked ? '☑' : '☐' }
    })
  }
}
