import { lstatSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Fault, Problem } from '../content/problem'
import type { ReadArticle } from '../content/read/article'
import { Source, Unreadable } from '../content/source'
import { type DrawnFigure, figureProblems } from '../figures/figure'
import { figuresIn } from '../figures/files'
import type { Facts } from '../reading/facts'

/** The data of every figure must be there, be read, and be what the figure shows. What is wrong in them is said at its place in their file. */
export function checkFigures({ source }: ReadArticle, facts: Facts): Problem[] {
  const folder = dirname(source.file)
  const drawn = new Set<string>()
  return [...facts.charts, ...facts.maps, ...facts.timelines].flatMap(({ file, offsets, start }, i) => {
    const figure = figuresIn(facts)[i]
    const at = (fault: Fault) => [source.problem(offsets.file ?? start, fault)]
    if (!figure) return []
    if (drawn.has(file)) return at(drawnTwice(file))
    drawn.add(file)
    const path = `${folder}/${file}`
    const isThere = lstatSync(join(process.cwd(), path), { throwIfNoEntry: false })
    return isThere ? problemsIn(path, figure) : at(missing(path))
  })
}

function problemsIn(path: string, figure: DrawnFigure): Problem[] {
  try {
    return figureProblems(Source.read(path), figure)
  } catch (error) {
    if (error instanceof Unreadable) return [error.problem]
    throw error
  }
}

function missing(path: string): Fault {
  return {
    code: 'data-missing',
    message: `there is no file ${basename(path)} beside the article; expected the data of the figure`,
    hint: `Put the file into ${dirname(path)}/ or correct its name.`,
  }
}

function drawnTwice(file: string): Fault {
  return {
    code: 'data-twice',
    message: `two figures are drawn from ${file}; expected a file for each`,
    hint: 'Give each figure a file with the data that it shows: readers take them by that name.',
  }
}
