import type { Metadata } from 'next'
import { head } from '@/app/head'
import { ListingHead } from '@/components/site/ListingHead'
import { StyleRules } from '@/guide/components/StyleRules'
import { rules } from '@/lib/content/rules'

const title = 'The rules of the check'
const description =
  'Everything an article is held to: why, what breaks it, and the same mended. An error keeps it from being published, a warning does not.'

export function generateMetadata(): Metadata {
  return head({ title, description, address: '/style/rules/', noindex: true })
}

export default function Page() {
  return (
    <main id="content" className="page style-guide" lang="en">
      <ListingHead kind="" title={title} description={description} />
      <StyleRules rules={rules} />
    </main>
  )
}
