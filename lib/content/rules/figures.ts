import type { Rule } from './rule'

const words = 'title="Trade" description="Exports grow." unit="ships" source="The port" credit="The staff"'
const chart = (props: string) => `<Chart ${props} ${words} />`
const line = (file: string) => chart(`kind="line" file="${file}" x="year" y="exports"`)
const map = (file: string) =>
  `<Map file="${file}" title="Places" description="Two of them." source="The port" credit="The staff" />`

/** Rules for figures that are drawn from data: each fault is said at its line and column of the file of data. */
export const figureRules = {
  'data-missing': {
    severity: 'error',
    why: 'The data of a figure lie in the folder of their article, where the page, its other forms and its readers find them.',
    in: 'body',
    wrong: line('trad.csv'),
    right: line('trade.csv'),
  },
  'data-syntax': {
    severity: 'error',
    why: 'A row with a field too many or a quotation mark too few moves all that follows into other columns, and nobody would see it.',
    in: 'body',
    wrong: line('ragged.csv'),
    right: line('trade.csv'),
  },
  'data-bounds': {
    severity: 'error',
    why: 'A figure of hundreds of rows shows nothing, and its table would weigh more than the article.',
    in: 'body',
    wrong: line('long.csv'),
    right: line('trade.csv'),
  },
  'data-column': {
    severity: 'error',
    why: 'A figure names the columns it shows as the first line of the file does, to the letter.',
    in: 'body',
    wrong: chart('kind="line" file="trade.csv" x="year" y="imports"'),
    right: chart('kind="line" file="trade.csv" x="year" y="exports"'),
  },
  'data-number': {
    severity: 'error',
    why: 'A comma in a number is a thousand in one language and a tenth in another. A file has digits and a point, and each page its own way.',
    in: 'body',
    wrong: line('no-number.csv'),
    right: line('trade.csv'),
  },
  'data-date': {
    severity: 'error',
    why: 'What changes in time stands at its true distance from what came before, so that each row must say when it was.',
    in: 'body',
    wrong: line('no-date.csv'),
    right: line('trade.csv'),
  },
  'data-twice': {
    severity: 'error',
    why: 'Of two rows with one name, only one can be true; of two figures from one file, readers could not tell whose data they took.',
    in: 'body',
    wrong: line('twice.csv'),
    right: line('trade.csv'),
  },
  'data-place': {
    severity: 'error',
    why: 'A map finds countries by their ISO codes and places by their degrees; with another it would be blank, or wrong.',
    in: 'body',
    wrong: map('nowhere.csv'),
    right: map('places.csv'),
  },
} as const satisfies Record<string, Rule>
