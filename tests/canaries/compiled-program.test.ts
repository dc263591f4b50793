import {cpSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {answeringVisitors} from '../support/answering-visitors.js'
import {openProgram, type CompiledProgram, type Piece} from '../support/compiled-program.js'
import {folderWith} from '../support/folder.js'
import {halves} from '../support/halves.js'
import {openLookups} from '../support/open-lookups.js'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

type Question = (program: CompiledProgram, folders: readonly string[]) => readonly Piece[]

const programs = [
  {config: 'tsconfig.browser.json', sources: ['src/browser'], all: ['src/browser']},
  // It has the sources with it.
  {config: 'tsconfig.tests.json', sources: ['src'], all: ['src', 'tests']},
]

for (const {cases, speed} of halves(programs, 2))
  describe.each(cases)('the program of $config', speed, ({config, sources, all}) => {
    let program: CompiledProgram
    beforeAll(() => void (program = openProgram(join(root, config))))
    afterAll(() => program.close())

    const found = (question: Question, folders: readonly string[]) =>
      question(
        program,
        folders.map(folder => join(root, folder)),
      ).map(({path, line, code}) => `${relative(root, path)}:${line} ${code}`)

    it('looks up by any text with `own` or in a Map, and nowhere else', () => {
      expect(found(openLookups, sources)).toEqual([])
    })

    it('has visitors of trees that answer only where that is meant', () => {
      expect(found(answeringVisitors, all)).toEqual([])
    })
  })

/** The findings in a small program of one file. */
function inBreach(folder: string, question: Question): readonly Piece[] {
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  const program = openProgram(join(folder, 'tsconfig.json'))
  try {
    return question(program, [folder])
  } finally {
    program.close()
  }
}

describe('a look-up by any text', () => {
  it('is seen where it reaches a prototype, and only there', () => {
    const folder = folderWith({
      'tsconfig.json': '{"compilerOptions": {"strict": true, "noUncheckedIndexedAccess": true, "target": "es2022"}}',
      'breach.ts': `
declare const given: string
declare const maybe: string | undefined
declare const kind: 'brief' | 'memo'
declare const place: number
const table: Readonly<Record<string, number>> = {brief: 1}
const words: Record<'brief' | 'memo', string> = {brief: 'a', memo: 'b'}
export const wrong = [table[given], table[maybe ?? ''], given in table, table[\`\${given}.x\`], table?.[given]]
export const right = [words[kind], [1, 2][place], 'brief' in table, table['brief'], new Map([['a', 1]]).get(given)]
export function write(to: Record<string, number>): void {
  to[given] = 1
}
`,
    })
    const found = inBreach(folder, openLookups)
    expect(found.map(({code}) => code)).toEqual([
      'table[given]',
      "table[maybe ?? '']",
      'given in table',
      'table[`${given}.x`]',
      'table?.[given]',
      'to[given]',
    ])
  })
})

describe('a visitor of a tree', () => {
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
    const seen = inBreach(folder, answeringVisitors)
    expect(seen.map(({code}) => code)).toEqual([
      'node => found.push(node)',
      'node => (isSeen ||= node === tree)',
      'node => found.push(node)',
      'collect',
    ])
  })
})
