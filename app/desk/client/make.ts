type Props = Record<string, string | boolean | ((event: Event) => void)>

/** An element: functions are listeners, `true` an attribute without a value, all else attributes. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children)
  return element
}

export const button = (words: string, click: (event: Event) => void, props: Props = {}) =>
  make('button', { type: 'button', click, ...props }, words)
