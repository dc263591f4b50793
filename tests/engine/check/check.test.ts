import {existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {check, type Report} from '../../../src/index.js'
import {goodNote, publicationWith, runCess} from '../../support/cli.js'
import {put} from '../../support/folder.js'

const restricted = goodNote({number: 1, tlp: 'TLP:RED', text: 'Un secret en coeur de texte.'})
const said = ({notes, messages, failures}: Report) => ({
  notes: notes.map(note => ({...note, durationMs: 0})),
  messages,
  failures: failures.map(String),
})
const modesBelow = (folder: string): readonly string[] =>
  [folder, ...readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(name => join(folder, name))].map(
    path => `${statSync(path).isDirectory() ? 'folder' : 'file'} ${(statSync(path).mode & 0o777).toString(8)}`,
  )

describe('what a check keeps', () => {
  it('is for its owner alone, and out of version control', async () => {
    const root = publicationWith({'a.fr.md': restricted})
    await check({directory: root})
    const text = readdirSync(join(root, '.cess/memo')).map(name => readFileSync(join(root, '.cess/memo', name), 'utf8'))
    expect(text.join('')).toContain('Un secret')
    expect(new Set(modesBelow(join(root, '.cess/memo')))).toEqual(new Set(['folder 700', 'file 600']))
    expect((statSync(join(root, '.cess')).mode & 0o777).toString(8)).toBe('700')
    expect(readFileSync(join(root, '.cess/.gitignore'), 'utf8')).toBe('*\n')
  })

  it('is not written again where nothing changed', {tags: 'slow'}, async () => {
    const root = publicationWith({'a.fr.md': restricted, 'b.fr.md': goodNote({number: 2})})
    const first = await check({directory: root})
    // Files that were a few milliseconds old when they were read are read once more.
    await expect
      .poll(async () => {
        const before = readdirSync(join(root, '.cess/memo')).toSorted()
        const head = readFileSync(join(root, '.cess/memo/graph'))
        expect(said(await check({directory: root}))).toEqual(said(first))
        return (
          readFileSync(join(root, '.cess/memo/graph')).equals(head) &&
          readdirSync(join(root, '.cess/memo')).toSorted().join() === before.join()
        )
      })
      .toBe(true)
  })

  it('lets a check of one note leave what is known of the others', {tags: 'slow'}, async () => {
    const root = publicationWith({'a.fr.md': restricted, 'b.fr.md': goodNote({number: 2})})
    const whole = await check({directory: root})
    put(join(root, 'notes/b.fr.md'), goodNote({number: 2, text: 'Autre chose.'}))
    await check({directory: root, notes: ['b.fr']})
    const text = readdirSync(join(root, '.cess/memo')).map(name => readFileSync(join(root, '.cess/memo', name), 'utf8'))
    expect(text.join('')).toContain('Un secret')
    expect(said(await check({directory: root})).notes[0]).toEqual(said(whole).notes[0])
  })

  it('forgets notes that are gone', async () => {
    const root = publicationWith({'a.fr.md': restricted, 'b.fr.md': goodNote({number: 2})})
    await check({directory: root})
    rmSync(join(root, 'notes/a.fr.md'))
    await check({directory: root})
    expect(readFileSync(join(root, '.cess/memo/graph'), 'latin1')).not.toContain('a.fr.md')
  })

  it('is in no language, and of no strictness', {tags: 'slow'}, async () => {
    const root = publicationWith({'a.fr.md': restricted})
    const run = (...args: string[]) => runCess(['check', ...args], {cwd: root})
    const [french, english, strict] = [
      await run('--lang', 'fr'),
      await run('--lang', 'en'),
      await run('--strict', '--lang', 'fr'),
    ]
    rmSync(join(root, '.cess'), {recursive: true})
    const timeless = (text: string) => text.replaceAll(/\d+[.,]\d+ s/g, '')
    for (const [before, args] of [
      [french, ['--lang', 'fr']],
      [english, ['--lang', 'en']],
      [strict, ['--strict', '--lang', 'fr']],
    ] as const) {
      rmSync(join(root, '.cess'), {recursive: true, force: true})
      const anew = await run(...args)
      expect({...anew, stdout: timeless(anew.stdout)}).toEqual({...before, stdout: timeless(before.stdout)})
    }
  })

  it('may be damaged, of another version, or impossible to write', {tags: 'slow'}, async () => {
    const root = publicationWith({'a.fr.md': restricted})
    const first = said(await check({directory: root}))
    const head = join(root, '.cess/memo/graph')
    for (const spoil of [
      () => writeFileSync(head, readFileSync(head).subarray(0, 200)),
      () => writeFileSync(head, 'cess-traces 9 x\n'),
      () => rmSync(head),
      () => {
        for (const name of readdirSync(join(root, '.cess/memo')).filter(file => file !== 'graph'))
          writeFileSync(join(root, '.cess/memo', name), 'x')
      },
      () => {
        rmSync(join(root, '.cess'), {recursive: true})
        writeFileSync(join(root, '.cess'), 'a file')
      },
    ]) {
      spoil()
      expect(said(await check({directory: root}))).toEqual(first)
      expect(said(await check({directory: root}))).toEqual(first)
    }
    expect(statSync(join(root, '.cess')).isFile()).toBe(true)
    expect(existsSync(join(root, 'out'))).toBe(false)
  })
})
