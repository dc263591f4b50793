/** Rewrites what is compiled to code that means the same and costs V8 less. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseAst} from 'rolldown/parseAst'

/**
 * Rewrite a module.
 *
 * - Nothing is spread first wherever an object begins with a spread and goes on. It takes V8 11 (Node 20) off a path on which each object of
 *   `{...a, b}` gets a hidden class of its own: it takes fifteen times as long to make, and whoever reads it never meets a class twice. To later
 *   versions it makes no difference that could be measured in a build.
 * - A function that is written where it becomes a property stands behind `0,`. V8 (`Parser::CheckAssigningFunctionLiteralToProperty`) takes it for
 *   a method of a class of old, which stays: it puts it among what is old, where all that it sees, such as the document that it belongs to, is
 *   copied twice and lives until the next major collection. That was a third of what a thread that prints spent on collecting.
 */
export function cheaperCode(code) {
  if (!/\{\s*\.\.\.|=>|\bfunction\b/.test(code)) return code
  const insertions = insertionsIn(parseAst(code)).toSorted((a, b) => a.at - b.at)
  let [cheaper, at] = ['', 0]
  for (const insertion of insertions) {
    cheaper += code.slice(at, insertion.at) + insertion.text
    at = insertion.at
  }
  return cheaper + code.slice(at)
}

/** The same for all modules in a folder. Changes them. */
export function cheapenBelow(folder) {
  for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (!name.endsWith('.js')) continue
    const path = join(folder, name)
    const code = readFileSync(path, 'utf8')
    const cheaper = cheaperCode(code)
    if (cheaper !== code) writeFileSync(path, cheaper)
  }
}

/** Bundler plugin that does it to libraries too. */
export const cheaper = {
  name: 'cheaper-code',
  generateBundle(_options, chunks) {
    for (const chunk of Object.values(chunks)) if (chunk.type === 'chunk') chunk.code = cheaperCode(chunk.code)
  },
}

/** Texts to insert into a module, with their places. */
function insertionsIn(tree) {
  const [found, open] = [[], [tree]]
  for (let node = open.pop(); node; node = open.pop()) {
    for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) open.push(value)
    const [first, second] = node.type === 'ObjectExpression' ? node.properties : []
    if (first?.type === 'SpreadElement' && second && first.argument.value !== null)
      found.push({at: first.start, text: '...null, '})
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && isFunction(node.right))
      found.push({at: node.right.start, text: '(0, '}, {at: node.right.end, text: ')'})
  }
  return found
}

const isFunction = ({type}) => type === 'ArrowFunctionExpression' || type === 'FunctionExpression'
