import { toString as plainText } from 'mdast-util-to-string'
import { byPlace, type Problem } from '../lib/content/problem'
import { Source } from '../lib/content/source'
import type { ComponentName, PropsOf } from '../lib/content/vocabulary'
import { componentsIn } from '../lib/forms/article/component'
import { checkBody } from '../lib/reading/body'
import { parseBody } from '../lib/reading/mdx'

/** How a writer uses a component: a source to copy, and one that the check refuses. */
export interface Writing {
  right: string
  wrong: string
}

/** One for each component of the vocabulary; one that is missing here is a type error. */
export const writing: Readonly<Record<ComponentName, Writing>> = {
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
