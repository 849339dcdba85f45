import type { Rule } from './rule'

const hero = (lines: string) => `hero:\n  file: hero.jpg\n${lines}\n  licence: Public domain`
const alt = 'Six flags before a palace in the rain.'
const caption = 'The flags of the six members.'
const described = (text: string) => hero(`  alt: ${text}\n  caption: ${caption}\n  credit: The staff`)
const credited = (name: string) => hero(`  alt: ${alt}\n  caption: ${caption}\n  credit: ${name}`)
const figure = (file: string) =>
  `<Figure file="${file}" alt="A table with six chairs." caption="The table." credit="The staff" licence="Public domain" />`

/** Rules for images: that they are there, are described, and say whose they are. */
export const imageRules = {
  'image-missing': {
    severity: 'error',
    why: 'An image lies in the folder of its article, and its name is written as the file is called, capitals included.',
    in: 'body',
    wrong: figure('smal.jpg'),
    right: figure('small.jpg'),
  },
  'image-unreadable': {
    severity: 'error',
    why: 'The file is there, but no image can be made of it: it was cut short on its way, or holds something else.',
    in: 'body',
    wrong: figure('not-an-image.jpg'),
    right: figure('small.jpg'),
  },
  'image-kind': {
    severity: 'error',
    why: 'The name of an image says what the file holds, one still picture, so that every program opens it as what it is.',
    in: 'body',
    wrong: figure('jpeg.png'),
    right: figure('small.jpg'),
  },
  'image-large': {
    severity: 'error',
    why: 'An image has to be decoded whole before it is made smaller. Beyond these bounds a machine runs out of memory.',
    in: 'body',
    wrong: figure('huge.png'),
    right: figure('small.jpg'),
  },
  'image-small': {
    severity: 'error',
    why: 'The image at the head of an article is as wide as a desk. Below 1200 pixels it looks soft, and search engines pass it over.',
    in: 'fields',
    wrong: described(alt).replace('hero.jpg', 'small.jpg'),
    right: described(alt),
  },
  'figure-in-page': {
    severity: 'error',
    why: 'A standing page has no folder for images and recordings. They belong to articles, to which it may link.',
    in: 'page',
    wrong: `The table at which they sat:\n\n${figure('small.jpg')}`,
    right: 'The table at which they sat is in [the report](/2008/08/20/first-report/).',
  },
  'alt-missing': {
    severity: 'error',
    why: 'Whoever cannot see the image is told of it in these words, and would otherwise hear nothing.',
    in: 'fields',
    wrong: hero(`  caption: ${caption}\n  credit: The staff`),
    right: described(alt),
  },
  'alt-headline': {
    severity: 'error',
    why: 'The headline was read out a moment ago. The alt text says what the image shows, which the headline does not.',
    in: 'fields',
    wrong: `headline: A summit in Dushanbe\n${described('A summit in Dushanbe.')}`,
    right: `headline: A summit in Dushanbe\n${described(alt)}`,
  },
  'alt-filename': {
    severity: 'error',
    why: 'The name of a file tells a reader nothing of what it shows.',
    in: 'fields',
    wrong: described('IMG_2041.jpg'),
    right: described(alt),
  },
  'alt-vague': {
    severity: 'error',
    why: 'A screen reader says by itself that there is an image. The alt text begins with what the image shows.',
    in: 'fields',
    wrong: described('Image of six flags before a palace.'),
    right: described('Six flags before a palace in the rain.'),
  },
  'credit-missing': {
    severity: 'error',
    why: "Every image is somebody's work, and its maker or owner is named beside it.",
    in: 'fields',
    wrong: hero(`  alt: ${alt}\n  caption: ${caption}`),
    right: credited('The staff'),
  },
  'credit-courtesy': {
    severity: 'warning',
    why: 'A credit names the maker. "Courtesy of" names a favour, and hides whether the one who sent the image made it.',
    in: 'fields',
    wrong: credited('Courtesy of NASA Earth Observatory'),
    right: credited('NASA Earth Observatory'),
  },
} as const satisfies Record<string, Rule>
