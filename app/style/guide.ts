import type { Example, Examples } from '@/components/examples'
import { type ComponentFile, componentFiles, withoutExamples } from '@/guide/components'
import type { Entry } from '@/guide/components/Component'
import { documentedBy } from '@/guide/props'
import { stateAddress } from '@/guide/specimens'
import { currentMaterial } from './material'

/** Every component as the guide shows it. */
export async function entries(): Promise<Entry[]> {
  const components = componentFiles()
  const documented = documentedBy(components)
  const material = await currentMaterial()
  return Promise.all(
    components.map(async ({ name, room, file, source }) => {
      const { kind, from } = (await examplesOf({ name, room })) ?? {}
      const examples = from?.(material) ?? []
      const { purpose = '', props = [] } = documented.get(name) ?? {}
      return {
        ...{ name, room, file, source, purpose, props },
        unseen: withoutExamples[name],
        examples: kind === 'parts' ? examples : [],
        pages: kind === 'pages' ? examples.map((page) => wayTo(page)) : [],
      }
    }),
  )
}

/** Every whole page of the guide, by its name in the address. */
export async function states(): Promise<ReadonlyMap<string, Example>> {
  const material = await currentMaterial()
  const all = await Promise.all(componentFiles().map(examplesOf))
  const pages = all.flatMap((examples) => (examples?.kind === 'pages' ? examples.from(material) : []))
  return new Map(pages.map((page) => [page.name, page]))
}

/** The name of a whole page for readers: `long-headline` is `Long headline`. */
export function titleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
}

function wayTo({ name }: Example) {
  return { name: titleOf(name), address: stateAddress(name) }
}

async function examplesOf({
  name,
  room,
}: Pick<ComponentFile, 'name' | 'room'>): Promise<Examples | undefined> {
  if (name in withoutExamples) return undefined
  const { examples } = await import(`@/components/${room}/${name}.examples.tsx`)
  return examples
}
