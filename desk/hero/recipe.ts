import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** Begins the recipe in a picture's file. */
const mark = 'npm run hero -- '

/** Writes into a JPEG how it was drawn, so that it can be drawn again and is known for our own. */
export function withRecipe(image: Uint8Array, args: readonly string[]): Uint8Array {
  return commented(image, mark + ascii(JSON.stringify(args)))
}

/** The options a picture was drawn with; undefined for one that was not drawn here. */
export function recipeOf(path: string): string[] | undefined {
  if (!existsSync(path)) return undefined
  const head = readFileSync(path).subarray(0, 32_768).toString('latin1')
  const at = head.indexOf(mark)
  const written = at < 0 ? undefined : /^\[.*?\](?=\0|\xff)/s.exec(head.slice(at + mark.length))?.[0]
  if (written === undefined) return undefined
  try {
    return z.array(z.string()).parse(JSON.parse(written))
  } catch {
    return undefined
  }
}

function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A comment after the first marker of the file; the picture's own data stays byte for byte. */
function commented(image: Uint8Array, text: string): Uint8Array {
  const said = Buffer.from(`${text}\0`, 'latin1')
  const head = Buffer.from([0xff, 0xfe, (said.length + 2) >> 8, (said.length + 2) & 0xff])
  return Buffer.concat([image.subarray(0, 2), head, said, image.subarray(2)])
}
