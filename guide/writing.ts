import { toString as plainText } from 'mdast-util-to-string'
import { byPlace, type Problem } from '../lib/content/problem'
import { Source } from '../lib/content/source'
import type { ComponentName, OwnComponentName, PropsOf } from '../lib/content/vocabulary'
import { componentsIn } from '../lib/forms/article/component'
import { checkBody } from '../lib/reading/body'
import { parseBody } from '../lib/reading/mdx'

/** How a writer uses a component: a source to copy, and one that the check refuses. */
export interface Writing {
  right: string
  wrong: string
}

/** One for each component of the software's vocabulary; one that is missing here is a type error. */
export const writing: Readonly<Record<Exclude<ComponentName, OwnComponentName>, Writing>> = {
  PullQuote: {
    right: `<PullQuote
  speaker="The heads of state of the Shanghai Cooperation Organisation"
  role="in the Dushanbe Declaration"
  place="Dushanbe"
  date="2008-08-28"
  source="https://www.reuters.com/article/us-georgia-ossetia-sco-idUSLS49276920080828"
  original="Государства-члены ШОС выражают глубокую озабоченность в связи с недавно возникшей напряженностью в югоосетинском вопросе и призывают соответствующие стороны путем мирного диалога разрешать существующие проблемы, прилагать усилия к примирению и содействию переговорам."
  originalLang="ru"
>
The SCO states express grave concern in connection with the recent tensions around the South Ossetian issue and urge the sides to solve existing problems peacefully, through dialogue, and to make efforts facilitating reconciliation and talks.
</PullQuote>`,
    wrong: `<PullQuote author="The heads of state" date="August 28th">
The SCO states express grave concern.
</PullQuote>`,
  },
  Quote: {
    right: `Mr Medvedev told reporters that the organisation had <Quote speaker="Dmitry Medvedev" role="president of Russia" place="Dushanbe" date="2008-08-28" source="https://www.reuters.com/article/us-georgia-ossetia-sco-idUSLS49276920080828">never adopted the role of a counter-weight to NATO</Quote>.

<Quote
  speaker="The six member states"
  role="in the Dushanbe Declaration"
  date="2008-08-28"
  source="https://www.reuters.com/article/us-georgia-ossetia-sco-idUSLS49276920080828"
>
The SCO states welcome the adoption in Moscow on August 12 of six principles of settling the conflict in South Ossetia …
</Quote>`,
    wrong: `## What <Quote speaker="The six">they</Quote> said`,
  },
  Figure: {
    right: `<Figure
  file="hero.jpg"
  alt="Satellite view of South Asia by night; Bangladesh, India and Pakistan are outlined in amber, and Gadani, Alang and Chattogram are marked."
  caption="The beaches where most of the world's large ships are broken up. Boundaries are de facto, as drawn by Natural Earth."
  credit="NASA Earth Observatory; boundaries Natural Earth"
  licence="Public domain"
/>`,
    wrong: `![South Asia](hero.jpg)

<Figure file="hero.jpg" alt="" caption="The beaches." credit={agency} />`,
  },
  Aside: {
    right: `<Aside title="Numbers that stuck">
The Paris type of 1920: 32 pages, two languages at the least, valid for two years.
</Aside>`,
    wrong: `Before 1914 one could cross most of it <Aside heading="Numbers">32 pages</Aside> without.

<Aside title="Numbers that stuck"></Aside>`,
  },
  Gallery: {
    right: `<Gallery title="Three beaches on which ships end">

<Figure file="chattogram.jpg" alt="Satellite view by night of the Bay of Bengal, with Chattogram marked on its coast." caption="Chattogram, Bangladesh." credit="NASA Earth Observatory; boundaries Natural Earth" licence="Public domain" />
<Figure file="gadani.jpg" alt="Satellite view by night of the Arabian Sea, with Gadani marked on its coast." caption="Gadani, Pakistan." credit="NASA Earth Observatory; boundaries Natural Earth" licence="Public domain" />
<Figure file="alang.jpg" alt="Satellite view by night of a gulf on the west coast of India, with Alang marked." caption="Alang, India." credit="NASA Earth Observatory; boundaries Natural Earth" licence="Public domain" />

</Gallery>`,
    wrong: `<Gallery title="The same sea">

It is dark.

</Gallery>`,
  },
  Verse: {
    right: `<Verse author="Lewis Carroll" title="Through the Looking-Glass" source="https://www.gutenberg.org/ebooks/12">

'Twas brillig, and the slithy toves
      Did gyre and gimble in the wabe:
All mimsy were the borogoves,
      And the mome raths outgrabe.

"Beware the Jabberwock, my son!
      The jaws that bite, the claws that catch!
Beware the Jubjub bird, and shun
      The frumious Bandersnatch!"

</Verse>`,
    wrong: `<Verse poet="Lewis Carroll">

> 'Twas brillig, and the slithy toves

</Verse>`,
  },
  Code: {
    right: `<Code title="The check digit of a passport" source="https://www.icao.int/publications/pages/publication.aspx?docnum=9303">

\`\`\`js
// Letters count from 10, and < for nothing.
const weights = [7, 3, 1]
const valueOf = (sign) => (sign === '<' ? 0 : parseInt(sign, 36))

function checkDigit(field) {
  let sum = 0
  for (const [i, sign] of [...field].entries()) {
    sum += valueOf(sign) * weights[i % 3]
  }
  return sum % 10
}
\`\`\`

</Code>`,
    wrong: `<Code title="The check digit of a passport">

sum % 10

</Code>

\`\`\`javascrpt
sum % 10
\`\`\``,
  },
  Video: {
    right: `<Video
  file="pan.webm"
  captions="pan.vtt"
  poster="poster.jpg"
  alt="Satellite view by night of the coast between Gadani and Alang."
  caption="From Gadani to Chattogram, along the coast by night; without sound."
  credit="NASA Earth Observatory; boundaries Natural Earth"
  licence="Public domain"
  length="0:04"
/>`,
    wrong: `<Video youtube="aqz-KE-bpKQ" poster="bunny.jpg" alt="A title card." caption="Big Buck Bunny." credit="Blender Foundation" licence="CC BY 3.0" length="10 minutes" />`,
  },
  Audio: {
    right: `<Audio file="call.mp3" caption="A general call in Morse code." credit="Made for this guide" licence="Public domain" length="0:04">

Dah-di-dah-dit, dah-dah-di-dah: the letters C and Q, by which an operator asks whoever listens to answer.

</Audio>`,
    wrong: `<Audio file="call.wav" caption="A general call in Morse code." credit="Made for this guide" licence="Public domain" />`,
  },
  Chart: {
    right: `<Chart
  file="morse.csv"
  kind="bar"
  title="The rarer a letter, the longer"
  description="A bar for each letter of five in the code of Morse: E is the shortest, one dot long, and Q the longest, as long as thirteen."
  x="letter"
  y="length"
  highlight="C, Q"
  unit="dots"
  source="Recommendation ITU-R M.1677-1"
  sourceUrl="https://www.itu.int/rec/R-REC-M.1677/"
  credit="Drawn for this guide"
/>`,
    wrong: `<Chart file="morse.xlsx" kind="pie" title="The rarer a letter, the longer" x="letter" y="length" unit="dots" />`,
  },
  Map: {
    right: `<Map
  file="beaches.csv"
  title="Where ships end"
  description="A map of South Asia with Pakistan, India and Bangladesh filled, and Gadani, Alang and Chattogram marked on their coasts."
  highlighted="states with the beaches"
  inset="globe"
  source="Natural Earth"
  sourceUrl="https://www.naturalearthdata.com/"
  credit="Drawn for this guide"
/>`,
    wrong: `<Map file="beaches.csv" title="Where ships end" countries="PK, IN, BD" credit="Drawn for this guide" />`,
  },
  Timeline: {
    right: `<Timeline
  file="telegraph.csv"
  title="The code of Morse among states"
  description="Three dates from 1865 to 1999."
  source="International Telecommunication Union"
  sourceUrl="https://www.itu.int/en/history/"
  credit="Drawn for this guide"
/>`,
    wrong: `<Timeline title="The code of Morse among states">

1865: the union is founded.

</Timeline>`,
  },
}

/** What the check says of a text, as if it stood in an article. */
export function checked(text: string): Problem[] {
  const source = new Source('article.mdx', text)
  const { tree, problem } = parseBody(source)
  return tree ? checkBody(source, tree).problems.sort(byPlace) : [problem]
}

/** A component as its right example gives it: its props, and the text between its tags. */
export function rightly<Name extends ComponentName>(name: Name): { props: PropsOf<Name>; text: string } {
  const { tree } = parseBody(new Source('article.mdx', writing[name].right))
  const [props] = tree ? componentsIn(tree, name) : []
  if (!tree || !props) throw new Error(`The right example of <${name}> holds no <${name}> of its own.`)
  return { props, text: plainText(tree).trim() }
}
