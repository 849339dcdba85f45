import { tsImport } from 'tsx/esm/api'

/**
 * The press as Next's build adapter: it writes down what Next tells of the compiled application. Next imports this
 * file as it stands, so it is plain JavaScript; the work itself is TypeScript.
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'passport',

  async onBuildComplete(build) {
    const { recordApplication } = await tsImport('./application.ts', import.meta.url)
    try {
      await recordApplication(build)
    } catch (error) {
      // Problems in pages are for the person at the keyboard; a stack trace would only hide them.
      if (error?.name !== 'Refused') throw error
      console.error(`\n${error.message}`)
      process.exit(1)
    }
  },
}

export default adapter
