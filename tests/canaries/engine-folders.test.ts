import {readdirSync, readFileSync} from 'node:fs'
import {join, posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

const engine = fileURLToPath(new URL('../../src/engine', import.meta.url))

/** Folder of a module of the engine, however deep; `.` for its face, `index.ts`, which stands in none. */
const folderOf = (path: string): string => posix.dirname(path)

/** Pairs of folders that import from each other, types too, each with a module that does it; one in another is a folder of its own. */
function bothWays(modules: ReadonlyMap<string, string>): readonly string[] {
  const seen = new Map<string, string>()
  for (const [path, text] of modules)
    for (const [, from = ''] of text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      const [own, other] = [folderOf(path), folderOf(posix.join(posix.dirname(path), from))]
      if (own !== '.' && other !== '.' && own !== other && !other.startsWith('..')) seen.set(`${own} > ${other}`, path)
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

it.each([
  ['the folder that it stands in', 'desk', './worker/planted.js', 'desk/worker', '../planted.js'],
  ['another one there', 'desk/planted', '../worker/planted.js', 'desk/worker', '../planted/planted.js'],
  ['one elsewhere', 'desk/worker', '../../site/threads/planted.js', 'site/threads', '../../desk/worker/planted.js'],
])('sees a folder in another that imports %s, and back', (_, one, there, other, back) => {
  const planted = new Map([
    ...modules(),
    [`${one}/planted.ts`, `import '${there}'\n`],
    [`${other}/planted.ts`, `import '${back}'\n`],
  ])
  expect(bothWays(planted).map(pair => pair.split(':')[0])).toEqual([`${one} and ${other}`])
})
