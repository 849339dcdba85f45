import env from '@next/env'

/**
 * Reads `.env` and its kin, as Next does, so that every command means the same publication, folder and address. What
 * the environment says already stays.
 * @param isPreview whether the files of development count, rather than those of production
 */
export function loadEnvironment(isPreview = false): void {
  env.loadEnvConfig(process.cwd(), isPreview, { info: () => {}, error: console.error })
}
