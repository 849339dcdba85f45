import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { componentFiles, withoutExamples } from './components'

const components = componentFiles()
const exampleOf = (file: string) => file.replace(/\.tsx$/, '.examples.tsx')

test('every component has its examples beside it, or a reason to have none', () => {
  expect(components.length).toBeGreaterThan(30)
  const missing = components.filter(
    ({ name, file }) => !existsSync(exampleOf(file)) && !(name in withoutExamples),
  )
  expect(missing.map(({ file }) => exampleOf(file))).toEqual([])
})

test('a reason is given only for a component that is there and has no examples', () => {
  const plain = components.filter(({ file }) => !existsSync(exampleOf(file))).map(({ name }) => name)
  expect(Object.keys(withoutExamples).sort()).toEqual(plain.sort())
})
