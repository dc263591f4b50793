import {chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {openContext} from '../../../src/engine/context/context.js'
import {fixNotes} from '../../../src/engine/fix/fix-notes.js'
import {fix} from '../../../src/index.js'
import {goodNote, publicationWith, runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'

const encode = (text: string) => new TextEncoder().encode(text)
const noteIn = (root: string, name = 'a.fr.md') => new Uint8Array(readFileSync(join(root, 'notes', name)))

/** A note's bytes as `cess check --fix` leaves them. */
async function fixed(bytes: Uint8Array | string) {
  const root = publicationWith({'a.fr.md': bytes})
  const report = await fix({directory: root})
  return {root, report, bytes: noteIn(root)}
}

describe('fixing a note', () => {
  it('replaces the characters that are certain and keeps every other byte', {tags: 'slow'}, async () => {
    const text = 'Le  coeur\tde l\'Etat, au 2ème rang.   \n\n\n* * *\nA la fin, il dit "oui.\n'
    const before = `\uFEFF${goodNote({title: "'L''Etat au coeur'", text})}`.replaceAll('\n', '\r\n')
    const {report, bytes} = await fixed(encode(before))
    const after = before.replaceAll('coeur', 'cœur').replaceAll('Etat', 'État').replaceAll('2ème', '2e')
    expect(new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)).toBe(after)
    expect(report.fixed.map(({path, changes}) => [path, changes.length])).toEqual([['notes/a.fr.md', 5]])
    expect(report.notes[0]?.messages.map(({ruleId}) => ruleId)).toEqual(['capital-accent', 'quote-unpaired'])
  })

  it('changes nothing the second time', async () => {
    const {root, bytes} = await fixed(goodNote({text: "Le coeur de l'Etat - coupé - au 2ème rang."}))
    const again = await fix({directory: root})
    expect(again.fixed).toEqual([])
    expect(noteIn(root)).toEqual(bytes)
  })

  it('undoes nothing that somebody saves meanwhile, whenever that is', {tags: 'slow'}, async () => {
    const [path, bothMended] = ['notes/a.fr.md', goodNote({text: 'Le cœur est un autre.'})]
    const ends: string[] = []
    for (let isOver = false, at = 1; !isOver; at++) {
      const root = publicationWith({'a.fr.md': goodNote({text: 'Le coeur.'})})
      let asked = 0
      const save = () => writeFileSync(join(root, path), goodNote({text: 'Le coeur est un autre.'}))
      const context = Object.defineProperty({...openContext({directory: root, notes: []})}, 'root', {
        get: () => {
          if (++asked === at) save()
          return root
        },
      })
      await fixNotes(context, [path])
      isOver = asked < at
      if (!isOver) ends.push(new TextDecoder().decode(noteIn(root)))
    }
    expect(ends.filter(text => !text.includes('est un autre.'))).toEqual([])
    expect(ends.filter(text => text === bothMended).length).toBeGreaterThan(1)
  })

  it('fixes a note that has mistakes elsewhere', async () => {
    const {report, bytes} = await fixed(goodNote({fields: 'gravite: inconnue\n', text: 'Le coeur est [rompu](rien).'}))
    expect(new TextDecoder().decode(bytes)).toContain('Le cœur est [rompu](rien).')
    expect(report.notes[0]?.outcome).toBe('refused')
  })

  it('writes one in Windows-1252 anew in UTF-8, with its ends of lines, and mends it then', async () => {
    const [written, meant] = ['Le coeur é.', 'Le cœur é.'].map(text => goodNote({text}).replaceAll('\n', '\r\n'))
    const {bytes, report} = await fixed(new Uint8Array(Buffer.from(written ?? '', 'latin1')))
    expect(new TextDecoder().decode(bytes)).toBe(meant)
    expect(report.fixed[0]?.changes[0]?.expected).toBe('UTF-8')
  })

  it.each([
    ['is in an encoding that could be several', new Uint8Array(Buffer.from(goodNote({text: 'D\u008elai.'}), 'latin1'))],
    ['has no front matter', encode('Le coeur.\n')],
    ['has nothing to fix', encode(goodNote())],
  ])('leaves a note alone that %s', async (_, before) => {
    const {report, bytes} = await fixed(before)
    expect(bytes).toEqual(before)
    expect(report.fixed).toEqual([])
  })
})

describe('fixing data beside a note', () => {
  const csv = 'Façade;Délai « moyen »\r\nEurope;9,5\r\nMéditerranée;26\r\n'
  const chart = ':::graphique[Délais]{src="delais.csv" type=barres alt="Le golfe attend plus."}\n:::'
  const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
  const wide = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
  async function fixedData(bytes: Uint8Array) {
    const root = publicationWith({'a.fr.md': goodNote({text: chart}), 'delais.csv': bytes})
    const report = await fix({directory: root})
    return {root, report, text: new TextDecoder().decode(noteIn(root, 'delais.csv'))}
  }

  it.each([
    ['Latin-1', latin(csv)],
    ['UTF-16', wide(csv)],
    [
      'UTF-16, the other way around',
      wide(csv).reduce((out, byte, at) => (out.set([byte], at ^ 1), out), new Uint8Array(wide(csv).length)),
    ],
  ])('writes %s anew in UTF-8, and tells it once', {tags: 'slow'}, async (_, bytes) => {
    const {root, report, text} = await fixedData(bytes)
    expect(text).toBe(csv)
    expect(report.fixed.map(({changes}) => changes.map(({expected}) => expected))).toEqual([['delais.csv (UTF-8)']])
    expect(report.notes[0]?.messages).toEqual([])
    expect((await fix({directory: root})).fixed).toEqual([])
  })

  it.each([
    ['UTF-8', encode(csv)],
    ['an encoding that could be several', latin('Face;D\u008elai\nA;1\nB;2\n')],
  ])('leaves %s as it is', async (_, bytes) => {
    const {report, root} = await fixedData(bytes)
    expect(noteIn(root, 'delais.csv')).toEqual(bytes)
    expect(report.fixed).toEqual([])
  })
})

describe('fixing files', () => {
  it('keeps permissions, and leaves no other file behind', async () => {
    const root = publicationWith({'a.fr.md': goodNote({text: 'Le coeur.'})})
    const path = join(root, 'notes', 'a.fr.md')
    chmodSync(path, 0o640)
    await fix({directory: root})
    expect(statSync(path).mode & 0o777).toBe(0o640)
    expect(readdirSync(join(root, 'notes'))).toEqual(['a.fr.md'])
  })

  it('never writes through a link out of the publication', async () => {
    const outside = folderWith({'b.fr.md': goodNote({text: 'Le coeur.'})})
    const root = publicationWith({'a.fr.md': goodNote()})
    symlinkSync(join(outside, 'b.fr.md'), join(root, 'notes', 'b.fr.md'))
    const {fixed: changed} = await fix({directory: root})
    expect(changed).toEqual([])
    expect(readFileSync(join(outside, 'b.fr.md'), 'utf8')).toContain('Le coeur.')
  })

  it('replaces the file that a link inside leads to, and keeps the link', async () => {
    const root = publicationWith({})
    mkdirSync(join(root, 'notes'))
    writeFileSync(join(root, 'b.txt'), goodNote({text: 'Le coeur.'}))
    symlinkSync('../b.txt', join(root, 'notes', 'b.fr.md'))
    await fix({directory: root})
    expect(readFileSync(join(root, 'b.txt'), 'utf8')).toContain('Le cœur.')
    expect(lstatSync(join(root, 'notes', 'b.fr.md')).isSymbolicLink()).toBe(true)
  })

  it('fixes only the notes that are named', async () => {
    const root = publicationWith({
      'a.fr.md': goodNote({text: 'Le coeur.'}),
      'b.fr.md': goodNote({number: 2, text: 'Le coeur.'}),
    })
    const {fixed: changed} = await fix({directory: root, notes: ['b']})
    expect(changed.map(({path}) => path)).toEqual(['notes/b.fr.md'])
  })
})

describe('cess check --fix', () => {
  it('says what it changed, file by file, and what is left', {tags: 'slow'}, async () => {
    const cwd = publicationWith({'a.fr.md': goodNote({text: "Le coeur de l'Etat.\n\nA la fin."})})
    const {code, stdout} = await runCess(['check', '--fix'], {cwd})
    expect(code).toBe(0)
    expect(stdout).toContain("notes/a.fr.md  2 corrections\n  18:4  coeur → cœur\n  18:13  l'Etat → l'État\n")
    expect(stdout).toContain('capital-accent')
    expect((await runCess(['check', '--fix'], {cwd, env: {LANG: 'fr'}})).stdout).toContain(
      'Rien que cess puisse corriger seul.',
    )
  })

  it('tells programs too', async () => {
    const cwd = publicationWith({'a.fr.md': goodNote({text: 'Le coeur.'})})
    const {stdout} = await runCess(['check', '--fix', '--json'], {cwd})
    expect(JSON.parse(stdout)).toMatchObject({
      fixed: [{path: 'notes/a.fr.md', changes: [{line: 18, column: 4, actual: 'coeur', expected: 'cœur'}]}],
    })
  })
})
