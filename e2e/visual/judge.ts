import type { Page } from 'playwright/test'
import { cutText, overlaps, sideways } from './layout'
import { badMeasure } from './measure'
import { type Survey, survey } from './survey'
import { crampedTargets } from './targets'
import { setWidth } from './visit'

/** From here on the window leaves a choice of how long a line is, in CSS pixels. */
const desk = 1100

/** What a check finds on a page, once its window has each of these widths. */
export async function faultsAt(
  page: Page,
  widths: readonly number[],
  check: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const faults: string[] = []
  for (const width of widths) {
    await setWidth(page, width)
    faults.push(...(await check(page)).map((fault) => `${width} px: ${fault}`))
  }
  return faults
}

const misplaced = (places: Survey) => [...overlaps(places), ...cutText(places), ...sideways(places)]

/** What lies on something else, is cut off, or must be scrolled to sideways. */
export async function misplacedText(page: Page): Promise<string[]> {
  return misplaced(await survey(page))
}

/** The same, with lines too long or too short to read, and what is too small to press. */
export async function badLayout(page: Page): Promise<string[]> {
  const places = await survey(page)
  return [
    ...misplaced(places),
    ...(places.width < desk ? [] : badMeasure(places)),
    ...(await crampedTargets(page)),
  ]
}
