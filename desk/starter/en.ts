import type { Starter } from './starter'

export const english: Starter = {
  tag: 'en',
  licence: 'All rights reserved',
  section: 'Everything in {name} that belongs to {section}.',
  sign: {
    alt: 'A square, and in it the first letter of {name}.',
    caption: 'The sign of {name}, drawn from its name.',
  },
  welcome: {
    slug: 'welcome',
    headline: 'This article shows how one is made',
    dek: 'It explains itself, from its file to the page you read. Change it, or begin another and delete it.',
    text: `
You are reading a file. It is \`{file}\`, and an editor of plain text opens it. What stands between its two lines of three
hyphens are the fields: headline, section, authors, the moment of publication. What stands below is the text.

## Change something

Run \`npm run dev\` and open the address it names. Change this sentence and save: the page follows. Two asterisks make a word
**strong**, and one makes it *italic*. A line that begins with two number signs is a heading, and a line that begins with
a hyphen is part of a list:

- the picture at the head lies beside the text, and the fields say what it shows and whose it is;
- a [link]({about}) is its words in square brackets, then its address in round ones;
- a note[^1] is a mark in the text, and its words at the end.

[^1]: Like this one. A reader finds it in the margin, or at the foot of the page.

## Begin your own

\`npm run new\` asks for a headline and makes the folder. While the status is \`draft\` nobody but you sees the article; with
\`ready\` it appears when its time comes. \`npm run check\` says what is wrong, with its line, and names every blank in the
standing pages. \`npm run build\` prints the site.

When your first article stands, delete the folder of this one. Nothing else needs it.
`,
  },
  pages: {
    principles: {
      id: 'about',
      title: 'About',
      description: 'What {name} is, who makes it, and what for.',
      text: `
{name} is a publication about ____ (its subject, in a sentence).

It is made by ____ (who) in ____ (where), for ____ (whom).
`,
    },
    feedback: {
      id: 'contact',
      title: 'Contact',
      description: 'How to reach the people who make {name}.',
      text: `
Write to \`{email}\`. Whoever reports a mistake should name the article and what is wrong in it.

Letters by post reach us at ____ (an address, or delete this sentence).
`,
    },
    corrections: {
      id: 'corrections-policy',
      title: 'Corrections policy',
      description: 'How {name} mends its mistakes.',
      text: `
When we learn of a mistake we mend the article and say so at its head, with the date. Every correction also stands on
the page of [corrections](/corrections/).

Reports are read by ____ (who), and answered within ____ (how long).
`,
    },
    funding: {
      id: 'ownership',
      title: 'Ownership and funding',
      description: 'Who owns {name}, and who pays for it.',
      text: `
{name} belongs to ____ (a person or a body, with its legal form).

It is paid for by ____ (readers, advertising, a foundation, nobody).
`,
    },
    privacy: {
      id: 'privacy',
      title: 'Privacy',
      description: 'What {name} knows of its readers.',
      text: `
The pages set no cookies and load nothing from other companies unless you ask for it. Search runs in your own browser.

The site is hosted by ____ (which company), whose machines see, as any web server does, the address your request came from.
They keep that for ____ (how long).
`,
    },
  },
}
