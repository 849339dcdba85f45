import { expect, test } from 'vitest'
import { componentFiles } from './components'
import { documentedBy } from './props'

const components = componentFiles()
const documented = documentedBy(components)

test('every component says what it is for, and every prop what it means', { timeout: 60_000 }, () => {
  const silent = components.flatMap(({ name, file }) => {
    const { purpose = '', props = [] } = documented.get(name) ?? {}
    const mute = props.filter(({ meaning }) => !meaning).map((prop) => `${file}: ${prop.name}`)
    return purpose ? mute : [file, ...mute]
  })
  expect(silent).toEqual([])
})

test('props come from the types: written types, comments, and the schema of a writer’s component', () => {
  const props = (name: string) => documented.get(name)?.props ?? []
  expect(props('Picture').find(({ name }) => name === 'first')).toEqual({
    name: 'first',
    type: 'boolean',
    isRequired: false,
    meaning: 'The one image a reader waits for: fetched first. All others wait until they come near.',
  })
  expect(props('PullQuote').find(({ name }) => name === 'speaker')?.meaning).toBe(
    'who said or wrote the words',
  )
  expect(props('Topics').find(({ name }) => name === 'words')?.type).toBe('Words')
})
