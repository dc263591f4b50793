import {readdirSync, readFileSync} from 'node:fs'
import {join, posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))

type Modules = ReadonlyMap<string, string>

const modules = (): Modules =>
  new Map(
    readdirSync(src, {recursive: true, encoding: 'utf8'})
      .filter(name => /\.tsx?$/.test(name))
      .map(name => [name.replaceAll('\\', '/'), readFileSync(join(src, name), 'utf8')]),
  )

/** Modules that one takes something from, types too, now or late: the linter's own rule passes over what is loaded late. */
function importsOf(path: string, all: Modules): readonly string[] {
  const found = (all.get(path) ?? '').matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g)
  return [...found].flatMap(([, from = '']) => {
    const stem = posix.join(posix.dirname(path), from)
    return [`${stem}.ts`, `${stem}.tsx`].filter(name => all.has(name))
  })
}

/** The first circle of modules, as a way that comes back to where it began; nothing where there is none. */
function circleIn(all: Modules): readonly string[] {
  const left = new Set<string>()
  const visit = (path: string, way: readonly string[]): readonly string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (left.has(path)) return []
    for (const next of importsOf(path, all)) {
      const circle = visit(next, [...way, path])
      if (circle.length > 0) return circle
    }
    left.add(path)
    return []
  }
  for (const path of all.keys()) {
    const circle = visit(path, [])
    if (circle.length > 0) return circle
  }
  return []
}

it('has no module that leads back to itself', () => {
  expect(circleIn(modules())).toEqual([])
})

it.each([
  ['a type', "import type {Planted} from './planted.js'\n"],
  ['a module that is loaded late', "export const late = () => import('./planted.js')\n"],
])('sees %s that goes back', (_kind, text) => {
  const planted = new Map([
    ['model/begins.ts', text],
    ['model/planted.ts', "export * from '../note/between.js'\n"],
    ['note/between.ts', "import '../model/begins.js'\n"],
  ])
  const way = ['model/begins.ts', 'model/planted.ts', 'note/between.ts', 'model/begins.ts']
  expect(circleIn(planted)).toEqual(way)
})
