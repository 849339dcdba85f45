import { basename } from 'node:path'
import type { Problem } from '../problem'
import { type CardFacts, contextCard } from '../schema/context'
import type { Source } from '../source'
import type { ReadData } from './data'
import { readFrontMatter } from './front-matter'

/** What readers are told of something that articles mention: `context/<id>.mdx`. The text stays in the file. */
export interface ContextCard extends CardFacts {
  id: string
  /** The file itself, relative to the repository. */
  file: string
  /** The language it is written in: its own, or that of the publication. */
  language: string
}

/** One card read; it is there when its front matter is sound. */
export interface ReadCard {
  source: Source
  card: ContextCard | undefined
  problems: Problem[]
  offsetOf: ReadData<CardFacts>['offsetOf']
}

/** @param siteLanguage the language of a card that names none */
export function readCard(source: Source, siteLanguage: string): ReadCard {
  const { value, problems, offsetOf } = readFrontMatter(source, contextCard, 'a context card')
  const language = value?.language ?? siteLanguage
  const card = value && { ...value, language, id: basename(source.file, '.mdx'), file: source.file }
  return { source, card, problems, offsetOf }
}
