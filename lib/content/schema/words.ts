import { z } from 'zod'
import { fault } from './fault'
import { language, line } from './fields'

/** Text with places for what only the page knows, each written in braces: `Page {number} of {count}`. */
function withPlaces(...places: readonly string[]) {
  const expected = `text with ${places.map((place) => `{${place}}`).join(' and ')}, and no other braces`
  const isWhole = (text: string) =>
    places.every((place) => text.includes(`{${place}}`)) &&
    !/[{}]/.test(places.reduce((rest, place) => rest.replaceAll(`{${place}}`, ''), text))
  return line.refine(isWhole, fault(expected, { code: 'field-value' }))
}

const counted = withPlaces('count')

/** What is said of a number, in the forms that a language has for one, for two, for a few and for many. */
const forms = z.strictObject({
  zero: line.optional(),
  one: line.optional(),
  two: line.optional(),
  few: counted.optional(),
  many: counted.optional(),
  other: counted,
})
export type Forms = z.infer<typeof forms>

const plain = z.strictObject({
  skip: line.describe('the link that leads past the masthead'),
  sections: line.describe('what the list of sections is called'),
  inFoot: line.describe('what the same list is called at the foot'),
  search: line.describe('the way to the search page, and its title'),
  searchLabel: line.describe('what its form does'),
  pages: line.describe('what the ways to newer and older articles are called'),
  trail: line.describe('what the way from the front page to this one is called'),
  newer: line.describe('the way to newer articles'),
  older: line.describe('the way to older articles'),
  page: withPlaces('number').describe('a further page of a list'),
  pageOfTitle: withPlaces('title', 'number').describe('the title of a further page of a list'),
  nothingYet: line.describe('a list without an article'),
  by: line.describe('what stands before the names of the authors'),
  colon: line.describe('what stands between a label and what it labels'),
  comma: line.describe('what stands between a place and a day'),
  updated: line.describe('what stands before the day of the last change'),
  minutes: forms.describe('how long an article takes to read'),
  writtenBy: line.describe('the label of the authors where an address is shared'),
  readingTime: line.describe('the label of the minutes where an address is shared'),
  feeds: line.describe('the way to the feed'),
  source: line.describe('the way to the source of a quotation'),
  original: line.describe('what opens the words as they were first said'),
  sealed: line.describe('that quoted words were compared with their source'),
  passage: line.describe('what opens the passage of the source around them'),
  translated: withPlaces('name').describe('who translated a quotation'),
  retrieved: withPlaces('day').describe('when the passage was copied from the source'),
  links: line.describe('how many links an article has'),
  proved: line.describe('how many of its quotations were compared with their source'),
  archived: line.describe('the way to an archived copy of the source'),
  sources: line.describe('the heading of the works cited'),
  retold: withPlaces('publication').describe('what stands before the work that an article retells'),
  byTheAuthor: line.describe('what stands before the author of that work'),
  correction: line.describe('the label of one correction'),
  corrections: line.describe('the title of the page of all of them'),
  correctionsDek: line.describe('what that page holds'),
  noCorrections: line.describe('what it says while there are none'),
  moreFrom: withPlaces('publication').describe('the heading of related articles'),
  topics: line.describe('what the list of topics is called'),
  years: forms.describe('how old an old article is'),
  share: line.describe('what the ways to hand an article on are called'),
  email: line.describe('to hand it on by mail'),
  part: withPlaces('part', 'parts').describe('where an article stands in its series'),
  series: line.describe('the label of a series'),
  previous: line.describe('the way to the part before'),
  next: line.describe('the way to the part after'),
  draft: line.describe('the mark of a draft in a preview'),
  future: line.describe('the mark of an article that is not public yet'),
  latestStatement: line.describe('the heading of the quotation on the front page'),
  dark: line.describe('the button that makes pages dark'),
  lite: line.describe('the way to the edition without images'),
  alsoIn: line.describe('the label of the same article in other languages, before their own names'),
  alsoAs: line.describe('the label of the other forms of an article'),
  plainText: line.describe('the name of its form in plain text'),
  alongside: line.describe('what the rail of the front page is called'),
  toFront: line.describe('the way to the front page from an address that leads nowhere'),
  standing: withPlaces('publication').describe('what the list of standing pages is called'),
})

const listing = z.strictObject({
  section: line,
  topic: line,
  author: line,
  year: line,
  month: line,
})

const finding = z.strictObject({
  any: line.describe('the choice not to narrow a search'),
  author: line,
  year: line,
  hint: line.describe('what is said before anything was looked for'),
  none: line.describe('nothing was found'),
  found: forms.describe('how many articles were found'),
  more: line.describe('the button that shows more of them'),
  failed: line.describe('the search did not work'),
  needsScript: line.describe('the search needs JavaScript, and there is none'),
  byTopic: line.describe('the heading of the topics'),
  byYear: line.describe('the heading of the years'),
})

