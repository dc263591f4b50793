import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {check} from '../../../src/engine/check/check.js'
import {advance} from '../../../src/engine/life/advance.js'
import {restore} from '../../../src/engine/life/restore.js'
import {readStatus} from '../../../src/engine/status/read-status.js'
import type {Message} from '../../../src/model/message.js'
import {publicationWith} from '../../support/cli.js'
import {copyOf} from '../../support/copy-of.js'
import {halves} from '../../support/halves.js'
import {draftNote, lifeEpoch, noteText, publishIn} from '../../support/life.js'
import {flipped, sealEnvironment} from '../../support/seal.js'

const sealed = (version: string) => `notes/.published/CESS-2026-ALE-001/${version}/sealed/a.fr.pdf`

const damages: Readonly<Record<string, (path: string) => void>> = {
  gone: path => rmSync(path),
  changed: path => writeFileSync(path, flipped(readFileSync(path), 1000)),
  emptied: path => writeFileSync(path, ''),
  'a folder': path => {
    rmSync(path)
    mkdirSync(path)
  },
}

const told = (messages: readonly Message[]) => messages.map(({ruleId, path}) => `${ruleId} ${path}`)

async function twiceSealed(): Promise<string> {
  const root = publicationWith({'a.fr.md': draftNote()})
  const environment = await sealEnvironment()
  await publishIn(root, ['a.fr'], {environment})
  await advance('correct', {directory: root, notes: ['a.fr'], summary: 'Cinq.'})
  writeFileSync(join(root, 'notes/a.fr.md'), noteText(root).replace('Quatre', 'Cinq'))
  await publishIn(root, ['a.fr'], {environment})
  return root
}

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

describe('a sealed PDF on record', () => {
  /** A note with two sealed versions, of which the PDF of one has come to harm. */
  async function damaged(version: string, damage: string) {
    const root = await copyOf('lost-seal', twiceSealed)
    damages[damage]?.(join(root, sealed(version)))
    return {root, options: {directory: root, notes: ['a.fr']}, message: `record-damaged ${sealed(version)}`}
  }

  for (const {cases, speed} of halves(
    Object.keys(damages).flatMap(damage => [['1.0', damage] as const, ['1.1', damage] as const]),
    8,
  ))
    it.each(cases)(
      'of version %s that is %s is told by whoever goes by it, and nothing follows',
      speed,
      async (version, damage) => {
        const {root, options, message} = await damaged(version, damage)
        const before = noteText(root)
        const steps = {
          publish: publishIn(root, ['a.fr']),
          correct: advance('correct', {...options, summary: 'Six.'}),
          close: advance('close', options),
        }
        for (const step of Object.values(steps)) {
          const {status, messages} = await step
          expect([status, told(messages)]).toEqual(['refused', [message]])
        }
        expect(noteText(root)).toBe(before)
        expect(told((await readStatus({directory: root, environment: {}})).messages)).toEqual([message])
        for (const notes of [[], ['a.fr']]) {
          const report = await check({directory: root, notes})
          expect(told([...report.messages, ...report.notes.flatMap(note => note.messages)])).toEqual([message])
        }
      },
    )

  it('keeps no withdrawal waiting, which tells of it', async () => {
    const {options, message} = await damaged('1.0', 'gone')
    const {status, messages} = await advance('withdraw', {...options, summary: 'Elle était fausse.'})
    expect([status, told(messages)]).toEqual(['done', [message]])
  })

  it('is none of what an older or a newer text is restored by', async () => {
    const {options, message} = await damaged('1.1', 'gone')
    expect(told((await restore(options)).messages)).toEqual([message])
    expect(told((await restore((await damaged('1.0', 'gone')).options)).messages)).toEqual([])
  })
})
