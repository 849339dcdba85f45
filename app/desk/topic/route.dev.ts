import { currentPublication } from '@/app/edition'
import { boundedJson } from '@/lib/writing/request'
import { newTopic, writeTopic } from '@/lib/writing/topic'

/** Development only: a topic that there was not. */
export async function POST(request: Request) {
  const { data } = newTopic.safeParse(await boundedJson(request))
  const id = data && writeTopic(currentPublication().contentDir, data)
  if (id) return Response.json({ id })
  return new Response('Expected a name that no topic has, and a sentence on what belongs there.\n', {
    status: 400,
  })
}
