import type { Metadata } from 'next'
import { head } from '@/app/head'
import { StylePage } from '@/guide/components/StylePage'
import { readTokens } from '@/guide/tokens'
import { checked, writing } from '@/guide/writing'
import { entries } from './guide'
import { currentMaterial } from './material'

const title = 'Style guide'
const description =
  'What the pages are made of: every component, with its props, its examples and its source.'

export function generateMetadata(): Metadata {
  return head({ title, description, address: '/style/', noindex: true })
}

export default async function Page() {
  return (
    <StylePage
      title={title}
      description={description}
      tokens={readTokens()}
      usages={Object.entries(writing).map(([name, { right, wrong }]) => ({
        ...{ name, right, wrong },
        problems: checked(wrong),
      }))}
      components={await entries()}
      specimen={(await currentMaterial()).page('portrait').view}
    />
  )
}
