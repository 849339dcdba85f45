import type { OwnComponentName } from '../../content/vocabulary'
import type { Renderings } from '../article/renderings'

/** How the publication's own components render in feeds, plain text and Markdown. This file is yours, and no update touches it. */
export const ownRenderings: { [Name in OwnComponentName]: Renderings<Name> } = {}
