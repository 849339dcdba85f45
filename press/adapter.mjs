import { tsImport } from 'tsx/esm/api'

/**
 * The press as Next's build adapter. Next imports this file as it stands, so it is plain JavaScript; the
 * work itself is TypeScript.
 */

/** What the sources were when the build began: one that changes while it runs will then differ. */
let stamp

/** @type {import('next').NextAdapter} */
const adapter = {
  name: 'passport',

  async modifyConfig(config, { phase, projectDir }) {
    if (phase === 'phase-production-build') {
      const { stampOf } = await tsImport('./stamp.ts', import.meta.url)
      stamp = stampOf(projectDir)
    }
    return config
  },

  async onBuildComplete(context) {
    const { print } = await tsImport('./print.ts', import.meta.url)
    try {
      await print(context, stamp)
    } catch (error) {
      // Problems in pages are for the person at the keyboard; a stack trace would only hide them.
      if (error?.name !== 'Refused') throw error
      console.error(`\n${error.message}`)
      process.exit(1)
    }
  },
}

export default adapter
