import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { folderForTest } from '../tests/folder'
import { takeTurn } from './turn'

it('one process at a time has the turn, and the next takes it when it is given back', async () => {
  const folder = folderForTest()
  const order: string[] = []
  const giveBack = await takeTurn(folder)
  const second = takeTurn(folder).then((done) => {
    order.push('second')
    done()
  })
  // Another folder is no concern of theirs.
  ;(await takeTurn(`${folder}-other`))()
  order.push('first')
  giveBack()
  await second
  expect(order).toEqual(['first', 'second'])
  ;(await takeTurn(folder))()
})

it('a process that was killed gives its turn back', async () => {
  const folder = folderForTest()
  const script = `
    const { takeTurn } = await import(${JSON.stringify(new URL('turn.ts', import.meta.url).href)})
    await takeTurn(${JSON.stringify(folder)})
    process.stdout.write('mine')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script])
  await once(child.stdout, 'data')
  const mine = takeTurn(folder)
  child.kill('SIGKILL')
  const giveBack = await mine
  giveBack()
})
