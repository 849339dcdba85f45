import { List } from '../../../../components/list'
import { lists } from '../../../../publication'

export const dynamicParams = false

export function generateStaticParams() {
  return lists.map(({ kind, id }) => ({ kind, id }))
}

async function listOf(params) {
  const { kind, id } = await params
  return lists.find((list) => list.kind === kind && list.id === id)
}

export async function generateMetadata({ params }) {
  const { name, description, kind, id } = await listOf(params)
  return { title: name, description, alternates: { canonical: `/lists/${kind}/${id}/` } }
}

export default async function ListPage({ params }) {
  const { name, description, articles } = await listOf(params)
  return (
    <>
      <h1>{name}</h1>
      <p>{description}</p>
      <List articles={articles} />
    </>
  )
}
