import type { FootnoteDefinition, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Block } from './renderings'

/** What a number in the text stands for. */
export type Note = { url: string } | { blocks: Block[] }

/** The numbered notes of a text: links and footnotes in one row, in the order they are met. */
export class Notes {
  readonly #numbers = new Map<string, number>()
  readonly #notes: Note[] = []
  readonly #definitions = new Map<string, FootnoteDefinition>()

  constructor(body: Root) {
    visit(body, 'footnoteDefinition', (node) => {
      if (!this.#definitions.has(node.identifier)) this.#definitions.set(node.identifier, node)
    })
  }

  /** The mark of a link, the same each time its address comes up. */
  link(url: string): string {
    return this.#mark(`link ${url}`, { url })
  }

  /** The mark of a footnote. */
  footnote(identifier: string): string {
    return this.#mark(`footnote ${identifier}`, { blocks: this.#definitions.get(identifier)?.children ?? [] })
  }

  /** Every note with its number. A note may add others while it is printed, and they come too. */
  *listed(): Generator<{ number: number; note: Note }> {
    for (let i = 0; i < this.#notes.length; i++) {
      const note = this.#notes[i]
      if (note) yield { number: i + 1, note }
    }
  }

  #mark(key: string, note: Note): string {
    const number = this.#numbers.get(key) ?? this.#notes.push(note)
    this.#numbers.set(key, number)
    return `[${number}]`
  }
}
