import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { SKIP, visit } from 'unist-util-visit'
import { suggest } from '../content/nearest'
import type { Fault, Problem } from '../content/problem'
import { faultsOf } from '../content/read/faults'
import type { RuleCode } from '../content/rules'
import type { Source } from '../content/source'
import { type ComponentName, childrenMeant, isComponentName, vocabulary } from '../content/vocabulary'
import { heldProblems } from './held'
import { misquotedProp } from './mdx-syntax'
import { isSeen } from './seen'

type Component = MdxJsxFlowElement | MdxJsxTextElement

/** Checks one component against the vocabulary. */
export function componentProblems(source: Source, node: Component): Problem[] {
  const start = node.position?.start.offset ?? 0
  const name = node.name ?? ''
  if (!isComponentName(name)) return [source.problem(start, unknownComponent(name))]

  const { problems, values, offsets, isUnread } = literalProps(source, node, start)
  const { props, children } = vocabulary[name]
  const parsed = props.safeParse(values)
  const issues = parsed.error?.issues.filter(({ path: [prop] }) => !isUnread(prop)) ?? []
  const found = faultsOf(issues, { data: values, schema: props, what: `<${name}>` })
  for (const { path, fault } of found) {
    problems.push(source.problem(offsets.get(String(path[0])) ?? start, asProp(fault)))
  }
  const isHeld = children ? isSeen(node) : node.children.length > 0
  if (isHeld !== children) problems.push(source.problem(start, wrongChildren(name, children)))
  return [
    ...problems,
    ...nestingProblems(source, node, name),
    ...(isHeld ? heldProblems(source, node, name) : []),
  ]
}

/** What a component may not hold, however deep it lies. */
function nestingProblems(source: Source, node: Component, name: ComponentName): Problem[] {
  const { children, holds } = vocabulary[name]
  if (!children) return []
  const problems: Problem[] = []
  visit(node, (inner) => {
    const isComponent = inner.type === 'mdxJsxFlowElement' || inner.type === 'mdxJsxTextElement'
    if (inner === node || !isComponent || !isComponentName(inner.name ?? '')) return undefined
    const isAllowed = holds.some((allowed) => allowed === inner.name)
    if (!isAllowed) problems.push(source.problem(inner.position?.start.offset ?? 0, nested(inner.name, name)))
    return isAllowed ? undefined : SKIP
  })
  return problems
}

function nested(inner: string | null, outer: ComponentName): Fault {
  const { holds } = vocabulary[outer]
  return {
    code: 'component-nested',
    message: `found <${inner}> within <${outer}>; expected ${['text', ...holds.map((one) => `<${one}>`)].join(' or ')}`,
    hint: `Put the <${inner}> before or after the <${outer}>.`,
  }
}

function literalProps(source: Source, node: Component, start: number) {
  const problems: Problem[] = []
  const values = new Map<string, string>()
  const offsets = new Map<string, number>()
  const programs = new Set<string | undefined>()
  for (const attribute of node.attributes) {
    const offset = attribute.position?.start.offset ?? start
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : undefined
    if (name !== undefined && typeof attribute.value === 'string') {
      if (values.has(name)) problems.push(source.problem(offset, twice(name)))
      values.set(name, attribute.value)
      offsets.set(name, offset)
    } else {
      const quote = /["']/.exec(source.text.charAt(offset - 1))?.[0]
      problems.push(
        quote && !attribute.value
          ? source.problem(offset - 1, misquotedProp({ quote, isOpen: false }))
          : source.problem(offset, notLiteral(name)),
      )
      programs.add(name)
    }
  }
  // A prop given as a program is there, if not readable; a spread may give any.
  const isUnread = (prop: unknown) =>
    typeof prop === 'string' && !values.has(prop) && (programs.has(prop) || programs.has(undefined))
  return { problems, values: Object.fromEntries(values), offsets, isUnread }
}

const propCodes: Partial<Record<RuleCode, RuleCode>> = {
  'field-unknown': 'prop-unknown',
  'field-missing': 'prop-missing',
  'field-empty': 'prop-empty',
  'field-value': 'prop-value',
}

/** A prop is a field of a component: the same faults under names that say so. */
function asProp(fault: Fault): Fault {
  return {
    code: propCodes[fault.code] ?? fault.code,
    message: fault.message.replace('is no field of', 'is no prop of'),
    hint: fault.hint
      .replace(/^Add "(\w+):"\.$/, 'Add $1="…" to the tag.')
      .replace('or remove the line if the field is optional', 'or remove it if the component can do without'),
  }
}

function unknownComponent(name: string): Fault {
  const isHtml = name === name.toLowerCase()
  return {
    code: 'component-unknown',
    message: `found <${name}>; expected one of the components of an article`,
    hint: isHtml
      ? `HTML is not used here: write Markdown, or &lt; to print <. Components: ${Object.keys(vocabulary).join(', ')}.`
      : suggest(name, Object.keys(vocabulary)),
  }
}

function notLiteral(name: string | undefined): Fault {
  return {
    code: 'prop-not-literal',
    message: name
      ? `${name} is not plain text; expected ${name}="…"`
      : 'found {...}; expected each prop written out as name="text"',
    hint: 'A prop is text in double quotes; use single quotes outside when the text holds double ones.',
  }
}

function twice(name: string): Fault {
  return {
    code: 'prop-twice',
    message: `${name} is given twice; expected it once`,
    hint: 'Keep one of the two.',
  }
}

function wrongChildren(name: ComponentName, expected: boolean): Fault {
  const meant = childrenMeant[name] ?? 'the text'
  return expected
    ? {
        code: 'component-empty',
        message: `<${name}> holds nothing; expected ${meant} between its tags`,
        hint: `Write <${name} …>, ${meant} on lines of its own, and </${name}>.`,
      }
    : {
        code: 'component-children',
        message: `<${name}> holds text; expected none`,
        hint: `Close the tag at once: <${name} … />.`,
      }
}
