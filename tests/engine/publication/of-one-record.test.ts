import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, it, vi} from 'vitest'
import {openContext} from '../../../src/engine/context/context.js'
import {ofOneRecord} from '../../../src/engine/publication/of-one-record.js'
import {inOneRevision, ofOneState} from '../../../src/engine/publication/of-one-state.js'
import {readWithMemo} from '../../../src/engine/publication/open-memo.js'
import {recordList, source} from '../../../src/engine/queries/inputs.js'
import {damagedRecords} from '../../../src/engine/queries/damage.js'
import {life, records} from '../../../src/engine/queries/life.js'
import type {SourceRead} from '../../../src/io/edges.js'
import {onRefusingDisk} from '../../support/refusing-disk.js'
import {NonRepeatableRead} from '../../../src/io/error.js'
import {settling} from '../../../src/io/life/record-state.js'
import {publicationWith} from '../../support/cli.js'
import {folderWith, put} from '../../support/folder.js'
import {draftNote, lifeEpoch, publishedFolder, publishIn} from '../../support/life.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

const others = {'b.fr.md': draftNote({number: 2})}

it('is of what was published before, or of all that was published meanwhile', {tags: 'slow'}, async () => {
  for (const root of [publicationWith({'a.fr.md': draftNote(), ...others}), await publishedFolder(undefined, others)]) {
    let looks = 0
    const seen = await readWithMemo(openContext({directory: root, notes: []}), async ({memo}) => {
      const before = memo.get(recordList)
      await memo.get(records)
      if (looks++ === 0) await publishIn(root, ['b.fr'])
      expect(memo.get(recordList)).toEqual(before)
      expect(await memo.get(damagedRecords)).toEqual([])
      return memo.get(life, 'notes/b.fr.md')
    })
    expect([looks, seen]).toEqual([2, {relation: 'same', published: 'notes/.published/CESS-2026-ALE-002/1.0'}])
  }
})

it('is of a record that nobody is writing to', async () => {
  const root = publicationWith(others)
  const steps: string[] = []
  const looking: Promise<unknown>[] = []
  await settling(root, () => {
    const look = () => Promise.resolve(steps.push('looked'))
    looking.push(ofOneRecord({root, renew: () => steps.push('renewed')}, look))
    return new Promise<void>(resolve => setImmediate(() => resolve(void steps.push('written'))))
  })
  await Promise.all(looking)
  expect(steps).toEqual(['written', 'looked'])
})

it('is of a record that somebody wrote to who was killed', async () => {
  const root = publicationWith(others)
  let looks = 0
  const look = async (): Promise<void> => {
    if (looks++ > 0) return
    await new Promise<void>(begun => {
      void settling(root, () => {
        begun()
        return new Promise(() => {})
      })
    })
    // Free at once, as that of a dead process is.
    rmSync(join(root, '.cess/life/settling'))
  }
  await ofOneRecord({root, renew: () => {}}, look)
  expect(looks).toBe(2)
})

it.each([
  ['from the beginning', 0],
  // Once lock and state have been read.
  ['meanwhile', 2],
])('is looked at as it is where only another user may see who writes to it: %s', async (_when, after) => {
  const root = folderWith({'.cess/life/settling': '{}'})
  if (after > 0) rmSync(join(root, '.cess/life/settling'))
  const refusal = {root, code: 'EACCES', after, isReading: true, calls: ['readFileSync']} as const
  const look = () => ofOneRecord({root, renew: () => {}}, () => Promise.resolve('seen'))
  expect((await onRefusingDisk(refusal, look)).given).toBe('seen')
})

it('is waited for once alone, where it is not to be had', async () => {
  let [waits, looks] = [0, 0]
  const never = {settled: () => Promise.resolve(void waits++), isStill: () => false, again: () => {}}
  await ofOneState(never, () => Promise.resolve(looks++))
  expect([waits, looks]).toEqual([1, 1])
})

it('is looked for again where it fails because somebody writes to it', {tags: 'slow'}, async () => {
  const root = publicationWith(others)
  let looks = 0
  const look = async (): Promise<string> => {
    if (looks++ > 0) return 'whole'
    await publishIn(root, ['b.fr'])
    throw new Error('half')
  }
  await expect(ofOneRecord({root, renew: () => {}}, look)).resolves.toBe('whole')
  await expect(ofOneRecord({root, renew: () => {}}, () => Promise.reject(new Error('wrong')))).rejects.toThrow('wrong')
})

it('is begun again where an input was another when it was read again, and not for ever', async () => {
  const steps: string[] = []
  const again = () => void steps.push('again')
  const torn = (times: number) => () => {
    steps.push('looked')
    const looks = steps.filter(step => step === 'looked').length
    return looks > times ? Promise.resolve('whole') : Promise.reject(new NonRepeatableRead('notes/a.fr.md\nd.csv'))
  }
  await expect(inOneRevision(again, torn(2))).resolves.toBe('whole')
  expect(steps).toEqual(['looked', 'again', 'looked', 'again', 'looked'])
  steps.length = 0
  const told = {name: 'IoError', action: 'read', code: 'EAGAIN', path: 'notes/a.fr.md'}
  await expect(inOneRevision(again, torn(Infinity))).rejects.toMatchObject(told)
  expect(steps.filter(step => step === 'looked')).toHaveLength(16)
  await expect(inOneRevision(again, () => Promise.reject(new Error('wrong')))).rejects.toThrow('wrong')
})

it('is looked at again where a note is saved between two reads of it', async () => {
  const root = publicationWith(others)
  let looks = 0
  const context = openContext({directory: root, notes: []})
  const seen = await readWithMemo(context, ({memo}) => {
    const of = (found: SourceRead) => (found.status === 'read' ? new TextDecoder().decode(found.bytes) : found.status)
    const first = of(memo.get(source, 'notes/b.fr.md'))
    if (looks++ === 0) put(join(root, 'notes/b.fr.md'), 'autre chose')
    return Promise.resolve([first, of(memo.get(source, 'notes/b.fr.md'))])
  })
  expect([looks, seen]).toEqual([2, ['autre chose', 'autre chose']])
})
