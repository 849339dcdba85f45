import { button, make } from './make'

interface Versions {
  /** What stands in the file by now. */
  theirs: string
  keepMine: () => void
  takeTheirs: () => void
}

/** Beside what a writer has written: what somebody else has written there meanwhile, and the choice. */
export function conflict({ theirs, keepMine, takeTheirs }: Versions): HTMLElement {
  return make(
    'section',
    { class: 'desk-conflict', 'aria-label': 'Two versions' },
    make(
      'p',
      {},
      'Not saved: the file was changed by another program. Yours is above; in the file stands now:',
    ),
    make('pre', { tabindex: '0' }, theirs),
    make(
      'div',
      { class: 'desk-bar' },
      button('Save mine in its place', keepMine),
      button('Take what is in the file', takeTheirs),
    ),
  )
}
