/** What a table says of a key. */
export interface Row {
  key: string
  value: string
}

/** A table, which gives a variable what it says of another. */
export function table(of: string, into: string, lines: readonly string[]): string {
  return `map ${of} ${into} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`
}

export function written({ key, value }: Row): string {
  return `"${quoted(key)}" "${quoted(value)}";`
}

/** Between its quotes nginx reads no sign but these two, and the name of a variable, which it can't be told to leave. */
export function quoted(text: string): string {
  if (/\$\w|\p{Cc}/u.test(text)) throw new Error(`nginx can't be told of ${JSON.stringify(text)}.`)
  return text.replace(/[\\"]/g, '\\$&')
}
