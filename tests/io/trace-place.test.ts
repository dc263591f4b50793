import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {TraceFile} from '../../src/io/trace-file.js'
import {folderWith} from '../support/folder.js'

const save = (folder: string, head: string) => new TraceFile(folder).save([], () => [[Buffer.from(head)]])
const headsIn = (folder: string) => new TraceFile(folder).heads().map(head => new TextDecoder().decode(head))

describe('a folder of traces', () => {
  it.each([
    ['copied', (from: string, to: string) => cpSync(from, to, {recursive: true, preserveTimestamps: true})],
    [
      'packed and unpacked',
      (from: string, to: string) => {
        mkdirSync(to, {mode: 0o700})
        execFileSync('sh', ['-c', 'tar -C "$1" -cpf - . | tar -C "$2" -xpf -', 'sh', from, to])
      },
    ],
  ])('is not believed where it was %s, however private: it came with what it is about', (_, bring) => {
    const folder = join(folderWith(), 'memo')
    save(folder, 'un')
    const other = join(folderWith(), 'memo')
    bring(folder, other)
    expect(statSync(other).mode & 0o77).toBe(0)
    expect(headsIn(other)).toEqual([])
    // What is saved there counts.
    save(other, 'deux')
    expect(headsIn(other)).toEqual(['deux'])
    expect(headsIn(folder)).toEqual(['un'])
  })

  it('is not believed with heads of elsewhere, or beside a file that came in the place of its own', () => {
    const [folder, other] = [join(folderWith(), 'memo'), join(folderWith(), 'memo')]
    for (const one of [folder, other]) save(one, 'un')
    const own = readFileSync(join(folder, 'graph'))
    writeFileSync(join(folder, 'graph'), readFileSync(join(other, 'graph')))
    expect(headsIn(folder)).toEqual([])
    writeFileSync(join(folder, 'graph'), own)
    expect(headsIn(folder)).toHaveLength(1)
    renameSync(join(other, 'place'), join(folder, 'place'))
    expect(headsIn(folder)).toEqual([])
  })

  it('is believed where its publication was given another name', () => {
    const root = folderWith()
    save(join(root, 'a/memo'), 'un')
    renameSync(join(root, 'a'), join(root, 'b'))
    expect(headsIn(join(root, 'b/memo'))).toEqual(['un'])
  })
})
