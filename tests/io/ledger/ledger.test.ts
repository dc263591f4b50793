import {readFileSync} from 'node:fs'
import Sqlite from 'libsql'
import {describe, expect, it} from 'vitest'
import {deliveryStates, transitions, type DeliveryState, type TransitionId} from '../../../src/model/ledger/states.js'
import type {Ledger} from '../../../src/io/ledger/ledger.js'
import {openLedger} from '../../../src/io/ledger/open-ledger.js'
import {UsageError} from '../../../src/model/usage-error.js'
import {ledgerFile, ledgerFor} from '../../support/campaign.js'
import {folderWith} from '../../support/folder.js'

const key = {note: 'CESS-2026-ALE-001', version: '1.0', person: '0'.repeat(32)}
const at = '2026-12-01T10:00:00.000Z'
const plan = (ledger: Ledger, person = key.person) =>
  ledger.plan(
    [
      {
        ...key,
        person,
        lang: 'fr',
        groups: ['otan'],
        masked: 'a•••@parl.example.org',
        messageId: `<${person}@example.org>`,
      },
    ],
    at,
  )

/** Steps that lead from `planned` to each state. */
const ways: Readonly<Record<DeliveryState, readonly TransitionId[]>> = {
  planned: [],
  sending: ['claim'],
  sent: ['claim', 'accept'],
  refused: ['claim', 'refuse'],
  uncertain: ['claim', 'lose'],
  withheld: ['withhold'],
  bounced: ['claim', 'accept', 'bounce'],
}
// `Object.keys` forgets the keys of the table.
const steps = Object.keys(transitions) as TransitionId[]
const run = 'run-1'

describe('the ledger', () => {
  it('takes the steps of the table and no others', async () => {
    const {ledger} = await ledgerFor()
    const taken: string[] = []
    for (const [index, state] of deliveryStates.entries()) {
      for (const [number, step] of steps.entries()) {
        const person = `${index}-${number}`
        await plan(ledger, person)
        for (const way of ways[state]) await ledger.step(way, {...key, person}, {run, at})
        const after = await ledger.step(step, {...key, person}, {run, at})
        if (after) taken.push(`${state} ${step} ${after.state}`)
      }
    }
    const allowed = steps.flatMap(step => transitions[step].from.map(from => `${from} ${step} ${transitions[step].to}`))
    expect(taken.toSorted()).toEqual(allowed.toSorted())
  })

  it('lets nobody but its sender say what came of a message', async () => {
    const {ledger} = await ledgerFor()
    await plan(ledger)
    await ledger.step('claim', key, {run, at})
    for (const step of ['accept', 'refuse', 'defer', 'lose'] as const)
      expect(await ledger.step(step, key, {run: 'run-2', at})).toBeUndefined()
    expect(await ledger.step('accept', key, {run, at, reply: '250'})).toMatchObject({
      state: 'sent',
      reply: '250',
      attempts: 1,
    })
  })

  it('gives a message to one of many that want it', async () => {
    const {ledger} = await ledgerFor()
    await plan(ledger)
    const claims = await Promise.all(
      Array.from({length: 20}, (_, index) => ledger.step('claim', key, {run: `run-${index}`, at})),
    )
    expect(claims.filter(Boolean)).toHaveLength(1)
  })

  it('keeps id and date of a message that is planned again', async () => {
    const {ledger} = await ledgerFor()
    await plan(ledger)
    await ledger.plan(
      [{...key, lang: 'en', groups: [], masked: '', messageId: '<other@example.org>'}],
      '2027-01-01T00:00:00.000Z',
    )
    expect(await ledger.list({})).toMatchObject([{messageId: `<${key.person}@example.org>`, plannedAt: at, lang: 'en'}])
  })

  it('gives no message for a person who is suppressed, even one planned later', async () => {
    const {ledger} = await ledgerFor()
    await ledger.suppress({person: key.person, reason: 'opt-out', since: at})
    await plan(ledger)
    expect(await ledger.step('claim', key, {run, at})).toBeUndefined()
    expect(await ledger.step('withhold', key, {run, at})).toMatchObject({state: 'withheld'})
  })

  it('withholds what is planned when a person is suppressed', async () => {
    const {ledger} = await ledgerFor()
    await plan(ledger)
    await ledger.suppress({person: key.person, reason: 'bounce', since: at})
    expect(await ledger.list({})).toMatchObject([{state: 'withheld'}])
  })

  it('keeps the first reason of a suppression, but for the wish to be forgotten', async () => {
    const {ledger} = await ledgerFor()
    for (const reason of ['bounce', 'opt-out'] as const) await ledger.suppress({person: key.person, reason, since: at})
    expect((await ledger.suppressions()).get(key.person)?.reason).toBe('bounce')
    await ledger.forget(key.person, at)
    expect((await ledger.suppressions()).get(key.person)?.reason).toBe('forgotten')
  })

  it('hands out times that are apart, whoever asks', async () => {
    const {ledger} = await ledgerFor()
    const times = await Promise.all([1, 2, 3].map(() => ledger.pace(1000, 300)))
    expect(times.toSorted((a, b) => a - b)).toEqual([1000, 1300, 1600])
    expect(await ledger.pace(9000, 300)).toBe(9000)
  })

  it('says of what a live process has in hand nothing, of a dead one’s that it is uncertain', async () => {
    const root = folderWith()
    const first = await ledgerFor({}, root)
    await plan(first.ledger)
    await first.ledger.step('claim', key, {run: await first.begin(), at})
    const second = await ledgerFor({}, root)
    expect(await second.ledger.reap(at)).toEqual([])
    await first.ledger.close()
    expect(await second.ledger.reap(at)).toMatchObject([{state: 'uncertain'}])
  })

  it('refuses another secret than it was begun with', async () => {
    const root = folderWith()
    await ledgerFor({CESS_SECRET: 'a secret of at least 32 characters'}, root)
    await expect(openLedger(root, {CESS_SECRET: 'another secret of at least 32 chars'})).rejects.toThrow(UsageError)
  })

  it('needs a secret of its own where machines share it', async () => {
    await expect(openLedger(folderWith(), {CESS_DATABASE_URL: 'postgres://127.0.0.1:1/x'})).rejects.toThrow(
      /CESS_SECRET/,
    )
  })

  it('is on the disk when it answers', async () => {
    const root = folderWith()
    const {ledger} = await ledgerFor({}, root)
    await plan(ledger)
    const other = await ledgerFor({}, root)
    expect(await other.ledger.list({})).toHaveLength(1)
    expect(readFileSync(ledgerFile(root)).length).toBeGreaterThan(0)
  })

  it('brings the tables of an earlier version up to date, for many at once', async () => {
    const root = folderWith()
    const {ledger} = await openLedger(root, {})
    await plan(ledger)
    await ledger.close()
    const file = new Sqlite(ledgerFile(root))
    file.exec(`ALTER TABLE delivery DROP COLUMN form; UPDATE setting SET value = '1' WHERE name = 'schema'`)
    file.close()
    const opened = await Promise.all(Array.from({length: 4}, () => ledgerFor({}, root)))
    for (const {ledger: same} of opened) expect(await same.list({})).toHaveLength(1)
    expect((await opened[0]?.ledger.list({}))?.[0]).not.toHaveProperty('form')
  })

  it('leaves alone what a later version wrote', async () => {
    const root = folderWith()
    await (await openLedger(root, {})).ledger.close()
    const file = new Sqlite(ledgerFile(root))
    file.exec(`UPDATE setting SET value = '99' WHERE name = 'schema'`)
    file.close()
    await expect(openLedger(root, {})).rejects.toThrow(UsageError)
  })
})
