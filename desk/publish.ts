import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { command } from '../lib/content/command'
import { printAndSwitch } from './switch'

/** Enough to go back to. */
const keep = 3

const usage = `Publishes the site on a host of one's own: prints it into releases/<moment>/out, and leads the link releases/current to
it when it is whole. The last ${keep} releases are kept, to go back to. npm run release says beforehand what would change.

  npm run publish

Exit codes: 0 it is public, 1 the build failed and what was public still is, 2 it cannot be done.
`

async function publish(): Promise<number> {
  const name = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  if (await printAndSwitch({ releases: 'releases', name, keep, print })) {
    process.stdout.write(`releases/current is ${name} now; tell nginx to read it anew: nginx -s reload\n`)
    return 0
  }
  process.stderr.write('The build failed: its messages are above. What was public before still is.\n')
  return 1
}

async function print(outDir: string): Promise<boolean> {
  const child = spawn('npm', ['run', 'build'], { stdio: 'inherit', env: { ...process.env, OUT_DIR: outDir } })
  const [code] = await once(child, 'exit')
  return code === 0
}

await command({ name: 'publish', usage }, publish)
