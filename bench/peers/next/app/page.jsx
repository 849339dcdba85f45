import { List } from '../components/list'
import { articles } from '../publication'

export const metadata = {
  title: 'Bench',
  description: 'Made-up articles.',
  alternates: { canonical: '/' },
}

export default function Front() {
  return (
    <>
      <h1>Bench</h1>
      <List articles={articles.slice(0, 20)} />
    </>
  )
}
