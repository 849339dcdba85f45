import type { Page } from 'playwright/test'

/** What is printed though nobody can press it on paper, and the rails beside the text. */
export async function uselessOnPaper(page: Page): Promise<string[]> {
  const things = page.locator('button, input, select, summary, .masthead nav, .related, .front-rail, .footer')
  const shown = await things.filter({ visible: true }).all()
  return Promise.all(shown.map((thing) => thing.evaluate((node) => node.outerHTML.slice(0, 60))))
}

/** What still moves for a reader who asked for no motion. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = [...document.querySelectorAll('*')].flatMap((node) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(node, part)
        const durations = animationName === 'none' ? transitionDuration : animationDuration
        const isStill = durations.split(',').every((duration) => Number.parseFloat(duration) === 0)
        return isStill ? [] : [`${node.localName}.${node.className}${part ?? ''} moves for ${durations}`]
      }),
    )
    const rulesOf = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return []
        return rule instanceof CSSGroupingRule ? rulesOf(rule.cssRules) : [rule]
      })
    const turns = [...document.styleSheets]
      .flatMap((sheet) => rulesOf(sheet.cssRules))
      .filter((rule) => rule.cssText.startsWith('@view-transition'))
    return turns.at(-1)?.cssText.includes('auto') ? [...faults, 'pages fade into each other'] : faults
  })
}

/** The colours of the page by token, as they are now. */
export function coloursOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    // The rule that names every colour says which scheme it is for.
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
    const light = rules.filter((rule) => rule instanceof CSSStyleRule && rule.selectorText === ':root')
    const tokens = light.flatMap((rule) =>
      [...rule.cssText.matchAll(/(--[\w-]+): ?#/g)].map(([, name = '']) => name),
    )
    // As an element shows them: a publication's own may name both schemes at once.
    const probe = document.body.appendChild(document.createElement('i'))
    const shown = (token: string) => {
      probe.style.color = `var(${token})`
      return getComputedStyle(probe).color
    }
    const colours = Object.fromEntries(tokens.map((token) => [token, shown(token)]))
    probe.remove()
    return colours
  })
}

/** The colours that are the same in both: one of the schemes forgot them. */
export function sharedColours(light: Record<string, string>, dark: Record<string, string>): string[] {
  return Object.keys(light).filter((token) => light[token] === dark[token])
}
