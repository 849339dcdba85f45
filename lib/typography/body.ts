import type { Link, Nodes, Parents, Root, Text } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString as plainText } from 'mdast-util-to-string'
import { undetermined } from '../content/schema/language'
import { isComponentName } from '../content/vocabulary'
import { opaque } from './pieces'
import { prose } from './prose'
import type { Quoted } from './quoted'
import { typeset, typesetPieces } from './typeset'

type Component = MdxJsxFlowElement | MdxJsxTextElement

/** A stretch of a line: a text to set, or a sign for what is none. */
type Stretch = Text | string

/**
 * Sets a body in place, each paragraph as a whole, so that a mark knows its neighbours across stressed words and
 * links. Code, addresses and the data of components stay; a component's prose is set in its own language.
 */
export function typesetBody(body: Root, language: string): void {
  setWithin(body, language)
}

function setWithin(parent: Parents, language: string): void {
  const line: Stretch[] = []
  const read = (node: Nodes): void => {
    if (node.type === 'text') line.push(node)
    // No rule takes it for a space that was typed, and every rule for a space.
    else if (node.type === 'break') line.push('\u2028')
    else if (isForeign(node, language)) {
      line.push(opaque)
      setWithin(node, node.lang)
    } else if (isInline(node)) node.children.forEach(read)
    else if (isComponent(node)) setComponent(node, language)
    else if (isBlock(node)) setWithin(node, language)
    else if (node.type !== 'footnoteReference') line.push(opaque)
  }
  parent.children.forEach(read)
  setLine(line, language)
}

function setLine(line: readonly Stretch[], language: string): void {
  const written = line.map((stretch) => (typeof stretch === 'string' ? stretch : stretch.value))
  typesetPieces(written, language).forEach((set, i) => {
    const stretch = line[i]
    if (typeof stretch === 'object') stretch.value = set
  })
}

function setComponent(component: Component, language: string): void {
  const { name } = component
  const own = new Map(name !== null && isComponentName(name) ? Object.entries(prose[name]) : [])
  for (const attribute of component.attributes) {
    if (!('name' in attribute) || typeof attribute.value !== 'string') continue
    const named = own.get(attribute.name)
    if (named === undefined) continue
    const spoken = named === 'article' ? language : (propOf(component, named) ?? undetermined)
    attribute.value = typeset(attribute.value, spoken)
  }
  setWithin(component, propOf(component, 'lang') ?? language)
}

function propOf({ attributes }: Component, prop: string): string | undefined {
  const found = attributes.find((attribute) => 'name' in attribute && attribute.name === prop)
  return typeof found?.value === 'string' ? found.value : undefined
}

/** What goes on within a line. A link whose words are its address is not read. */
function isInline(node: Nodes): node is Extract<Parents, { type: (typeof inline)[number] }> {
  return inline.some((type) => type === node.type) && !(node.type === 'link' && isAutolink(node))
}

const inline = ['emphasis', 'strong', 'delete', 'link', 'linkReference', 'quoted'] as const

/** Words in another language follow its rules, and the marks around them those of the text. */
function isForeign(node: Nodes, language: string): node is Quoted & { lang: string } {
  return node.type === 'quoted' && node.lang !== undefined && node.lang !== language
}

function isAutolink(link: Link): boolean {
  const said = plainText(link)
  return [said, `mailto:${said}`, `http://${said}`].includes(link.url)
}

function isBlock(node: Nodes): node is Parents {
  return 'children' in node && node.type !== 'link'
}

function isComponent(node: Nodes): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}
