import {cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {check} from '../../../src/engine/check/check.js'
import {advance} from '../../../src/engine/life/advance.js'
import {approve} from '../../../src/engine/life/approve.js'
import {restore} from '../../../src/engine/life/restore.js'
import {IoError} from '../../../src/io/error.js'
import {folderWith} from '../../support/folder.js'
import {draftNote, lifeEpoch, noteText, publishedFolder, publishIn, treeOf} from '../../support/life.js'

const reference = 'notes/.published/CESS-2026-ALE-001'

/** A publication whose note is published; what lay at a path lies elsewhere, with other words, behind a link. */
async function linkedFolder(path: string): Promise<{readonly root: string; readonly outside: string}> {
  const root = await publishedFolder()
  const outside = join(folderWith(), 'there')
  const full = join(root, path)
  mkdirSync(dirname(full), {recursive: true})
  if (existsSync(full)) cpSync(full, outside, {recursive: true})
  else mkdirSync(outside)
  for (const [file, text] of Object.entries(treeOf(dirname(outside))))
    if (text.includes('Quatre')) writeFileSync(join(dirname(outside), file), text.replace('Quatre', 'Geheim'), 'latin1')
  rmSync(full, {recursive: true, force: true})
  symlinkSync(outside, full)
  return {root, outside: dirname(outside)}
}

/** Every step that writes or shows something; what it throws. */
const steps: Readonly<Record<string, (root: string) => Promise<unknown>>> = {
  publish: root => publishIn(root, ['a.fr']),
  correct: root => advance('correct', {directory: root, notes: ['a.fr'], summary: 'Cinq.'}),
  withdraw: root => advance('withdraw', {directory: root, notes: ['a.fr'], summary: 'Retirée.'}),
  restore: root => restore({directory: root, notes: ['a.fr']}),
  check: root => check({directory: root}),
  build: root => build({directory: root, only: ['web', 'site']}),
}

it.each([
  'notes/.published',
  reference,
  `${reference}/1.0`,
  `${reference}/1.0/source`,
  `${reference}/1.0/source/notes/a.fr.md`,
])('takes nothing from behind a link in the place of %s, and writes nothing there', {tags: 'slow'}, async path => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  for (const [name, step] of Object.entries(steps)) {
    const {root, outside} = await linkedFolder(path)
    // What is frozen would be read from the record.
    writeFileSync(join(root, 'notes/a.fr.md'), noteText(root).replace('Quatre', 'Cinq'))
    const before = treeOf(outside)
    const found = await step(root).catch((error: unknown) => error)
    const told = found instanceof IoError ? found.code : JSON.stringify(found instanceof Error ? found.message : found)
    expect([name, told]).toEqual([name, expect.stringMatching(/^ELOOP$|record-damaged|is on record/)])
    expect([name, treeOf(outside)]).toEqual([name, before])
    expect([name, JSON.stringify(found)]).toEqual([name, expect.not.stringMatching('Geheim')])
    const shown = Object.entries(treeOf(root)).filter(([, text]) => text.includes('Geheim'))
    expect([name, shown.map(([file]) => file)]).toEqual([name, []])
  }
})

it('tells of a link in the place of a version, and of all versions of a reference', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  for (const path of [reference, `${reference}/1.0`]) {
    const {root} = await linkedFolder(path)
    const {messages, notes} = await check({directory: root})
    const told = [...messages, ...notes.flatMap(note => note.messages)]
    expect(told.map(message => [message.ruleId, message.path])).toContainEqual([
      'record-damaged',
      `${path}/record.json`,
    ])
  }
})

it('approves nothing through a link in the place of approvals', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const root = await publishedFolder(draftNote(), {'b.fr.md': draftNote({number: 2})})
  const yaml = readFileSync(join(root, 'cess.yml'), 'utf8')
  writeFileSync(join(root, 'cess.yml'), `${yaml}review: {approvals: 1, from: TLP:CLEAR, names: [Anaïs Modèle]}\n`)
  const outside = folderWith({'kept.txt': 'x'})
  symlinkSync(outside, join(root, 'notes/.approvals'))
  await expect(approve({directory: root, notes: ['b.fr'], as: 'Anaïs Modèle'})).rejects.toMatchObject({code: 'ELOOP'})
  expect(treeOf(outside)).toEqual({'kept.txt': 'x'})
})

it('writes nothing where it could not remove approvals through a link', {tags: 'slow'}, async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const root = await publishedFolder(draftNote(), {'b.fr.md': draftNote({number: 2})})
  const outside = folderWith({'kept.txt': 'x'})
  mkdirSync(join(root, 'notes/.approvals/CESS-2026-ALE-002'), {recursive: true})
  symlinkSync(outside, join(root, 'notes/.approvals/CESS-2026-ALE-001'))
  symlinkSync(outside, join(root, 'notes/.approvals/CESS-2026-ALE-002/1.0'))
  const before = treeOf(join(root, 'notes'))
  await expect(advance('close', {directory: root, notes: ['a.fr']})).rejects.toMatchObject({code: 'ELOOP'})
  await expect(publishIn(root, ['b.fr'])).rejects.toMatchObject({code: 'ELOOP'})
  expect([treeOf(join(root, 'notes')), treeOf(outside)]).toEqual([before, {'kept.txt': 'x'}])
})

it('keeps a record below a folder of notes that is a link within the publication', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const root = await publishedFolder()
  renameSync(join(root, 'notes'), join(root, 'texts'))
  symlinkSync('texts', join(root, 'notes'))
  const {messages, notes} = await check({directory: root})
  expect(
    [...messages, ...notes.flatMap(note => note.messages)].filter(({ruleId}) => /record|publish/.test(ruleId)),
  ).toEqual([])
})

it('is not kept from closing a note by a file in the place of approvals', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const root = await publishedFolder()
  writeFileSync(join(root, 'notes/.approvals'), 'mine')
  expect((await advance('close', {directory: root, notes: ['a.fr']})).status).toBe('done')
  expect(readFileSync(join(root, 'notes/.approvals'), 'utf8')).toBe('mine')
})
