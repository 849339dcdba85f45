import { basename } from 'node:path'
import type { z } from 'zod'
import type { Problem } from '../problem'
import { standingPage } from '../schema/site'
import type { Source } from '../source'
import { readFrontMatter } from './front-matter'

/** A page that stands for as long as the publication does: `pages/<id>.mdx`, at `/<id>/`. */
export type StandingPage = z.infer<typeof standingPage> & { id: string; file: string }

/** One page file read; the page is there when its front matter is sound. */
export interface ReadPage {
  source: Source
  page: StandingPage | undefined
  problems: Problem[]
}

/** Reads the front matter of a standing page. */
export function readPage(source: Source): ReadPage {
  const { value, problems } = readFrontMatter(source, standingPage, 'a standing page')
  const page = value && { ...value, id: basename(source.file, '.mdx'), file: source.file }
  return { source, page, problems }
}
