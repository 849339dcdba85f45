import { z } from 'zod'

/** What an image file turned out to hold; what is not known was not looked for, since the file is of no use. */
export interface Look extends z.infer<typeof look> {}

/** Held to when a look comes back from a file. */
export const look = z.object({
  /** How a file of its kind is called at the end, by its first bytes: `jpg`, `heic`, `pdf`. */
  kind: z.string().exactOptional(),
  /** Pixels, as shown after the camera's rotation. */
  width: z.int().exactOptional(),
  height: z.int().exactOptional(),
  /** Pictures: of an animation or a TIFF there may be many. */
  count: z.int().exactOptional(),
  /** Whether all of it can be decoded. */
  isWhole: z.boolean().exactOptional(),
})
