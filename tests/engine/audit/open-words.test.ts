import {join} from 'node:path'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {OpenWords} from '../../../src/audit/secrets.js'
import {earlierTexts, openWords} from '../../../src/engine/audit/open-words.js'
import {standingsOf} from '../../../src/engine/audit/secret-notes.js'
import {knownNotes} from '../../../src/engine/publication/known-notes.js'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import {records} from '../../../src/engine/queries/life.js'
import {publicLog} from '../../../src/engine/queries/log.js'
import {loadWriting} from '../../../src/engine/queries/said-words.js'
import {shared} from '../../../src/engine/queries/shared.js'
import {contextOf} from '../../support/audited-site.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {published} from '../../support/site.js'

type Part = Partial<OpenWords>

const letters = ['a', 'b', 'c', 'd']
const pathOf = (letter: string) => `notes/${letter}.fr.md`
const saidIn = (letter: string) => `Le câble de l’île ${letter.toUpperCase()} est rompu.`

/** Reads the public words of four notes, beside one that is restricted. */
async function opened(): Promise<(near: () => readonly string[]) => Generator<Part, void, undefined>> {
  const note = (letter: string, index: number) =>
    goodNote({number: index + 1, text: saidIn(letter), fields: published()})
  const root = publicationWith({
    ...Object.fromEntries(letters.map((letter, index) => [`${letter}.fr.md`, note(letter, index)])),
    'z.fr.md': goodNote({number: 9, tlp: 'TLP:RED'}),
  })
  const context = contextOf(root, join(root, 'out'))
  const {memo} = openMemo(context)
  const audit = {memo, shared: await memo.get(shared), log: await memo.get(publicLog)}
  const known = await knownNotes(memo, context)
  await loadWriting()
  const standings = standingsOf(memo, known, audit.shared.publication.timeZone, await memo.get(records))
  const earlier = await earlierTexts(memo, known)
  return near => openWords({...audit, earlier}, standings, near)
}

const textsOf = ({said = []}: Part): readonly string[] => said.flatMap(({texts}) => texts())

/** The note whose words a part has; those that are typed have its titles with them. */
function toldBy(part: Part): string {
  const letter = letters.find(one => textsOf(part).some(text => text.includes(saidIn(one))))
  return `${letter} ${part.titles ? 'typed' : 'otherwise'}`
}

it('reads the notes first that a file shows, as typed and then whatever else they say', async () => {
  const read = await opened()
  let near = [pathOf('c'), pathOf('b')]
  const parts = read(() => near)
  const next = (): Part => parts.next().value ?? {}
  expect(next()).toMatchObject({names: expect.arrayContaining(['c.fr', 'd.fr'])})
  expect([next(), next(), next()].map(toldBy)).toEqual(['c typed', 'b typed', 'c otherwise'])
  near = [pathOf('b'), pathOf('d')]
  expect([next(), next()].map(toldBy)).toEqual(['d typed', 'b otherwise'])
})

it('says the same in all, whichever notes come first', async () => {
  const read = await opened()
  const all = (near: () => readonly string[]) =>
    Array.from(read(near), part => JSON.stringify([part, textsOf(part)])).toSorted()
  const whole = all(() => [])
  expect(whole.filter(part => letters.some(letter => part.includes(saidIn(letter))))).toHaveLength(8)
  const path = fc.constantFrom(...letters, 'z', 'unknown').map(pathOf)
  const lists = fc.array(fc.array(path, {maxLength: 4}), {minLength: 1, maxLength: 6})
  const property = fc.property(lists, given => {
    let asked = 0
    expect(all(() => given[asked++ >> 1] ?? [])).toEqual(whole)
  })
  fc.assert(property, {numRuns: Number(process.env['CESS_PROPERTY_RUNS'] ?? 3)})
})
