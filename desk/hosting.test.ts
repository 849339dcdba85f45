import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { parseAllHeaders } from '@netlify/headers-parser'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { writeHeaders } from '../lib/hosting/host-files'
import { folderForTest } from '../tests/folder'
import { publicationAt, publicationFolder } from '../tests/publication'

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']))
const step = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  if: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  run: z.string().optional(),
})
/** A workflow as GitHub reads it, as far as ours go. */
const workflow = z.strictObject({
  name: z.string(),
  on: z.unknown(),
  permissions,
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  env: z.record(z.string(), z.string()).optional(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      'runs-on': z.string(),
      'timeout-minutes': z.number(),
      strategy: z
        .strictObject({ 'fail-fast': z.boolean(), matrix: z.record(z.string(), z.array(z.unknown())) })
        .optional(),
      env: z.record(z.string(), z.string()).optional(),
      needs: z.union([z.string(), z.array(z.string())]).optional(),
      if: z.string().optional(),
      permissions: permissions.optional(),
      outputs: z.record(z.string(), z.string()).optional(),
      environment: z.record(z.string(), z.string()).optional(),
      steps: z.array(step),
    }),
  ),
})

const folder = '.github/workflows'
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const read = (file: string) => readFileSync(file, 'utf8')
const commandsIn = (text: string) =>
  [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name)

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  const { jobs, ...whole } = workflow.parse(parse(read(`${folder}/${name}`)))
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('runs commands that there are, in words a shell understands', () => {
    expect(commandsIn(read(`${folder}/${name}`)).filter((command) => !scripts[command])).toEqual([])
    for (const { run } of steps.filter(({ run }) => run)) {
      expect(spawnSync('bash', ['-n', '-c', run ?? '']).stderr.toString()).toBe('')
    }
  })

  it('takes every action by its digest, and says which version that is', () => {
    const lines = read(`${folder}/${name}`).match(/uses: .+/g) ?? []
    for (const line of lines) expect(line).toMatch(/ # v\d+\.\d+\.\d+$/)
    const actions = steps.flatMap(({ uses }) => uses ?? [])
    expect(actions.length).toBeGreaterThan(0)
    for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/)
  })

  it('may write nothing, but for the job that deploys', () => {
    expect(whole.permissions).toEqual({ contents: 'read' })
    for (const [job, { permissions: more }] of Object.entries(jobs)) {
      if (job === 'deploy') expect(more).toEqual({ pages: 'write', 'id-token': 'write' })
      else expect(Object.values(more ?? {}).filter((right) => right !== 'read')).toEqual([])
    }
  })

  it('puts nothing that others wrote into a command', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })

  it('names jobs and steps that there are', () => {
    const ids = new Set(steps.flatMap(({ id }) => id ?? []))
    for (const [, id = ''] of read(`${folder}/${name}`).matchAll(/\bsteps\.(\w+)\.outputs/g))
      expect(ids).toContain(id)
    for (const { needs } of Object.values(jobs))
      for (const job of [needs ?? []].flat()) expect(Object.keys(jobs)).toContain(job)
  })
})

describe('whether anything is due', () => {
  const due = (since: string, now: string, env: Record<string, string> = {}) => {
    const { status, stdout } = spawnSync('node', ['hosting/due.mjs', '--since', since, '--now', now], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: publicationFolder, ...env },
    })
    return { status, files: stdout.split('\n').filter((line) => line !== '') }
  }

  it('is answered without a package, as the gate would', () => {
    expect(read('hosting/due.mjs').match(/from '(?!node:)/g)).toBeNull()
    const moments = publicationAt(new Date('2100-01-01T00:00:00Z')).articles
    expect(moments.length).toBeGreaterThan(20)
    for (const { published, file } of [...moments.slice(0, 3), ...moments.slice(-2)]) {
      const at = Date.parse(published)
      const before = new Date(at - 1000).toISOString()
      expect(due(before, new Date(at).toISOString()).files).toContain(file)
      expect(due(new Date(at).toISOString(), new Date(at + 1000).toISOString()).files).not.toContain(file)
    }
  })

  it('is asked of the folder that any file of the environment names, as a build asks', () => {
    const root = folderForTest({
      'elsewhere/articles/2026/one/article.mdx': '---\nstatus: ready\npublished: 2026-01-01T00:00:00Z\n---\n',
      '.env.production': 'CONTENT_DIR=elsewhere\n',
      '.env': 'CONTENT_DIR=nowhere\n',
    })
    const { CONTENT_DIR: _, ...env } = process.env
    const asked = ['--since', '2025-01-01T00:00:00Z', '--now', '2027-01-01T00:00:00Z']
    const { status } = spawnSync('node', [resolve('hosting/due.mjs'), ...asked], { cwd: root, env })
    expect(status).toBe(0)
  })

  it('is no when nothing is, for drafts too, and yes where a moment is not plainly said', () => {
    const head = 'status: ready\npublished: 2026-01-01T00:00:00Z'
    const contentDir = folderForTest({ 'articles/2026/one/article.mdx': `---\n${head}\n---\n` })
    const asked = () =>
      due('2025-01-01T00:00:00Z', '2027-01-01T00:00:00Z', { CONTENT_DIR: contentDir }).status
    expect(asked()).toBe(0)
    writeFileSync(
      `${contentDir}/articles/2026/one/article.mdx`,
      `---\n${head.replace('ready', 'draft')}\n---\n`,
    )
    expect(asked()).toBe(3)
    writeFileSync(
      `${contentDir}/articles/2026/one/article.mdx`,
      '---\nstatus: ready\npublished: >\n  2026\n---\n',
    )
    expect(asked()).toBe(0)
    expect(due('soon', '2027-01-01T00:00:00Z').status).toBe(2)
  })
})

