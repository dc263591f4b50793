import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {check} from '../../../src/engine/check/check.js'
import {advance} from '../../../src/engine/life/advance.js'
import {halves} from '../../support/halves.js'
import {draftNote, lifeEpoch, noteText, publishedFolder, publishIn, recordOf} from '../../support/life.js'

const dayS = 86_400

/** The messages of a check on the only note. */
async function told(root: string): Promise<readonly string[]> {
  const {messages, notes} = await check({directory: root})
  const all = [...messages, ...notes.flatMap(note => note.messages)]
  return all.map(({ruleId}) => ruleId)
}

it('goes on with what was published where the clock was put back', {tags: 'slow'}, async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const root = await publishedFolder()
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Number(lifeEpoch) - 5 * dayS))
  const before = noteText(root)
  expect(await publishIn(root, ['a.fr'])).toMatchObject({status: 'done', steps: [{kind: 'nothing'}]})
  expect(noteText(root)).toBe(before)
  expect(await advance('correct', {directory: root, notes: ['a.fr'], summary: 'Cinq.'})).toMatchObject({status: 'done'})
  writeFileSync(join(root, 'notes/a.fr.md'), noteText(root).replace('Quatre', 'Cinq'))
  expect(await publishIn(root, ['a.fr'])).toMatchObject({status: 'done', messages: []})
  expect(await advance('withdraw', {directory: root, notes: ['a.fr'], summary: 'Retirée.'})).toMatchObject({
    status: 'done',
  })
  expect(noteText(root).match(/\d{4}-\d\d-\d\d/g)).toEqual(['2026-12-01', '2026-12-01', '2026-12-01', '2026-12-01'])
  expect(
    ['1.0', '1.1', '1.2'].map(version => recordOf(root, 'CESS-2026-ALE-001', version).published.slice(0, 10)),
  ).toEqual(['2026-12-01', '2026-11-26', '2026-11-26'])
  expect(await told(root)).toEqual([])
})

for (const {cases, speed} of halves(['correct', 'close', 'withdraw'] as const, 2))
  it.each(cases)('lets a note that is dated ahead %s before its day', speed, async command => {
    vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
    const root = await publishedFolder(draftNote().replace('2026-11-18', '2026-12-24'))
    const taken = await advance(command, {directory: root, notes: ['a.fr'], summary: 'Changée.'})
    expect(taken).toMatchObject({status: 'done', messages: []})
    expect(noteText(root)).toMatch(/version: "1\.1"\n {4}date: 2026-12-24/)
    if (command === 'correct') writeFileSync(join(root, 'notes/a.fr.md'), noteText(root).replace('Quatre', 'Cinq'))
    // A draft is public on no day, nor what is withdrawn.
    expect(await told(root)).toEqual(command === 'close' ? ['date-ahead'] : [])
  })
