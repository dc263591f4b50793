import {parseAst} from 'rolldown/parseAst'

/** A node of ESTree. */
interface Tree {
  readonly type: string
  readonly [part: string]: unknown
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const isFunction = (node: Tree): boolean =>
  ['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'].includes(node.type)

/** A value and all nodes in it; of functions in it nothing but themselves, where these are another scope. */
function nodesIn(value: unknown, scope: 'own' | 'all' = 'own', found: Tree[] = []): readonly Tree[] {
  if (Array.isArray(value)) for (const one of value) nodesIn(one, scope, found)
  if (!isTree(value)) return found
  found.push(value)
  if (scope === 'all' || !isFunction(value)) for (const part of Object.values(value)) nodesIn(part, scope, found)
  return found
}

const nameOf = (node: unknown): string => (isTree(node) && node.type === 'Identifier' ? String(node['name']) : '')

interface Declared {
  readonly kind: unknown
  readonly name: string
  readonly value: unknown
}

const declaredIn = (nodes: readonly Tree[]): readonly Declared[] =>
  nodes
    .filter(({type}) => type === 'VariableDeclaration')
    .flatMap(({kind, declarations}) =>
      nodesIn(declarations)
        .filter(({type}) => type === 'VariableDeclarator')
        .map(({id, init}) => ({kind, name: nameOf(id), value: init})),
    )

const holders: ReadonlySet<string> = new Set(['NewExpression', 'ArrayExpression', 'ObjectExpression'])
const filling: ReadonlySet<string> = new Set(['set', 'add', 'push', 'delete'])

/** Whether a function gives back one that changes what it declared: what that holds lives as long as the answer. */
function isKeeper({body}: Tree): boolean {
  const own = nodesIn(body)
  const declared = declaredIn(own)
  const variables = new Set(declared.filter(({kind}) => kind === 'let').map(({name}) => name))
  const kept = new Set(declared.filter(({value}) => isTree(value) && holders.has(value.type)).map(({name}) => name))
  const answers =
    isTree(body) && body.type === 'BlockStatement' ? own.filter(({type}) => type === 'ReturnStatement') : own
  return answers
    .flatMap(answer => nodesIn(answer).filter(isFunction))
    .flatMap(closure => nodesIn(closure['body'], 'all'))
    .some(({type, left, argument, callee}) => {
      if (type === 'AssignmentExpression') return variables.has(nameOf(left))
      if (type === 'UpdateExpression') return variables.has(nameOf(argument))
      if (type !== 'CallExpression' || !isTree(callee)) return false
      return kept.has(nameOf(callee['object'])) && filling.has(nameOf(callee['property']))
    })
}

/**
 * Functions that modules call when they are loaded, and whose answers hold something from one call to the next: closures over a variable,
 * a `Map` or a list, by the module that has them. A function that is called where it stands goes by the name that it makes.
 *
 * @param modules Their texts, by path.
 */
export function keptInClosures(modules: ReadonlyMap<string, string>): readonly string[] {
  const tops = [...modules].map(([path, text]) => {
    const {body} = parseAst(text, {lang: 'ts'})
    const statements = nodesIn(body).filter(({type}) => type !== 'Program')
    const functions = statements
      .filter(({type}) => type === 'FunctionDeclaration')
      .map(one => ({name: nameOf(one['id']), value: one as unknown}))
    return {path, imported: importedBy(statements), declared: [...functions, ...declaredIn(statements)]}
  })
  const keepers = new Map(
    tops.flatMap(({path, declared}) =>
      declared.flatMap(({name, value}) =>
        isTree(value) && isFunction(value) && isKeeper(value) ? [[name, path]] : [],
      ),
    ),
  )
  const found = tops.flatMap(({path, imported, declared}) =>
    declared.flatMap(({name, value}) =>
      nodesIn(value).flatMap(({type, callee}) => {
        if (type !== 'CallExpression' || !isTree(callee)) return []
        if (isFunction(callee)) return isKeeper(callee) ? [`${path}: ${name}`] : []
        const home = keepers.get(nameOf(callee))
        const isIt = home !== undefined && (home === path || imported.has(nameOf(callee)))
        return isIt ? [`${home}: ${nameOf(callee)}`] : []
      }),
    ),
  )
  return [...new Set(found)].toSorted()
}

/** Names that a module imports. */
const importedBy = (statements: readonly Tree[]): ReadonlySet<string> =>
  new Set(statements.filter(({type}) => type === 'ImportSpecifier').map(({local}) => nameOf(local)))