describe('a site laid out for a host that serves a folder', () => {
  const headers = (path: string) => writeHeaders([{ path: `${path}/*`, headers: { 'X-A': 'b' } }])
  const stage = (path: string) => {
    const out = folderForTest({
      ...{ 'index.html': 'front', 'index.html.br': 'packed', 'a/b.txt': 'b', 'a/b.txt.gz': 'packed' },
      ...{ '.well-known/security.txt': 'Contact: us', _redirects: '', _headers: headers(path) },
    })
    const site = join(out, '../', `${basename(out)}.site`)
    onTestFinished(() => rmSync(site, { recursive: true, force: true }))
    const { status, stderr } = spawnSync('node', ['hosting/stage.mjs', out, site], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    const entries = readdirSync(site, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(site, join(entry.parentPath, entry.name)))
      .sort()
  }

  it('is what was printed, without what is compressed beforehand', () => {
    expect(stage('')).toEqual(['.well-known/security.txt', '_headers', '_redirects', 'a/b.txt', 'index.html'])
  })

  it.each(['/revista', '/журнал/té'])('lies under %s, with what the host reads at the top', (path) => {
    const under = ['.well-known/security.txt', 'a/b.txt', 'index.html'].map(
      (file) => `${path.slice(1)}/${file}`,
    )
    expect(stage(path)).toEqual(['_headers', '_redirects', ...under])
  })

  it('needs no package, and says when nothing is printed', () => {
    expect(read('hosting/stage.mjs').match(/from '(?!node:)/g)).toBeNull()
    const { status, stderr } = spawnSync('node', ['hosting/stage.mjs', 'out.nowhere'], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^out\.nowhere\/_headers is not there; expected/),
    ])
  })
})

describe('Netlify', () => {
  it('reads its file, runs commands that there are, and serves what they make', async () => {
    const { errors } = await parseAllHeaders({
      ...{ headersFiles: undefined, netlifyConfigPath: 'netlify.toml' },
      ...{ configHeaders: undefined, minimal: true },
    })
    expect(errors).toEqual([])
    const text = read('netlify.toml')
    expect(commandsIn(text).filter((command) => !scripts[command])).toEqual([])
    const commands = [...text.matchAll(/^ {2}command = "(.+)"$/gm)].map(([, command = '']) => command)
    expect(commands.length).toBe(3)
    const folder = resolve(
      folderForTest({
        npm: '#!/bin/sh\nmkdir out; echo "$SITE_URL" > out/index.html; echo "/*" > out/_headers\n',
      }),
    )
    chmodSync(join(folder, 'npm'), 0o755)
    symlinkSync(resolve('hosting'), join(folder, 'hosting'))
    const env = {
      PATH: `${folder}:${process.env.PATH}`,
      URL: 'https://u.example',
      DEPLOY_PRIME_URL: 'https://p.example',
    }
    const served = (command: string, more = {}) => {
      for (const made of ['out', 'out.site']) rmSync(join(folder, made), { recursive: true, force: true })
      const { status, stderr } = spawnSync('sh', ['-c', command], {
        cwd: folder,
        env: { ...env, ...more, NODE_ENV: 'production' },
        encoding: 'utf8',
      })
      expect([status, stderr]).toEqual([0, ''])
      const [, publish = ''] = /^ {2}publish = "(.+)"$/m.exec(text) ?? []
      return read(join(folder, publish, 'index.html')).trim()
    }
    expect(commands.map((command) => served(command))).toEqual([
      'https://u.example',
      'https://p.example',
      'https://p.example',
    ])
    expect(served(commands[0] ?? '', { SITE_URL: 'https://e.example/a' })).toBe('https://e.example/a')
  })
})

const { jobs } = workflow.parse(parse(read(`${folder}/publish.yml`)))

/** What a step of the publishing workflow says, with `gh` answering as told. */
function saidBy(name: string, answer: string, settings: Record<string, string>) {
  const run = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ id }) => id === name)?.run
  const bin = resolve(folderForTest({ gh: `#!/bin/sh\n${answer}\n`, output: '' }))
  chmodSync(join(bin, 'gh'), 0o755)
  const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', run ?? ''], {
    env: {
      ...{ PATH: `${bin}:${process.env.PATH}`, GITHUB_OUTPUT: join(bin, 'output'), NODE_ENV: 'test' },
      ...{ GITHUB_REPOSITORY: 'o/r', GITHUB_REF_NAME: 'main', ...settings },
    },
  })
  return [status, read(join(bin, 'output'))]
}

