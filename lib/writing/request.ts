import { z } from 'zod'

/** Bytes of what a page may send: more than a file may have. */
const most = 2_000_000

const text = z
  .string()
  .max(600_000)
  .refine((value) => value.isWellFormed())
const line = text.refine((value) => !/[\r\n]/.test(value))
const operation = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('replace'), text }),
  z.strictObject({ do: z.enum(['before', 'after']), text }),
  z.strictObject({ do: z.literal('begin'), text }),
  z.strictObject({ do: z.enum(['remove', 'up', 'down', 'join']) }),
  z.strictObject({ do: z.literal('split'), at: z.int().min(0) }),
  z.strictObject({
    do: z.literal('field'),
    path: z.array(z.string().max(100)).min(1).max(2),
    value: z.union([line, z.array(line).max(200)]).optional(),
  }),
  z.strictObject({ do: z.literal('undo') }),
  z.strictObject({ do: z.literal('redo') }),
])

const asked = z.strictObject({
  file: z.string().max(1000),
  /** Of the file that the page was made from. */
  digest: z.string().max(100),
  /** The number of the block, from 0. */
  block: z.int().min(0).default(0),
  operation,
})

/** What a page asks to be done to a file. */
export type Asked = z.infer<typeof asked>

/** Reads what a page sent: bounded, and nothing but what is known. */
export async function askedIn(request: Pick<Request, 'body'>): Promise<Asked | undefined> {
  return asked.safeParse(await boundedJson(request)).data
}

/** What a page sent, or undefined when it is no JSON or has no end. */
export async function boundedJson({ body }: Pick<Request, 'body'>): Promise<unknown> {
  const text = await boundedText(body)
  return text === undefined ? undefined : parsed(text)
}

async function boundedText(stream: ReadableStream<Uint8Array> | null): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = stream?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length
    if (length > most) {
      await reader?.cancel()
      return undefined
    }
    chunks.push(read.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
