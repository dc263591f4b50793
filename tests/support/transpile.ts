import {cpSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {transformSync} from 'rolldown/utils'
import {put} from './folder.js'

/**
 * Give a copy of a checkout what the checkout has compiled, and compile by themselves, without a look at types (`isolatedModules`), the
 * modules that the copy has otherwise.
 *
 * @param names Their paths below `src/`, without ending.
 * @throws {Error} With the mistakes of a module that is no TypeScript.
 */
export function transpile({root, copy, names}: {root: string; copy: string; names: readonly string[]}): void {
  const [from, to] = [join(root, 'dist'), join(copy, 'dist')]
  const others = ['packed', 'vendor', 'browser'].map(name => join(from, name))
  cpSync(from, to, {recursive: true, filter: path => !others.includes(path)})
  symlinkSync(join(from, 'vendor'), join(to, 'vendor'))
  for (const name of names) {
    const {code, errors} = transformSync(`${name}.ts`, readFileSync(join(copy, 'src', `${name}.ts`), 'utf8'))
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    put(join(to, `${name}.js`), code)
  }
}
