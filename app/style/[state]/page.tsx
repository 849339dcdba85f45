import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { head } from '@/app/head'
import { SpecimenMark } from '@/guide/components/SpecimenMark'
import { stateAddress } from '@/guide/specimens'
import { states, titleOf } from '../guide'

interface Props {
  params: Promise<{ state: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { state } = await params
  const title = titleOf(state)
  return head({
    title: `Style guide: ${title}`,
    description: `A whole page of the style guide. ${title}.`,
    address: stateAddress(state),
    noindex: true,
  })
}

/** A whole page in one of its states, made by the component that makes it everywhere. */
export default async function Page({ params }: Props) {
  const { state } = await params
  const page = (await states()).get(state)
  if (!page) notFound()
  return (
    <>
      <SpecimenMark name={titleOf(state)} />
      {page.element}
    </>
  )
}
