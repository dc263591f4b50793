/** Makes objects that are spread from others share a hidden class. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseAst} from 'rolldown/parseAst'

const nothing = '...null, '

/**
 * Spread nothing first wherever an object begins with a spread and goes on. It means the same, and takes V8 11 (Node 20) off a path on which
 * each object of `{...a, b}` gets a hidden class of its own: it takes fifteen times as long to make, and whoever reads it never meets a class
 * twice. To later versions it makes no difference that could be measured in a build.
 */
export function withSharedShapes(code) {
  if (!/\{\s*\.\.\./.test(code)) return code
  const places = spreadsIn(parseAst(code)).toSorted((a, b) => a - b)
  return [0, ...places].map((place, index) => code.slice(place, places[index])).join(nothing)
}

/** The same for all modules in a folder. Changes them. */
export function shareShapesBelow(folder) {
  for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (!name.endsWith('.js')) continue
    const path = join(folder, name)
    const code = readFileSync(path, 'utf8')
    const shared = withSharedShapes(code)
    if (shared !== code) writeFileSync(path, shared)
  }
}

/** Bundler plugin that does it to libraries too. */
export const sharedShapes = {
  name: 'shared-shapes',
  generateBundle(_options, chunks) {
    for (const chunk of Object.values(chunks)) if (chunk.type === 'chunk') chunk.code = withSharedShapes(chunk.code)
  },
}

/** Places of the first spreads in a syntax tree, of something, with other properties behind them. */
function spreadsIn(tree) {
  const [found, open] = [[], [tree]]
  for (let node = open.pop(); node; node = open.pop()) {
    for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) open.push(value)
    const [first, second] = node.type === 'ObjectExpression' ? node.properties : []
    if (first?.type === 'SpreadElement' && second && first.argument.value !== null) found.push(first.start)
  }
  return found
}
