import type { RuleCode } from '../lib/content/rules'

/** A content folder with one fault: files beside those of the sound publication, or in their place. */
export interface FolderCase {
  code: RuleCode
  files: Record<string, string | Buffer>
  /** `file:line:column` of the fault. */
  at: string
}

const fields = (more = '') =>
  `---\nheadline: Once more\ndek: It is so.\nkind: news\nsection: security\nauthors: [staff]\npublished: 2008-08-27T12:00:00Z\nstatus: ready\n${more}---\n`
const article = `${fields()}\nIts text.\n`
const topic = 'name: Summits\ndescription: Where they meet.\n'
const page = (text: string) => `---\ntitle: About\ndescription: It.\n---\n\n${text}\n`
const series = (...parts: string[]) => `name: S\ndescription: T.\nparts: [${parts.join(', ')}]\n`
const misplaced = (file: string, text = article): FolderCase => ({
  ...{ code: 'file-misplaced', files: { [file]: text } },
  at: `${file}:1:1`,
})
const body = (text: string) => `${fields()}\n${text}\n`
const beyond = (text: string, place: string): FolderCase => ({
  ...{ code: 'file-bounds', files: { 'articles/2008/more/article.mdx': body(text) } },
  at: `articles/2008/more/article.mdx:${place}`,
})
const stored = (file: string, bytes: Buffer, place: string): FolderCase => ({
  ...{ code: 'text-encoding', files: { [file]: bytes } },
  at: `${file}:${place}`,
})

const cardText = (fields = '', text = 'It.') =>
  `---\nname: { en: the summit }\nsources: [{ title: Minutes }]\nreviewed: 2008-08-28\n${fields}---\n\n${text}\n`
const card = (code: RuleCode, text: string, place: string): FolderCase => ({
  ...{ code, files: { 'context/summit.mdx': text } },
  at: `context/summit.mdx:${place}`,
})

