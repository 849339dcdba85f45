import type { ReactNode } from 'react'
import type { Edition } from '@/lib/edition/gate'
import { directionOf } from '@/lib/words/direction'
import { shownBody } from './body'

/** What a card says its thing is. The check lets no component into it. */
export async function cardText(edition: Edition, file: string): Promise<ReactNode> {
  const Body = await shownBody(edition, file)
  return <Body components={{}} />
}

/** The language of a card, where the page around it speaks another. */
export function ownLanguage(language: string, page: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === page ? {} : { lang: language, dir: directionOf(language) }
}
