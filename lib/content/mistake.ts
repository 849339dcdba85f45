/** What a command was asked and cannot do: what was found, what was expected and how to mend it, in one message. */
export class Mistake extends Error {
  override name = 'Mistake'
}
