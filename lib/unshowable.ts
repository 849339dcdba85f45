import type { Problem } from './problem'

/** In a preview: a page that could not be made, although no rule says why. */
export function unshowable(file: string, { message }: Error): Problem<'unshowable'> {
  return {
    ...{ code: 'unshowable', file, line: 1, column: 1 },
    message: `found what no page can be made of (${message.split('\n', 1)[0]}); expected an article that is fit to print`,
    hint: 'Undo the last edits until the page appears, and say what they were: the check should know.',
  } as const
}
