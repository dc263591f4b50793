import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'

const folder = join(import.meta.dirname, '../../../src/engine/queries')
const files = readdirSync(folder).filter(name => name.endsWith('.ts'))
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8')

it('has every file with queries in its list: what that does not know is made again by each process', () => {
  const made = files.filter(name => /^export const \w+ = (?:asyncQuery|query)\b/m.test(textOf(name)))
  expect(made).toContain('moments.ts')
  const index = textOf('index.ts')
  expect(made.filter(name => !index.includes(`'./${name.slice(0, -'.ts'.length)}.js'`))).toEqual([])
})

it('gets every query of a file, which exports it', () => {
  expect(files.filter(name => /^const \w+ = (?:asyncQuery|query)\b/m.test(textOf(name)))).toEqual([])
})
