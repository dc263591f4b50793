import {cpSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {answeringVisitors} from '../support/answering-visitors.js'
import {folderWith} from '../support/folder.js'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

describe('a visitor of a tree', () => {
  it.each([
    // It has the sources with it.
    ['tsconfig.tests.json', ['src', 'tests']],
    ['tsconfig.browser.json', ['src/browser']],
  ])('answers only where that is meant: %s', (config, folders) => {
    const found = answeringVisitors(
      join(root, config),
      folders.map(folder => join(root, folder)),
    )
    expect(found.map(({path, line, code}) => `${relative(root, path)}:${line} ${code}`)).toEqual([])
  })

  it('is seen where it answers by accident, and only there', () => {
    const folder = folderWith({
      'tsconfig.json': '{"compilerOptions": {"strict": true, "target": "es2022"}}',
      'breach.ts': `
type Answer = number | boolean | 'skip' | void
declare function visit(tree: object, visitor: ((node: object) => Answer) | Record<string, (node: object) => Answer>): void
declare function visitParents(tree: object, kind: string, visitor: (node: object) => Answer): void
declare const tree: object
const found: object[] = []
const collect = (node: object) => found.push(node)
const note = (node: object): void => void found.push(node)
let isSeen = false
visit(tree, node => found.push(node))
visitParents(tree, 'text', node => (isSeen ||= node === tree))
visit(tree, {text: node => found.push(node), other: node => void found.push(node)})
visit(tree, collect)
visit(tree, note)
visit(tree, node => note(node))
visit(tree, node => {
  if (node === tree) return 'skip'
  found.push(node)
})
`,
    })
    cpSync(join(root, 'package.json'), join(folder, 'package.json'))
    const seen = answeringVisitors(join(folder, 'tsconfig.json'), [folder])
    expect(seen.map(({code}) => code)).toEqual([
      'node => found.push(node)',
      'node => (isSeen ||= node === tree)',
      'node => found.push(node)',
      'collect',
    ])
  })
})
