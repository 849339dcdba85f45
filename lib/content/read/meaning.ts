import { z } from 'zod'

/** The way to a field: `['hero', 'alt']`, `['sources', 0, 'url']`. */
export type Field = readonly (string | number)[]

/** What a field is for, from its own description or that of the group around it. */
export function meaning(schema: z.ZodType, path: Field): string {
  let described = ''
  for (let depth = path.length; depth > 0 && !described; depth--) {
    described = describedAt(schema, path.slice(0, depth)) ?? ''
  }
  return described
}

function describedAt(schema: z.ZodType, path: Field): string | undefined {
  const parent = schemaAt(schema, path.slice(0, -1))
  const step = path.at(-1)
  const child = parent instanceof z.ZodObject && typeof step === 'string' ? parent.shape[step] : undefined
  return child instanceof z.ZodType ? child.description : undefined
}

/** The schema at the end of a way, or undefined when it leads nowhere. */
export function schemaAt(schema: z.ZodType, path: Field): z.ZodType | undefined {
  let here: z.ZodType | undefined = unwrap(schema)
  for (const step of path) {
    const child: unknown =
      here instanceof z.ZodArray
        ? here.element
        : here instanceof z.ZodRecord
          ? here.valueType
          : here instanceof z.ZodObject
            ? here.shape[step]
            : undefined
    here = child instanceof z.ZodType ? unwrap(child) : undefined
  }
  return here
}

function unwrap(schema: z.ZodType): z.ZodType {
  const wrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : undefined
  return wrapped instanceof z.ZodType ? unwrap(wrapped) : schema
}
