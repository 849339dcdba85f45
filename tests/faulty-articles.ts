/** What one article may be like while others are being read: each fault by its name, made of a sound article. */
export const faultyArticles: Record<string, (sound: string) => string> = {
  'a hero that is not there': field('  file', 'her.jpg'),
  'a hero that is no image': field('  file', 'not-an-image.jpg'),
  'a hero cut short': field('  file', 'cut.jpg'),
  'a figure that is not there': (sound) => sound.replace('small.jpg', 'smal.jpg'),
  'prose over a rule that begins like a program': body('import duties\n---'),
  'a program in a heading': body('export const a = process.exit(1) /*\n---\n*/'),
  'an expression': body('It is {process.exit(1)}.'),
  'a tag left open': body('<Aside title="x">'),
  'a tag left open in a heading': body('<Aside title="x">\n---'),
  'an unknown component': body('<Slideshow />'),
  'a gallery without images': body('<Gallery title="x" />'),
  'a gallery of text': body('<Gallery title="x">\n\ny\n\n</Gallery>'),
  'a verse without its author': body('<Verse>\ny\n</Verse>'),
  'a sound that is not there': body('<Audio file="no.mp3" caption="x" credit="y" licence="z">\nw\n</Audio>'),
  'a video of nowhere': body('<Video poster="small.jpg" alt="w" caption="x" credit="y" licence="z" />'),
  'a video of a stranger': body(
    '<Video url="https://a.example/" poster="small.jpg" alt="w" caption="x" credit="y" licence="z" />',
  ),
  'a pull quote without its source': body('<PullQuote speaker="x">\ny\n</PullQuote>'),
  'a pull quote of a day that never was': body(
    '<PullQuote speaker="x" date="2008-02-30" source="https://a.example/">\ny\n</PullQuote>',
  ),
  'a pull quote in no language': body(
    '<PullQuote speaker="x" lang="en-12" original="z" originalLang="e" source="https://a.example/">\ny\n</PullQuote>',
  ),
  'a quotation in a quotation, a thousand deep': body(`${'> '.repeat(1000)}x`),
  'a quotation five thousand deep': body(`${'> '.repeat(5000)}x`),
  'a list four hundred deep': body(`${'- '.repeat(400)}x`),
  'stress in stress': body(`${'*a _b '.repeat(1200)}${'_*'.repeat(1200)}`),
  'components a thousand deep': body(`${'<Aside title="x">\n\n'.repeat(1000)}${'\n\n</Aside>'.repeat(1000)}`),
  'a language with a number': added('language: en-12'),
  'a language of two regions': added('language: en-US-US'),
  'a year of three figures': field('published', '0208-08-28T18:00:00+02:00'),
  'the year nought': field('published', '0000-01-01T00:00:00Z'),
  'the last year there is': field('published', '9999-12-31T23:59:59-12:00'),
  'a day that never was': field('published', '2008-02-30T18:00:00+02:00'),
  'an offset beyond the earth': field('published', '2008-08-28T18:00:00+19:00'),
  'a correction of a day that never was': added('corrections:\n  - date: 2008-02-30\n    text: It was.'),
  'a headline without a letter': field('headline', '"\\u200b\\u00ad"'),
  'half a letter': field('headline', '"\\ud800"'),
  'an unknown section': field('section', 'nowhere'),
  'an unknown author': field('authors', '[nobody]'),
  'an unknown topic': field('topics', '[nothing]'),
  'no fields': (sound) => sound.slice(sound.indexOf('\n---\n') + 5),
  'fields without an end': (sound) => sound.replace('\n---\n', '\n'),
  'fields that are no fields': (sound) => sound.replace(/^---\n[\s\S]*?\n---\n/, '---\n[a\n---\n'),
  'fields a thousand deep': field('topics', '['.repeat(1000)),
  'nothing at all': () => '',
}

/** Another value for a field of the sound article. */
function field(name: string, value: string) {
  return (sound: string) => sound.replace(new RegExp(`^${name}: .*$`, 'm'), () => `${name}: ${value}`)
}

function added(lines: string) {
  return (sound: string) => sound.replace(/^status: /m, (found) => `${lines}\n${found}`)
}

function body(text: string) {
  return (sound: string) => `${sound}\n${text}\n`
}