describe('a run of the clock', () => {
  const due = (event: string, answer: string, contentDir = publicationFolder) =>
    saidBy('due', answer, { EVENT: event, CONTENT_DIR: contentDir })

  it('goes on when an article fell due since the last good run, and stops when none did', () => {
    expect(due('schedule', 'echo 2001-01-01T00:00:00Z')).toEqual([0, 'due=true\n'])
    expect(due('schedule', 'echo 2099-01-01T00:00:00Z')).toEqual([0, 'due=false\n'])
    expect(due('schedule', 'echo 2001-01-01T00:00:00Z', 'tests/others/none')).toEqual([0, 'due=false\n'])
  })

  it('goes on as long as nothing was ever published, and when somebody pushed', () => {
    for (const answer of ['exit 1', 'true']) expect(due('schedule', answer)).toEqual([0, 'due=true\n'])
    expect(due('push', 'echo 2099-01-01T00:00:00Z')).toEqual([0, 'due=true\n'])
  })
})

describe('where the site is published', () => {
  const home = (variable: string, answer: string) => saidBy('home', answer, { SITE_URL: variable })

  it('is what the repository says, else where Pages has it, else for the content to say', () => {
    const pages = 'echo https://o.github.io/r/'
    expect(home('https://e.example/a', pages)).toEqual([0, 'home=https://e.example/a\n'])
    expect(home('', pages)).toEqual([0, 'home=https://o.github.io/r\n'])
    expect(home('', 'echo https://own.example/')).toEqual([0, 'home=https://own.example\n'])
    expect(home('', 'exit 1')).toEqual([0, 'home=\n'])
  })

  it('is told to every command that asks', () => {
    const asking = Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ run }) => /npm run (?:--silent )?(?:build|indexnow)/.test(run ?? ''))
    expect(asking.length).toBe(3)
    for (const { env } of asking) expect(env?.SITE_URL).toMatch(/outputs\.home \}\}$/)
  })
})

describe('the image for a host of one’s own', () => {
  const dockerfile = read('hosting/Dockerfile')

  it('is made of what is there, by commands that there are', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) =>
      files.split(' '),
    )
    expect(copied).toContain('hosting/nginx.conf')
    for (const file of copied) expect(existsSync(file), file).toBe(true)
    expect(commandsIn(dockerfile).filter((command) => !scripts[command])).toEqual([])
  })

  it('serves what nginx is told to serve', () => {
    const served = [...read('hosting/nginx.conf').matchAll(/(?:root|include) (\/srv[^;]*);/g)].map(
      ([, path = '']) => path,
    )
    const printed = [...dockerfile.matchAll(/^COPY --from=press \S+ (\S+)$/gm)].map(([, path = '']) => path)
    expect(served.length).toBe(3)
    for (const path of served)
      expect(
        printed.some((folder) => path.startsWith(folder)),
        path,
      ).toBe(true)
  })

  it('is built by the compose file, with every setting the build takes', () => {
    const { services } = parse(read('hosting/compose.yaml'))
    expect(existsSync(services.passport.build.dockerfile)).toBe(true)
    const taken = [...dockerfile.matchAll(/^ARG (\w+)/gm)].map(([, name]) => name)
    expect(Object.keys(services.passport.build.args)).toEqual(taken)
  })
})
