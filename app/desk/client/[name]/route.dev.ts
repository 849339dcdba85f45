import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'

/** The modules of the page that writes. No bundler sees them, so that no print can hold one. */
const folder = 'app/desk/client'

/** Development only: a module of the page that writes, as browsers read it. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const name = (await params).name.replace(/\.js$/, '.ts')
  const path = join(/*turbopackIgnore: true*/ process.cwd(), folder)
  if (!existsSync(path) || !readdirSync(path).includes(name)) return new Response(null, { status: 404 })
  const { outputText } = ts.transpileModule(await readFile(join(path, name), 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: true,
    },
  })
  const script = outputText.replace(/( from '\.\/[\w-]+)'/g, "$1.js'")
  return new Response(script, {
    headers: { 'content-type': 'text/javascript', 'cache-control': 'no-store' },
  })
}
