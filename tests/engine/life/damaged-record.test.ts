import {cpSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {check} from '../../../src/engine/check/check.js'
import {advance} from '../../../src/engine/life/advance.js'
import {appendLog} from '../../../src/engine/life/append-log.js'
import {restore} from '../../../src/engine/life/restore.js'
import {folderWith} from '../../support/folder.js'
import {draftNote, lifeEpoch, noteText, publishedFolder, publishIn, treeOf} from '../../support/life.js'
import {keepLogKeys, newLog} from '../../support/log.js'

const folder = 'notes/.published/CESS-2026-ALE-001'
const source = 'source/notes/a.fr.md'

/** A note whose second version is published. */
async function correctedFolder(): Promise<string> {
  const root = await publishedFolder()
  await advance('correct', {directory: root, notes: ['a.fr'], summary: 'Cinq.'})
  writeFileSync(join(root, 'notes/a.fr.md'), noteText(root).replace('Quatre', 'Cinq'))
  await publishIn(root, ['a.fr'])
  return root
}

const edited = (record: string, was: RegExp, is: string) =>
  writeFileSync(join(record, 'record.json'), readFileSync(join(record, 'record.json'), 'utf8').replace(was, is))

const damages: Readonly<Record<string, (record: string) => void>> = {
  'lost its source': record => rmSync(join(record, 'source'), {recursive: true}),
  'got another source': record => {
    const text = readFileSync(join(record, source), 'utf8')
    writeFileSync(join(record, source), text.replace(/(?:Quatre|Cinq) câbles/, 'Faussaire'))
  },
  'lost its record': record => rmSync(join(record, 'record.json')),
  'lost half of its record': record => writeFileSync(join(record, 'record.json'), '{"record": "ce'),
  'got another version': record => edited(record, /"version": "[^"]*"/, '"version": "9.9"'),
  'got another reference': record => edited(record, /-ALE-001/, '-ALE-007'),
  'leads out of the publication': record => edited(record, /"notes\/a.fr.md"/, '"../../../../etc/passwd"'),
  'got a link in the place of its source': record => {
    rmSync(join(record, source))
    symlinkSync(join(folderWith({'secret.md': 'Geheim.'}), 'secret.md'), join(record, source))
  },
}

it(
  'tells of a record that is not as it was written, whichever version it is of, and takes no word from it',
  {tags: 'slow'},
  async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
    const published = await correctedFolder()
    for (const [name, damage] of Object.entries(damages))
      for (const version of ['1.0', '1.1']) {
        const root = folderWith()
        cpSync(published, root, {recursive: true, preserveTimestamps: true})
        damage(join(root, folder, version))
        const {messages, notes} = await check({directory: root})
        const told = [...messages, ...notes.flatMap(note => note.messages)]
        expect([name, told.map(({ruleId, path}) => [ruleId, path])]).toContainEqual(
          expect.arrayContaining([['record-damaged', `${folder}/${version}/record.json`]]),
        )
        const before = noteText(root)
        writeFileSync(join(root, 'notes/a.fr.md'), 'Rien.')
        await restore({directory: root, notes: ['a.fr']}).catch(() => {})
        expect([name, noteText(root)]).toEqual([name, version === '1.1' ? 'Rien.' : before])
        // Other words that it might show.
        if (!/source/.test(name)) continue
        await build({directory: root, only: ['web', 'site']})
        const found = Object.entries(treeOf(join(root, 'out'))).filter(([, text]) => /Geheim|Faussaire/.test(text))
        const shown = found.map(([path]) => path).filter(path => !path.startsWith('.cess/'))
        expect([name, version, shown]).toEqual([name, version, []])
      }
  },
)

it.each([
  ['label', '"tlp": "TLP:GREEN"', '"tlp": "TLP:CLEAR"'],
  ['standing', '"status": "published"', '"status": "closed"'],
])('tells of a record that says otherwise than its text, and logs nothing by it: another %s', async (_, was, is) => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const {vkey, environment} = newLog()
  const root = await publishedFolder(draftNote({tlp: 'TLP:GREEN'}))
  keepLogKeys(root, vkey)
  const rulesIn = async () => (await check({directory: root})).messages.map(({ruleId}) => ruleId)
  expect(await rulesIn()).toEqual([])
  const record = join(root, folder, '1.0')
  edited(record, new RegExp(was), is)
  expect(await rulesIn()).toEqual(['record-damaged'])
  writeFileSync(join(root, 'notes/a.fr.md'), noteText(root).replace('TLP:GREEN', 'TLP:CLEAR'))
  const appended = await appendLog({directory: root, environment})
  expect(appended).not.toHaveProperty('late')
  expect(appended.messages.map(({ruleId}) => ruleId)).toEqual(['record-damaged'])
})

it('keeps no other note from the site', {tags: 'slow'}, async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const root = await publishedFolder(draftNote(), {'b.fr.md': draftNote({number: 2, text: 'Cinq câbles.'})})
  await publishIn(root, ['b.fr'])
  await build({directory: root, only: ['site']})
  for (const name of ['a.fr', 'b.fr']) await advance('correct', {directory: root, notes: [name], summary: 'Six.'})
  rmSync(join(root, folder, '1.0/source'), {recursive: true})
  writeFileSync(join(root, 'notes/b.fr.md'), noteText(root, 'b.fr').replace('Cinq', 'Six'))
  expect((await publishIn(root, ['b.fr'])).status).toBe('done')
  const {messages, site} = await build({directory: root, only: ['site']})
  expect(messages.map(({ruleId}) => ruleId)).toContain('record-damaged')
  expect(site).not.toHaveProperty('isKept')
  expect(readFileSync(join(root, 'out/site/notes/b/index.html'), 'utf8')).toContain('Six câbles')
})
