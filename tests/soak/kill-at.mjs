import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

// Ends the process, as a machine that fails would, right before a file or folder of this name gets its n-th new name.
const [name, count] = (process.env.KILL_AT ?? '').split(' ')
let left = Number(count)
const strike = (from, to) => {
  if (![from, to].some((path) => String(path).endsWith(name))) return
  left -= 1
  if (left <= 0) process.kill(process.pid, 'SIGKILL')
}

for (const owner of [promises, fs]) {
  for (const method of ['rename', 'renameSync']) {
    const original = owner[method]
    if (!original) continue
    owner[method] = (...asked) => {
      strike(...asked)
      return original.apply(owner, asked)
    }
  }
}
syncBuiltinESMExports()
