import { childrenMeant, isComponentName, vocabulary } from '../content/vocabulary'

/** A component as a writer begins it: its name, and its source with what must be said left blank. */
export interface Template {
  name: string
  source: string
}

/** Every component there is. */
export const templates: readonly Template[] = Object.keys(vocabulary)
  .filter(isComponentName)
  .map((name) => {
    const { props, children } = vocabulary[name]
    const required = Object.entries(props.shape).flatMap(([prop, schema]) =>
      schema.safeParse(undefined).success ? [] : [` ${prop}=""`],
    )
    const opening = `<${name}${required.join('')}`
    const meant = childrenMeant[name] ?? 'Text.'
    return { name, source: children ? `${opening}>\n\n${meant}\n\n</${name}>` : `${opening} />` }
  })
