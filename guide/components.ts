import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A component of the site, by its file. */
export interface ComponentFile {
  name: string
  room: Room
  /** Relative to the repository. */
  file: string
  source: string
}

export const rooms = ['article', 'site'] as const
export type Room = (typeof rooms)[number]

/** Components that have no examples, and why. All others have a file `<Name>.examples.tsx` beside them. */
export const withoutExamples: Readonly<Record<string, string>> = {
  ArticleFoot: 'It holds the components under an article’s text; the pages of ArticlePage show it.',
  ArticleHead: 'It holds the headline, and a page has one headline; the pages of ArticlePage show it.',
  Behaviour: 'It draws nothing.',
  CardLines: 'It holds the lines of a context card; ContextCard shows it.',
  Desk: 'It draws nothing, and is there in development alone.',
  Follow: 'It draws nothing, and is there in development alone.',
  Footer: 'It stands at the foot of this page.',
  ListingHead: 'It holds the title, and a page has one title; the pages of ListingPage show it.',
  Masthead: 'It stands at the head of this page.',
  PreviewCards: 'It stands beside an article in development alone.',
  PreviewLack: 'It stands beside an article in development alone.',
  PreviewPanel: 'It stands beside an article in development alone.',
  Scripts: 'It draws nothing.',
  StructuredData: 'It draws nothing.',
  Withdrawn: 'It stands in place of an article in development alone.',
}

/** Every component of the article and the site, by name. */
export function componentFiles(): ComponentFile[] {
  return rooms
    .flatMap((room) =>
      readdirSync(inRepository(`components/${room}`))
        .filter((file) => /^[A-Z]\w*\.tsx$/.test(file))
        .map((file) => ({ name: file.slice(0, -'.tsx'.length), room, file: `components/${room}/${file}` })),
    )
    .map((component) => ({ ...component, source: readFileSync(inRepository(component.file), 'utf8') }))
}

function inRepository(path: string): string {
  return join(/*turbopackIgnore: true*/ process.cwd(), path)
}
