/**
 * Components of this publication's own: props and children as in `lib/content/vocabulary.ts`. This file is yours, and no update
 * touches it. What is named here must be told to every form, or it is a type error: `lib/forms/own/renderings.ts`
 * for feeds, plain text and Markdown, `components/own/components.tsx` for the page. docs/updates.md has one whole.
 */
export const ownVocabulary = {} as const

/** Which of their props are words that are set as a printer would, and in which language: `article`, or the prop that says it. */
export const ownProse = {} as const
