import { z } from 'zod'
import { isVisible, printable } from '../characters'
import { suggest } from '../nearest'
import type { Fault } from '../problem'
import type { RuleCode } from '../rules'
import { faultParams } from '../schema/fault'
import { type Field, meaning, schemaAt } from './meaning'

interface Context {
  data: unknown
  schema: z.ZodType
  what: string
  /** A value as its file has it, where that is not what it was read to. */
  written?: (path: Field) => string | undefined
}

interface Located {
  path: Field
  at: 'key' | 'value'
  fault: Fault
  /** What the field was surely meant to hold. */
  instead?: string | undefined
}

/** Fields whose absence has a name of its own, because an editor looks for it. */
const missingCodes: Record<string, RuleCode> = { alt: 'alt-missing', credit: 'credit-missing' }

/**
 * Turns zod's issues into faults that say what was found, what was expected and how to mend it. Characters that no
 * text may hold are left to those who read the file: they know where each stands.
 */
export function faultsOf(issues: readonly z.core.$ZodIssue[], context: Context): Located[] {
  return issues
    .flatMap((issue) => faultsOfIssue(issue, context))
    .filter(({ fault }) => fault.code !== 'text-character')
}

function faultsOfIssue(issue: z.core.$ZodIssue, context: Context): Located[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], at: 'key', fault: unknown(key, path, context) }))
  }
  if (issue.code === 'invalid_key') {
    const [first] = issue.issues
    const code = (first && faultParams(first).code) ?? 'field-value'
    const fault = wrongKey(String(path.at(-1)), first?.message ?? 'another name')
    return [{ path, at: 'key', fault: { ...fault, code } }]
  }
  const value = valueAt(context.data, path)
  if (value === undefined) return [{ path: path.slice(0, -1), at: 'key', fault: missing(path, context) }]
  const fault = wrong(issue, path, value, context)
  const meant = typeof value === 'string' ? faultParams(issue).mended?.(value) : undefined
  return [{ path, at: 'value', fault, instead: meant }]
}

function unknown(key: string, parent: Field, { schema, what }: Context): Fault {
  const owner = schemaAt(schema, parent)
  const known = owner instanceof z.ZodObject ? Object.keys(owner.shape) : []
  return {
    code: 'field-unknown',
    message: `${show(key)} is no field of ${parent.length ? name(parent) : what}; expected one that is`,
    hint: suggest(key, known),
  }
}

function wrongKey(key: string, expected: string): Fault {
  return {
    code: 'field-value',
    message: `the name ${show(key)} is given; expected ${expected}`,
    hint: 'Change the name before the colon.',
  }
}

function missing(path: Field, { schema, what }: Context): Fault {
  const field = String(path.at(-1))
  const parent = path.slice(0, -1)
  return {
    code: missingCodes[field] ?? 'field-missing',
    message: `${parent.length ? name(parent) : what} has no ${field}; expected ${meaning(schema, path)}`,
    hint: `Add "${field}:"${parent.length ? ` under "${name(parent)}:"` : ''}.`,
  }
}

function wrong(issue: z.core.$ZodIssue, path: Field, value: unknown, context: Context): Fault {
  const { schema, what, written } = context
  const field = String(path.at(-1))
  const { code: named, hint } = faultParams(issue)
  if (value === null || (typeof value === 'string' && !isVisible(value))) {
    return {
      code: missingCodes[field] ?? 'field-empty',
      message: `${name(path)} is empty; expected ${meaning(schema, path)}`,
      hint: 'Fill it in, or remove the line if the field is optional.',
    }
  }
  const code: RuleCode = named ?? (issue.code === 'invalid_type' ? 'field-type' : 'field-value')
  return {
    code,
    message: `${name(path) || what} is ${show(value, written?.(path))}; expected ${expectation(issue)}`,
    hint: hint ?? hintFor(value, issue, meaning(schema, path)),
  }
}

function hintFor(value: unknown, issue: z.core.$ZodIssue, meant: string): string {
  const isText = issue.code === 'invalid_type' && issue.expected === 'string'
  if (isText && typeof value !== 'object') return 'Write it in "double quotes" on one line.'
  return meant ? `Meant here: ${meant}.` : 'Write one field on each line, as name: value.'
}

const typeNames: Record<string, string> = {
  string: 'text',
  array: 'a list, such as [one, two]',
  object: 'a group of fields, each on its own indented line',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_value') return issue.values.join(', ').replace(/, ([^,]*)$/, ' or $1')
  return issue.message
}

/** `hero.alt`, `sources[0].url`: the way a writer would point at it. */
function name(path: Field): string {
  return path
    .map((step, i) =>
      typeof step === 'number' ? `[${step + 1}]` : i ? `.${shortened(step)}` : shortened(step),
    )
    .join('')
}

/** A value on one line, its middle left out when it is long. @param written how a number or the like was written */
export function show(value: unknown, written = String(value)): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'a group of fields'
  return typeof value === 'string' ? `"${shortened(value)}"` : shortened(written)
}

function shortened(text: string): string {
  const characters = [...printable(text.replace(/\s*[\r\n]+\s*/g, ' ↵ '))]
  return characters.length > 60
    ? [...characters.slice(0, 36), ' […] ', ...characters.slice(-18)].join('')
    : characters.join('')
}

function valueAt(data: unknown, path: Field): unknown {
  let here = data
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined
    here = Reflect.get(here, step)
  }
  return here
}
