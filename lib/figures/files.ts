import type { Article } from '../content/read/article'
import { Source } from '../content/source'
import type { Facts } from '../reading/facts'
import type { DrawnFigure } from './figure'

/** A file of data beside an article, as it is. */
export interface DataFile {
  /** Relative to the repository. */
  file: string
  text: string
}

/** @param file relative to the repository */
export function dataOf(file: string): DataFile {
  return { file, text: Source.read(file).text }
}

/** What of a text is drawn from data. */
type DrawnFacts = Pick<Facts, 'charts' | 'maps' | 'timelines'>

export function figuresIn({ charts, maps, timelines }: DrawnFacts): DrawnFigure[] {
  return [
    ...charts.map((props): DrawnFigure => ({ name: 'Chart', props })),
    ...maps.map((props): DrawnFigure => ({ name: 'Map', props })),
    ...timelines.map((props): DrawnFigure => ({ name: 'Timeline', props })),
  ]
}

/** The files of its data, each once. */
export function dataFilesOf({ folder }: Pick<Article, 'folder'>, facts: DrawnFacts): string[] {
  return [...new Set(figuresIn(facts).map(({ props }) => `${folder}/${props.file}`))]
}
