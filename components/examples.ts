import { type ComponentProps, type ComponentType, createElement, type ReactNode } from 'react'
import type { HostedVideo } from '@/lib/content/hosted-videos'
import type { ToldProblem } from '@/lib/content/problem'
import type { PropsOf } from '@/lib/content/vocabulary'
import type { Seal } from '@/lib/edition/quotations'
import type { VideoView } from '@/lib/edition/recordings'
import type { CardView, Illustration, RelatedView } from '@/lib/edition/views'
import type { Words } from '@/lib/edition/words'
import type { Drawn } from '@/lib/figures/figure'
import type { Recording } from '@/lib/pictures/recording'
import type { ArticlePage } from './article/ArticlePage'

/** What examples are made of, so that they show true images and addresses without reading a file. */
export interface Material {
  /** The name of the publication. */
  publication: string
  words: Words
  /** Writes a day (`2008-08-28`) for readers. */
  writeDay: (day: string) => string
  /** The page of each specimen, by the name of its folder. */
  pages: Readonly<Record<string, ComponentProps<typeof ArticlePage>>>
  /** One of them. Throws when there is none of that name. */
  page: (specimen: string) => ComponentProps<typeof ArticlePage>
  /** An image three by two. */
  illustration: Illustration
  /** An image five times as wide as it is high. */
  panorama: Illustration
  /** The specimens in lists. */
  cards: readonly CardView[]
  /** Cards with a reason each. */
  related: readonly RelatedView[]
  /** What a writer is shown to copy, as the check reads it. */
  quotation: PropsOf<'PullQuote'> & { text: string; dateText: string | undefined }
  /** The passage that its words were compared with. */
  seal: Seal
  aside: PropsOf<'Aside'> & { text: string }
  verse: PropsOf<'Verse'> & { stanzas: readonly (readonly string[])[] }
  code: PropsOf<'Code'> & { text: string }
  audio: Omit<PropsOf<'Audio'>, 'file'> & { text: string; recording: Recording }
  gallery: PropsOf<'Gallery'> & { images: readonly Illustration[] }
  video: Exclude<VideoView, { hosted: HostedVideo }>
  /** A chart, a map and a timeline. */
  drawn: readonly Drawn[]
  /** One that others show. */
  hostedVideo: Extract<VideoView, { hosted: HostedVideo }>
  /** What the check says of a wrong text. */
  problems: readonly ToldProblem[]
}

/** One way a component is seen. */
export interface Example {
  /** What is special about it, in a few words; that of a page is part of its address. */
  name: string
  element: ReactNode
}

/** The examples of a component: parts stand in the guide itself, whole pages at addresses of their own. */
export interface Examples {
  kind: 'parts' | 'pages'
  from: (material: Material) => Example[]
}

type Named<Props> = (material: Material) => Readonly<Record<string, Props>>

/** Examples of a component that is part of a page: the props of each, by its name. */
export function parts<Props extends object>(component: ComponentType<Props>, named: Named<Props>): Examples {
  return { kind: 'parts', from: (material) => examplesOf(component, named(material)) }
}

/** Examples of a component that is a page: the props of each, by its name in the address. */
export function pages<Props extends object>(component: ComponentType<Props>, named: Named<Props>): Examples {
  return { kind: 'pages', from: (material) => examplesOf(component, named(material)) }
}

function examplesOf<Props extends object>(
  component: ComponentType<Props>,
  named: Readonly<Record<string, Props>>,
) {
  return Object.entries(named).map(([name, props]) => ({ name, element: createElement(component, props) }))
}
