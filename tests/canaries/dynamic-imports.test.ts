import {readdirSync, readFileSync} from 'node:fs'
import {join, posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** Which floors a floor may load from while it runs, beside itself: the linter does not look at `import()`. */
const below: Readonly<Record<string, readonly string[]>> = {
  cli: ['engine', 'model'],
  engine: ['io', 'note', 'template', 'render', 'typography', 'audit', 'model'],
  audit: ['model'],
  io: ['model'],
  note: ['typography', 'model'],
  template: ['model'],
  render: ['model'],
  typography: ['model'],
  browser: ['model'],
  model: [],
}

const floorOf = (path: string): string => path.split('/')[0] ?? ''

/** Modules that a module loads while it runs and must not. */
function breaches(path: string, text: string): readonly string[] {
  const loaded = [...text.matchAll(/\bimport\(\s*['"`]([^'"`]+)/g)].map(([, from = '']) => from)
  return loaded.filter(from => {
    if (!from.startsWith('.')) return from.startsWith('node:') && floorOf(path) !== 'io'
    const floor = floorOf(posix.join(posix.dirname(path), from))
    return floor !== floorOf(path) && below[floorOf(path)]?.includes(floor) !== true
  })
}

describe('import() while running', () => {
  it('goes the ways that static imports may go', () => {
    const files = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter(name => /\.tsx?$/.test(name))
    const wrong = files.flatMap(name =>
      breaches(name, readFileSync(join(src, name), 'utf8')).map(from => `${name} loads ${from}`),
    )
    expect(wrong).toEqual([])
  })

  it.each([
    ['cli/commands/build.ts', '../../io/clock.js'],
    ['engine/build.ts', '../cli/main.js'],
    ['render/web/index.ts', '../../note/markdown.js'],
    ['note/markdown.ts', 'node:fs'],
  ])('is seen where %s loads %s', (path, from) => {
    expect(breaches(path, `const a = await import('${from}')`)).toEqual([from])
  })
})
