import compile from '@next/mdx/mdx-js-loader.js'

/**
 * In a preview, in the compiler's place: what does not compile becomes a module that says why, for its own page. A
 * module that is none would take down every page that may load it.
 */
export default function sparing(text) {
  const done = this.async()
  const spared = (fault, ...made) => (fault ? done(null, moduleOf(fault)) : done(null, ...made))
  const loader = new Proxy(this, {
    get: (target, name, receiver) => (name === 'async' ? () => spared : Reflect.get(target, name, receiver)),
  })
  compile.call(loader, text)
}

function moduleOf({ message }) {
  return `export const fault = ${JSON.stringify(message)}\nexport default function Faulty() {\n  return null\n}\n`
}
