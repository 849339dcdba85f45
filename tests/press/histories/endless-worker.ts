import { writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** Writes its number down, and then says something, as one that prints may, without an end. */
export default async function work(file: string): Promise<void> {
  writeFileSync(file, String(process.pid))
  // As Next does: what goes wrong is told, and the process goes on.
  process.on('uncaughtException', (error) => console.error(error))
  for (;;) {
    await setTimeout(10)
    console.error('still here')
  }
}
