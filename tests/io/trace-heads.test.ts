import {join} from 'node:path'
import {expect, it, onTestFinished} from 'vitest'
import {TraceFile} from '../../src/io/trace-file.js'
import {folderWith} from '../support/folder.js'

function opened(folder: string): TraceFile {
  const file = new TraceFile(folder)
  onTestFinished(() => file.close())
  return file
}

it('of traces has all heads that were written at once, and counts only those that were added', () => {
  const folder = join(folderWith(), 'memo')
  const file = opened(folder)
  const heads = (names: readonly string[]) => () => names.map(name => [Buffer.from(name), Buffer.from('.')])
  const read = () => opened(folder).heads().map(String)
  const saved = Array.from({length: 40}, (_, index) => `saved ${index} ${'x'.repeat(100)}`)
  file.save([], heads(saved))
  file.add([], heads(['added', 'and this']))
  expect(read()).toEqual([...saved, 'added', 'and this'].map(name => `${name}.`))
  const next = opened(folder)
  next.heads()
  expect(next.add([], heads(['another']))).toEqual([])
  expect(read().at(-1)).toBe('another.')
  const many = Array.from({length: 20}, (_, index) => `${index}`)
  expect(next.add([], heads(many))).toEqual([])
  expect(next.add([], heads(['too many']))).toBeUndefined()
})
