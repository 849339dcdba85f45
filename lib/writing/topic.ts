import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { z } from 'zod'
import { slugFor } from '../content/names'
import { topic } from '../content/schema/site'

export const newTopic = topic.pick({ name: true, description: true })

/** Writes the file of a new topic, and gives its id; undefined where its name makes none, or one is there. */
export function writeTopic(
  contentDir: string,
  { name, description }: z.infer<typeof newTopic>,
): string | undefined {
  const id = slugFor(name.normalize('NFC').toLowerCase(), 6)
  if (id === '') return undefined
  const folder = join(/*turbopackIgnore: true*/ process.cwd(), contentDir, 'topics')
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(join(folder, `${id}.yaml`), stringify({ name, description }, { lineWidth: 0 }), {
      flag: 'wx',
    })
    return id
  } catch {
    return undefined
  }
}
