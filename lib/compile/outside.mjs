import { tsImport } from 'tsx/esm/api'

/**
 * The compiler of bodies, for the application: it stands outside the bundle, which holds no article and no plugin.
 * The work itself is TypeScript.
 */
export const { compiledBody } = await tsImport('./compiled.ts', import.meta.url)
