import {readdirSync, readFileSync} from 'node:fs'
import {join, posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

const engine = fileURLToPath(new URL('../../src/engine', import.meta.url))

/** Folder of a module of the engine; empty for its face, `index.ts`, which stands in none. */
const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '')

/** Pairs of folders that import from each other, types too, each with a module that does it. */
function bothWays(modules: ReadonlyMap<string, string>): readonly string[] {
  const seen = new Map<string, string>()
  for (const [path, text] of modules)
    for (const [, from = ''] of text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      const [own, other] = [folderOf(path), folderOf(posix.join(posix.dirname(path), from))]
      if (own && other && own !== other && other !== '..') seen.set(`${own} > ${other}`, path)
    }
  return [...seen].flatMap(([pair, path]) => {
    const [own = '', other = ''] = pair.split(' > ')
    const back = own < other ? seen.get(`${other} > ${own}`) : undefined
    return back === undefined ? [] : [`${own} and ${other}: ${path}, ${back}`]
  })
}

const modules = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(engine, {recursive: true, encoding: 'utf8'})
      .filter(name => name.endsWith('.ts'))
      .map(name => [name.replaceAll('\\', '/'), readFileSync(join(engine, name), 'utf8')]),
  )

it('has no folder that imports another both ways', () => {
  expect(bothWays(modules())).toEqual([])
})

it('has no loose modules', () => {
  expect([...modules().keys()].filter(path => !path.includes('/'))).toEqual([])
})

it.each([
  ['a type', "import type {Planted} from '../site/planted.js'\n"],
  ['a module that is loaded late', "export const late = () => import('../site/planted.js')\n"],
])('sees %s that goes back', (_kind, text) => {
  const planted = new Map([...modules(), ['memo/planted.ts', text], ['site/planted.ts', "import '../memo/memo.js'\n"]])
  expect(bothWays(planted)).toEqual(['memo and site: memo/planted.ts, site/planted.ts'])
})
