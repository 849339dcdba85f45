import type { Answer, Open } from '@/lib/writing/page'
import type { Asked } from '@/lib/writing/request'
import type { Template } from '@/lib/writing/templates'

export type Opened = Open & { templates: readonly Template[] }

/** The file as it is now. */
export async function open(file: string): Promise<Opened> {
  const answer = await fetch(`/desk/write/?file=${encodeURIComponent(file)}`)
  if (!answer.ok) throw new Error(await answer.text())
  return answer.json()
}

/** Asks for a change. Throws, in words, where nothing could be asked. */
export async function ask(asked: Omit<Asked, 'block'> & { block?: number }): Promise<Answer> {
  const answer = await fetch('/desk/write/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  })
  if (!answer.ok && answer.status !== 409) throw new Error(await answer.text())
  return answer.json()
}

/** Where a text has its page by now: another place, once its date or its name is another. */
export async function addressOf(file: string, digest: string): Promise<Where> {
  const answer = await fetch(`/desk/where/?${new URLSearchParams({ file, digest })}`)
  return answer.ok ? answer.json() : {}
}

export interface Where {
  address?: string
}
