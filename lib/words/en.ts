import { foldedWords, wordsOf } from './fold'
import type { Language } from './language'

export const english: Language<'one'> = {
  tag: 'en',
  script: 'Latn',
  locale: 'en-GB',
  words: {
    skip: 'Skip to the text',
    sections: 'Sections',
    inFoot: 'Sections, once more',
    search: 'Search',
    searchLabel: 'Search the archive',
    pages: 'Pages',
    trail: 'Breadcrumb',
    newer: 'Newer articles',
    older: 'Older articles',
    page: 'Page {number}',
    pageOfTitle: '{title}, page {number}',
    nothingYet: 'Nothing is published here yet.',
    by: 'By',
    colon: ':',
    comma: ',',
    updated: 'updated',
    minutes: { one: '{count}\u00A0min read', other: '{count}\u00A0min read' },
    writtenBy: 'Written by',
    readingTime: 'Reading time',
    feeds: 'Feed',
    source: 'Source',
    original: 'Show the original',
    sealed: 'checked against the source',
    passage: 'The passage in the source',
    translated: 'Translated by {name}',
    retrieved: 'Copied on {day}',
    archived: 'Archived copy',
    links: 'Links',
    proved: 'Quotations checked against their source',
    sources: 'Sources',
    retold: 'Retold by {publication} from',
    byTheAuthor: 'by',
    correction: 'Correction',
    corrections: 'Corrections',
    correctionsDek: 'Every mistake mended after publication, newest first.',
    noCorrections: 'Nothing has needed mending yet.',
    moreFrom: 'More from {publication}',
    topics: 'Topics',
    years: { one: 'This article is a year old.', other: 'This article is {count} years old.' },
    share: 'Share',
    email: 'Email',
    part: 'Part {part} of {parts}',
    series: 'Series',
    previous: 'Previous',
    next: 'Next',
    draft: 'Draft',
    future: 'Not yet public',
    latestStatement: 'In their words',
    dark: 'Dark page',
    lite: 'Text only',
    alsoIn: 'Also in',
    alsoAs: 'Also as',
    plainText: 'plain text',
    alongside: 'Alongside',
    toFront: 'Go to the front page',
    standing: 'About {publication}',
    listing: {
      section: 'Section',
      topic: 'Topic',
      author: 'Signed by',
      year: 'Archive',
      month: 'Archive',
    },
    finding: {
      any: 'All',
      author: 'Author',
      year: 'Year',
      hint: 'What you find appears here as you type.',
      none: 'No article answers to this. Fewer letters or another year may help.',
      found: { one: '{count} article', other: '{count} articles' },
      more: 'Show more',
      failed: 'The archive could not be searched just now. Try again, or go by topic or year.',
      needsScript:
        'Searching takes JavaScript, which is off in this browser. The archive is open by topic and by year.',
      byTopic: 'By topic',
      byYear: 'By year',
    },
    edition: {
      image: 'Image',
      original: 'Original',
      notes: 'Notes',
      backTo: 'Back to mark {mark}',
      textOnly: 'text only',
      fullArticle: 'The full page, with images',
      fullSite: 'The full site, with images',
      gallery: 'Images',
      video: 'Video',
      audio: 'Audio',
      code: 'Code',
      captions: 'Captions',
      transcript: 'Transcript',
      watch: 'Watch the video',
      listen: 'Listen to the recording',
      watchAt: 'Watch at {host}',
      asked: 'Nothing is loaded from {host} until you choose to watch.',
      data: 'Show the data',
      download: 'Download the data as CSV',
      drawn: {
        chart: 'Chart',
        map: 'Map',
        timeline: 'Timeline',
        what: 'Shown as',
        name: 'Name',
        where: 'Where',
        place: 'Place',
        label: 'Name on the map',
        line: 'Line',
        highlight: 'Highlighted',
        mark: 'Marked',
        date: 'Date',
        event: 'Event',
        until: 'Until',
        boundaries: 'Boundaries de facto, as drawn by Natural Earth.',
      },
    },
    missing: {
      stamp: 'Entry refused',
      title: 'There is no page at this address',
      dek: 'It may have been mistyped, or never published. Every address we once published still leads to its article.',
    },
    gone: {
      stamp: 'Withdrawn',
      title: 'This article was withdrawn',
      dek: 'Its facts did not hold, and mending it would have left nothing. The corrections policy says when we do this.',
    },
    context: {
      title: 'Context',
      dek: 'What articles mention, as it stands now: what it is, what changed when, and which articles rely on it.',
      asOf: 'as of {date}',
      members: 'Members',
      since: 'What changed since',
      joined: 'Joined',
      left: 'Left',
      gaveUp: 'Left office',
      reviewed: 'Reviewed on {date}',
      record: 'Record',
      articles: 'Articles that rely on it',
      more: 'Sources and record',
    },
    because: {
      linked: 'Linked from this article',
      links: 'Links to this article',
      topic: 'Both about {name}',
      topics: 'About {names}',
      words: 'Both mention {names}',
      section: 'Also in {name}',
      picked: 'Chosen by the editors',
    },
    stamp: {
      day: '{day} {month} {year}',
      months: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
    },
  },
  setting: {
    dash: '–',
    quotes: { outer: ['“', '”'], inner: ['“', '”'], elided: /^(?:tis|twas|twere|til|em|n)(?!\p{L})/iu },
  },
  reading: {
    stopWords: foldedWords(`
      a about above across after again against ago all almost alone along already also although always am among an
      and another any anybody anyone anything are aren't around as ask asked at away back be became because become
      been before began behind being below best better between beyond both but by call called came can can't cannot
      come could couldn't day days did didn't do does doesn't doing done don't down during each either else end enough
      even ever every everybody everyone everything far few find first five for found four from gave get give given go
      goes going gone good got great had hadn't half has hasn't have haven't he her here hers herself him himself his
      how however i if in indeed instead into is isn't it its itself just keep kept know known large last later least
      left less let like little long look made make makes making man many may me men might mine more most mr mrs ms
      much must my myself near nearly need neither never new next no nobody none nor not nothing now of off often old
      on once one only or other others ought our ours out over own part people perhaps place put quite rather read
      really right said same say says second see seen set several shall she should show since six small so some
      somebody someone something sometimes soon still such take taken than that the their theirs them themselves then
      there therefore these they thing things think this those though thought three through thus time times to today
      together told too took toward towards two under until up upon us use used uses using very want wanted was wasn't
      way we well went were weren't what whatever when where whether which while who whole whom whose why will with
      within without won't word words work world would wouldn't year years yes yesterday yet you your yours
      january february march april may june july august september october november december
      monday tuesday wednesday thursday friday saturday sunday dr sir lord lady president minister
      january's article articles percent per hundred thousand million billion ten dozen`),
    bare: (word) => word.replace(/['’]s$/i, ''),
    singular: (folded) => {
      if (folded.length < 5 || !folded.endsWith('s') || /(?:ss|us|is)$/.test(folded)) return folded
      return folded.endsWith('ies') ? `${folded.slice(0, -3)}y` : folded.slice(0, -1)
    },
    isAdjective: (folded) =>
      /(?:[a-z]{2}ian|ish|ese)s?$|^(?:(?:south|north)?korean|american|european|african|asian|german|mexican|soviet|western|eastern|northern|southern|greek|turk|french|dutch|swiss|czech|arab|thai|iraqi|israeli|pakistani)s?$/.test(
        folded,
      ),
    twice: wordsOf('had that is so very no her do as in on long never many'),
  },
}
