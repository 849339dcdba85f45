import { withCompilerOptions } from 'react-docgen-typescript'
import ts from 'typescript'
import { isComponentName, vocabulary } from '../lib/content/vocabulary'
import type { ComponentFile } from './components'

/** What the types say of a component. */
export interface Documented {
  /** Its comment. */
  purpose: string
  props: Prop[]
}

export interface Prop {
  name: string
  /** As it is written in the component's file. */
  type: string
  isRequired: boolean
  /** Its doc comment; that of its type where it has none. */
  meaning: string
}

let known: { sources: string; documented: ReadonlyMap<string, Documented> } | undefined

/** Comments and props of the components, by name. It takes seconds, so it is done once until a file changes. */
export function documentedBy(components: readonly ComponentFile[]): ReadonlyMap<string, Documented> {
  const sources = components.map(({ source }) => source).join('')
  if (known?.sources !== sources) known = { sources, documented: read(components) }
  return known.documented
}

function read(components: readonly ComponentFile[]): ReadonlyMap<string, Documented> {
  const files = components.map(({ file }) => file)
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    { ...ts.sys, readDirectory: () => [] },
    '.',
  )
  const program = ts.createProgram(files, options)
  const docs = withCompilerOptions(options, { skipChildrenPropWithoutDoc: false }).parseWithProgramProvider(
    files,
    () => program,
  )
  const meanings = meaningsOfTypes(program)
  return new Map(
    docs.map(({ displayName, description, props }) => {
      const component = components.find(({ name }) => name === displayName)
      const written = typesWritten(program.getSourceFile(component?.file ?? ''))
      const ofComponent = Object.values(props).map(({ name, type, required, description: said }) => {
        const shown = written.get(name) ?? type.name.replace(/ \| undefined$/, '')
        const ofType = shown.match(/[A-Z]\w+/g)?.find((typeName) => meanings.has(typeName)) ?? ''
        const meaning = said || saidInVocabulary(displayName, name) || meanings.get(ofType) || ''
        return { name, type: shown, isRequired: required, meaning }
      })
      return [displayName, { purpose: description, props: ofComponent }]
    }),
  )
}

/** Types as the file's own interfaces write them: the checker would spell out what has a name. */
function typesWritten(file: ts.SourceFile | undefined): ReadonlyMap<string, string> {
  const types = new Map<string, string>()
  const visit = (node: ts.Node) => {
    if (ts.isPropertySignature(node) && node.type) types.set(node.name.getText(), node.type.getText())
    else ts.forEachChild(node, visit)
  }
  if (file) visit(file)
  return types
}

/** The doc comments of the library's types. */
function meaningsOfTypes(program: ts.Program): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>()
  const ours = program.getSourceFiles().filter(({ fileName }) => !fileName.includes('/node_modules/'))
  for (const file of ours) {
    for (const statement of file.statements) {
      if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue
      const comment = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc)?.comment
      const text = ts.getTextOfJSDocComment(comment)
      if (text) meanings.set(statement.name.text, text)
    }
  }
  return meanings
}

/** What a prop of the writer's vocabulary means is said in its schema. */
function saidInVocabulary(component: string, prop: string): string | undefined {
  if (!isComponentName(component)) return undefined
  const field = new Map(Object.entries(vocabulary[component].props.shape)).get(prop)
  return field?.description
}