/** Faults that take more than one article to be made or seen. */
export const folderCases: readonly FolderCase[] = [
  misplaced('articles/2008/more/Article.mdx'),
  misplaced('articles/2008/more/article.md'),
  misplaced('articles/2008/more/index.mdx'),
  misplaced('articles/2008/more/.article.mdx'),
  misplaced('articles/2008/more/deeper/article.mdx'),
  misplaced('articles/208/more/article.mdx'),
  misplaced('articles/2008/more.mdx'),
  misplaced('article.mdx'),
  misplaced('pages/about.md', page('It.')),
  misplaced('pages/more/about.mdx', page('It.')),
  misplaced('topics/summits.yml', topic),
  misplaced('authors/Staff.YAML', topic),
  misplaced('redirects.yml', '[]\n'),
  misplaced('subjects/summits.yaml', topic),
  { code: 'file-unread', files: { 'topics/notes.txt': 'Not a topic.' }, at: 'topics/notes.txt:1:1' },
  {
    code: 'file-unread',
    files: { 'articles/2008/case/hero.psd': '' },
    at: 'articles/2008/case/hero.psd:1:1',
  },
  { code: 'file-kind', files: { 'pages/about.mdx/a.txt': '' }, at: 'pages/about.mdx:1:1' },
  beyond('>'.repeat(31), '11:1'),
  beyond(`Text.\n\n${'- '.repeat(5000)}a`, '13:1'),
  beyond('**a*'.repeat(2000), '11:1'),
  beyond('*'.repeat(4001), '11:1'),
  beyond(`${'*'.repeat(130)}a${'*'.repeat(130)}`, '11:121'),
  beyond('a '.repeat(25_001), '11:1'),
  beyond(`a|b\n-|-\n${'a|b\n'.repeat(20_000)}`, '20001:1'),
  beyond('[a](/) '.repeat(5000).concat('\n\n').repeat(4), '15:1'),
  beyond('<Aside title="a">\n'.repeat(201), '211:1'),
  beyond(Array.from({ length: 2001 }, (_, n) => `a[^${n}]`).join('\n\n'), '4011:1'),
  beyond(`${' '.repeat(101)}- a`, '11:1'),
  beyond('word '.repeat(100_000), '1:1'),
  {
    code: 'file-bounds',
    files: { 'topics/summits.yaml': Array.from({ length: 1001 }, (_, n) => `field${n}: a\n`).join('') },
    at: 'topics/summits.yaml:1:1',
  },
  stored('articles/2008/more/article.mdx', Buffer.from(body('Un résumé.'), 'latin1'), '11:5'),
  stored('articles/2008/more/article.mdx', Buffer.from(`\uFEFF${article}`, 'utf16le'), '1:1'),
  stored('topics/summits.yaml', Buffer.concat([Buffer.from('name: \uFFFDa '), Buffer.from([0x93])]), '1:10'),
  {
    code: 'address-taken',
    files: {
      'articles/2008/more/article.mdx': `${fields('formerly: [/2008/08/20/first-report/]\n')}\nIts text.\n`,
    },
    at: 'articles/2008/more/article.mdx:9:12',
  },
  {
    code: 'slug-taken',
    files: { 'articles/2009/case/article.mdx': article },
    at: 'articles/2009/case/article.mdx:1:1',
  },
  { code: 'name-plain', files: { 'topics/The Summit.yaml': topic }, at: 'topics/The Summit.yaml:1:1' },
  { code: 'part-unknown', files: { 'series/s.yaml': series('case', 'gone') }, at: 'series/s.yaml:3:15' },
  {
    code: 'series-shared',
    files: { 'series/a.yaml': series('case', 'aftermath'), 'series/b.yaml': series('first-report', 'case') },
    at: 'series/b.yaml:3:23',
  },
  {
    code: 'translation-chain',
    files: {
      'articles/2008/more/article.mdx': `${fields('language: fr\ntranslationOf: case\n')}\nIts text.\n`,
      'articles/2008/weiter/article.mdx': `${fields('language: de\ntranslationOf: more\n')}\nIts text.\n`,
    },
    at: 'articles/2008/weiter/article.mdx:10:16',
  },
  {
    code: 'translation-language',
    files: {
      'articles/2008/more/article.mdx': `${fields('language: fr\ntranslationOf: case\n')}\nIts text.\n`,
      'articles/2008/suite/article.mdx': `${fields('language: fr\ntranslationOf: case\n')}\nIts text.\n`,
    },
    at: 'articles/2008/suite/article.mdx:10:16',
  },
  {
    code: 'passage-altered',
    files: {
      'sources/speech.yaml': `url: https://archive.example/speech\ntitle: S\nlanguage: en\nretrieved: 2008-08-28\npassages:\n  - text: It is so.\n    sha256: ${'f'.repeat(64)}\n`,
    },
    at: 'sources/speech.yaml:7:13',
  },
  {
    code: 'quotation-altered',
    files: {
      'pages/about.mdx': page(
        'They said <Quote speaker="A" source="https://archive.example/declaration">urge the parties</Quote>.',
      ),
    },
    at: 'pages/about.mdx:6:84',
  },
  {
    code: 'figure-in-page',
    files: {
      'pages/about.mdx': page(
        '<Audio file="a.mp3" caption="It." credit="Us" licence="None">\nA bell.\n</Audio>',
      ),
    },
    at: 'pages/about.mdx:6:1',
  },
  {
    code: 'figure-in-page',
    files: {
      'pages/about.mdx': page(
        '<Figure file="a.jpg" alt="Flags." caption="It." credit="Us" licence="None" />',
      ),
    },
    at: 'pages/about.mdx:6:1',
  },
  card('context-stale', cardText().replace('2008-08-28', '2007-08-31'), '4:11'),
  card('context-text', cardText('', '## It'), '7:1'),
  card('context-text', cardText('', 'It.\n\n<Aside title="A">\nIt.\n</Aside>'), '9:1'),
  card('body-empty', cardText('', ''), '5:1'),
  card('date-order', cardText('members: [{ name: Us, joined: 2001, left: 2000 }]\n'), '5:43'),
  card('date-order', cardText('offices: [{ title: Chair, holder: Us, from: 2008-09 }]\n'), '5:45'),
  card('date-order', cardText('figures: [{ label: People, value: Two, asOf: 2009 }]\n'), '5:46'),
  card('date-order', cardText('events: [{ date: 2008-08-29, text: It. }]\n'), '5:18'),
  card('field-value', cardText('kind: club\n'), '5:7'),
  card('field-value', cardText().replace('the summit', 'x'), '2:13'),
  {
    code: 'context-name-taken',
    files: {
      'context/summit.mdx': cardText(),
      'context/talks.mdx': cardText('aliases: { en-GB: [the talks, the\u00A0summit] }\n').replace(
        'the summit',
        'talks',
      ),
    },
    at: 'context/talks.mdx:5:31',
  },
  {
    code: 'context-unmentioned',
    files: {
      'context/summit.mdx': cardText(),
      'articles/2008/more/article.mdx': `${fields('context: [summit]\n')}\nThe word was "the summit" itself.\n\n## At the summit\n\n> On the summit.\n`,
    },
    at: 'articles/2008/more/article.mdx:9:11',
  },
]

/** Rules about the site's own facts and about redirects, each with its cases in a test of its own. */
export const elsewhere: readonly RuleCode[] = [
  'file-missing',
  'lead-unknown',
  'page-unknown',
  'page-blank',
  'text-changed',
  'navigation-unknown',
  'theme-contrast',
  'script-host',
  'text-lookalike',
  'security-expired',
  'data-bounds',
  'data-column',
  'data-date',
  'data-missing',
  'data-number',
  'data-place',
  'data-syntax',
  'data-twice',
  'font-file',
  'font-weight',
  'theme-styles',
  'unread-under-path',
  'redirect-dead',
  'redirect-chain',
]
