import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
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
