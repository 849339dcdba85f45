import { join } from 'node:path'
import type { Application } from './application'
import type { Folder } from './folder'

/** Copies the fonts and images that code imports and a printed text names. */
export async function printMedia(folder: Folder, app: Application): Promise<void> {
  for (const address of [...folder.named.media].sort()) {
    const file = app.media[decodeURI(address)] ?? app.media[address]
    if (!file) throw new Error(`The pages name ${address}, which the compiled application does not hold.`)
    if (!folder.link(decodeURI(address).slice(1), join(file)))
      throw new Error(`${file} is not there any more.`)
  }
}
