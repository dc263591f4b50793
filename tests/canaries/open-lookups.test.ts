import {cpSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {folderWith} from '../support/folder.js'
import {openLookups} from '../support/open-lookups.js'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

describe('a look-up by any text', () => {
  it.each([
    ['tsconfig.json', 'src'],
    ['tsconfig.browser.json', 'src/browser'],
  ])('is made by `own` or in a Map, and nowhere else: %s', (config, folder) => {
    const found = openLookups(join(root, config), [join(root, folder)])
    expect(found.map(({path, line, code}) => `${relative(root, path)}:${line} ${code}`)).toEqual([])
  })

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
    cpSync(join(root, 'package.json'), join(folder, 'package.json'))
    const found = openLookups(join(folder, 'tsconfig.json'), [folder])
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
