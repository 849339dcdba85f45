// @ts-check
import { visit } from 'estree-util-visit'

/**
 * The last look at a body before it is written as a program: it holds the few functions that the compiler makes of
 * markup, and they do nothing but make elements of plain values. A second belt: whatever a plugin, or a new edition
 * of the compiler, lets through is no reason to write it.
 * @param {{ components: Record<string, string[]> }} options
 */
export default function shape({ components }) {
  const names = new Set([...known, ...Object.keys(components)])
  /** @param {import('estree').Program} program @param {import('vfile').VFile} file */
  return (program, file) => {
    visit(program, (node, key, _index, parents) => {
      const found = strangeIn(node, key, parents.at(-1), names)
      if (found) file.fail(`compiled to ${found}; expected elements of plain values alone`, place(node))
    })
  }
}

/** The compiler's own names, and the few of the language that it uses. */
const known = [
  ...['_jsx', '_jsxs', '_Fragment', '_components', '_createMdxContent'],
  ...[
    '_missingMdxReference',
    'MDXContent',
    'MDXLayout',
    'props',
    'id',
    'component',
    'place',
    'undefined',
    'Error',
  ],
]
const called = ['_jsx', '_jsxs', '_createMdxContent', '_missingMdxReference']
const kinds = new Set([
  ...['Program', 'FunctionDeclaration', 'LogicalExpression'],
  ...['BlockStatement', 'ReturnStatement', 'IfStatement', 'ThrowStatement', 'ExpressionStatement'],
  ...['VariableDeclaration', 'VariableDeclarator', 'ObjectPattern', 'AssignmentPattern', 'ObjectExpression'],
  ...['Property', 'SpreadElement', 'ArrayExpression', 'CallExpression', 'NewExpression', 'MemberExpression'],
  ...[
    'ConditionalExpression',
    'BinaryExpression',
    'UnaryExpression',
    'Identifier',
    'Literal',
    'ThisExpression',
  ],
])

/**
 * @param {import('estree').Node} node
 * @param {string | undefined} key the field of the parent that holds it
 * @param {import('estree').Node | undefined} parent
 * @param {ReadonlySet<string>} names
 * @returns {string | undefined}
 */
function strangeIn(node, key, parent, names) {
  if (!kinds.has(node.type)) return node.type
  switch (node.type) {
    case 'CallExpression':
      return isName(node.callee, called) ? undefined : 'a call of another function'
    case 'NewExpression':
      return isName(node.callee, ['Error']) ? undefined : 'a new object'
    case 'MemberExpression':
      if (isRuntime(node, parent)) return undefined
      return !node.computed && isName(node.object, ['_components', 'props'])
        ? undefined
        : 'a look into an object'
    case 'Property':
      if (node.computed || node.method || node.kind !== 'init') return 'a property that runs'
      return [nameOf(node.key)].some((name) => name === 'dangerouslySetInnerHTML') ? 'HTML' : undefined
    case 'UnaryExpression':
      return node.operator === '!' ? undefined : node.operator
    case 'LogicalExpression':
      return node.operator === '||' ? undefined : node.operator
    case 'BinaryExpression':
      return node.operator === '+' ? undefined : node.operator
    case 'Literal':
      return 'regex' in node || 'bigint' in node ? 'a value that is not plain' : undefined
    case 'Identifier':
      return isMere(key, parent) || names.has(node.name) ? undefined : `the name ${node.name}`
    default:
      return undefined
  }
}

/** True for a name of a field, which refers to nothing. @param {string | undefined} key @param {import('estree').Node | undefined} parent */
function isMere(key, parent) {
  return (
    (parent?.type === 'MemberExpression' && key === 'property') ||
    (parent?.type === 'Property' && key === 'key') ||
    (parent?.type === 'MemberExpression' && key === 'object' && isFirstArgument(parent))
  )
}

/**
 * The one thing that is given to the program: `const {…} = arguments[0]`, React's makers of elements.
 * @param {import('estree').MemberExpression} node @param {import('estree').Node | undefined} parent
 */
function isRuntime(node, parent) {
  return parent?.type === 'VariableDeclarator' && isFirstArgument(node)
}

/** @param {import('estree').MemberExpression} node */
function isFirstArgument({ object, property, computed }) {
  return computed && isName(object, ['arguments']) && property.type === 'Literal' && property.value === 0
}

/** @param {import('estree').Node} node @param {string[]} names */
function isName(node, names) {
  return node.type === 'Identifier' && names.includes(node.name)
}

/** @param {import('estree').Node} key */
function nameOf(key) {
  return key.type === 'Identifier' ? key.name : key.type === 'Literal' ? key.value : undefined
}

/** @param {import('estree').Node} node */
function place({ loc }) {
  return loc && { line: loc.start.line, column: loc.start.column + 1 }
}
