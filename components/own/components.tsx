import type { ComponentType, ReactNode } from 'react'
import type { OwnComponentName, PropsOf } from '@/lib/content/vocabulary'

/** How the publication's own components look on the page. This file is yours, and no update touches it. */
export const ownComponents: {
  [Name in OwnComponentName]: ComponentType<PropsOf<Name> & { children?: ReactNode }>
} = {}
