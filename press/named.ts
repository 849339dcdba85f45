import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Everything that `find` finds in the text of any of the files. */
export async function namedIn(
  outDir: string,
  files: readonly string[],
  find: (text: string) => Iterable<string>,
): Promise<Set<string>> {
  const names = new Set<string>()
  for (const file of files) {
    for (const name of find(await readFile(join(outDir, file), 'utf8'))) names.add(name)
  }
  return names
}
