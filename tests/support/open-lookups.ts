import {API, TypeFlags, type Checker, type Type} from 'typescript/unstable/sync'
import {SyntaxKind, type Expression, type Node, type SourceFile} from 'typescript/unstable/ast'
import {isBinaryExpression, isElementAccessExpression} from 'typescript/unstable/ast/is'

/** A look-up by a text that anybody may have written. */
export interface OpenLookup {
  /** Absolute. */
  readonly path: string
  readonly line: number
  readonly code: string
}

/** The one place where such a look-up is made, once it is known that the table has the key itself. */
const allowed = /\/model\/own\.ts$/

/**
 * Find where a program looks into an object by a key that may be any text, `table[key]` or `key in table`: `constructor` is
 * in every object. Keys of a union of literals are the compiler's to check, numbers are places in a list.
 *
 * @param config Absolute path of a `tsconfig.json`.
 * @param folder Only files below it.
 */
export function openLookups(config: string, folder: string): readonly OpenLookup[] {
  const api = new API({cwd: folder})
  try {
    const project = api.updateSnapshot({openProjects: [config]}).getProject(config)
    if (!project) throw new Error(`${config} is no project`)
    const {program, checker} = project
    const files = program.getSourceFileNames().filter(name => name.startsWith(folder) && !allowed.test(name))
    return files.flatMap(name => {
      const file = program.getSourceFile(name)
      return file ? lookupsIn(file, checker) : []
    })
  } finally {
    api.close()
  }
}

function lookupsIn(file: SourceFile, checker: Checker): readonly OpenLookup[] {
  const found: {readonly node: Node; readonly key: Expression}[] = []
  const walk = (node: Node): void => {
    if (isElementAccessExpression(node)) found.push({node, key: node.argumentExpression})
    if (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword) found.push({node, key: node.left})
    node.forEachChild(walk)
  }
  walk(file)
  if (found.length === 0) return []
  const types = checker.getTypeAtLocation(found.map(({key}) => key))
  return found.flatMap(({node}, index) => {
    const type = types[index]
    if (type && !isAnyText(type)) return []
    const line = file.text.slice(0, node.end).split('\n').length
    return [{path: file.fileName, line, code: file.text.slice(node.getStart(file), node.end)}]
  })
}

const open = TypeFlags.String | TypeFlags.TemplateLiteral | TypeFlags.Any | TypeFlags.Unknown

const isAnyText = (type: Type): boolean =>
  (type.flags & open) !== 0 || (type.isUnionType() && type.getTypes().some(isAnyText))