const drawn = z.strictObject({
  chart: line.describe('the label of a chart where none is shown'),
  map: line.describe('that of a map'),
  timeline: line.describe('that of a timeline'),
  what: line.describe('how something is shown on a map, over a column of its data'),
  name: line.describe('what it is called, likewise'),
  where: line.describe('where it is, likewise'),
  place: line.describe('a place that is marked with a dot'),
  label: line.describe('a name that stands on a map without one'),
  line: line.describe('a line on a map'),
  highlight: line.describe('a country that is filled'),
  mark: line.describe('a country that is filled with the accent'),
  date: line.describe('when something happened, over a column of the data of a timeline'),
  event: line.describe('what happened, likewise'),
  until: line.describe('how long it went on, likewise'),
  boundaries: line.describe('whose boundaries a map shows'),
})

const edition = z.strictObject({
  image: line.describe('the label of an image where none is shown'),
  original: line.describe('the label of the words as they were first said'),
  notes: line.describe('the heading of the footnotes'),
  backTo: withPlaces('mark').describe('the way back from a footnote'),
  textOnly: line.describe('what the edition without images is called in a title'),
  fullArticle: line.describe('the way to the page of an article with its images'),
  fullSite: line.describe('the way to the front page with its images'),
  gallery: line.describe('the label of several images'),
  video: line.describe('the label of a video'),
  audio: line.describe('the label of a sound recording'),
  code: line.describe('the label of a listing of code'),
  captions: line.describe('the way to the captions of a video'),
  transcript: line.describe('the way to what is said in a recording'),
  watch: line.describe('the way to a video'),
  listen: line.describe('the way to a recording'),
  watchAt: withPlaces('host').describe('the way to a video that another host has'),
  data: line.describe('what opens the data of a figure'),
  download: line.describe('the way to the file of them'),
  drawn: drawn.describe('figures that are drawn from data'),
  asked: withPlaces('host').describe('that nothing is fetched from that host before a reader chooses it'),
})

const refusal = z.strictObject({
  stamp: line.describe('what is stamped on the page'),
  title: line,
  dek: line,
})

const context = z.strictObject({
  title: line.describe('the title of the page of all context cards'),
  dek: line.describe('what that page holds'),
  asOf: withPlaces('date').describe('the day that a card is true of, after the name of the thing'),
  members: line.describe('the label of those who belong to it'),
  since: line.describe('the heading of what changed after the day of the article'),
  joined: line.describe('the label of those who became members on a day'),
  left: line.describe('the label of those who ceased to be members on a day'),
  gaveUp: line.describe('the label of somebody who left an office on a day'),
  reviewed: withPlaces('date').describe('when somebody last looked all of it up'),
  record: line.describe('the heading of all that ever changed'),
  articles: line.describe('the heading of the articles that show the card'),
  more: line.describe('the way from a card to its sources'),
})

const because = z.strictObject({
  linked: line.describe('the open article links to this one'),
  links: line.describe('this one links to the open article'),
  topic: withPlaces('name').describe('both have one topic in common'),
  topics: withPlaces('names').describe('both have several'),
  words: withPlaces('names').describe('both mention the same names or words'),
  section: withPlaces('name').describe('both are in one section'),
  picked: line.describe('an editor chose it'),
})

const stamp = z.strictObject({
  day: withPlaces('day', 'month', 'year').describe('a day as a stamp prints it'),
  months: z
    .array(line)
    .length(12, { error: 'twelve months' })
    .describe('the months, as short as a stamp has them'),
})

/** Every word that a page says by itself, in one language. */
export const interfaceWords = plain.extend({
  listing: listing.describe('what stands over the title of a list'),
  finding: finding.describe('the search page'),
  edition: edition.describe('what the editions as text, Markdown and feed add'),
  missing: refusal.describe('an address at which there is nothing'),
  gone: refusal.describe('the address of an article that was withdrawn'),
  context: context.describe('what is said of the things that articles mention'),
  because: because.describe('why an article is shown beside another'),
  stamp: stamp.describe('the stamp of the dateline'),
})
export type InterfaceWords = z.infer<typeof interfaceWords>

const someWords = plain.partial().extend({
  listing: listing.partial().optional(),
  finding: finding.partial().optional(),
  edition: edition.extend({ drawn: drawn.partial() }).partial().optional(),
  missing: refusal.partial().optional(),
  gone: refusal.partial().optional(),
  context: context.partial().optional(),
  because: because.partial().optional(),
  stamp: stamp.partial().optional(),
})
export type SomeWords = z.infer<typeof someWords>

/** `words.yaml`: for each language, the words of the interface that this publication says otherwise. */
export const ownWords = z.record(language, someWords)
export type OwnWords = z.infer<typeof ownWords>
