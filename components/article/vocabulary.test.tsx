import type { ComponentProps } from 'react'
import { expectTypeOf, it } from 'vitest'
import type { ComponentName } from '@/lib/content/vocabulary'

type PullQuote = ComponentProps<MDXProvidedComponents['PullQuote']>
type Figure = ComponentProps<MDXProvidedComponents['Figure']>

/** Proved by `npm run types`, not by running: an editor that reads the same types completes the same props. */
it('an editor is told of every component, and which props it must have', () => {
  expectTypeOf<keyof MDXProvidedComponents>().toEqualTypeOf<ComponentName | 'table'>()
  expectTypeOf<{ speaker: string; source: string }>().toExtend<PullQuote>()
  expectTypeOf<{ speaker: string }>().not.toExtend<PullQuote>()
  expectTypeOf<Figure>().toHaveProperty('licence').toEqualTypeOf<string>()
})
