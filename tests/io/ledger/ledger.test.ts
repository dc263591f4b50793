import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {deliveryStates, transitions, type DeliveryState, type TransitionId} from '../../../src/model/ledger/states.js'
import type {Ledger} from '../../../src/io/ledger/ledger.js'
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
        masked: 'a•••@p•••.org',
        messageId: `<${person}@example.org>`,
      },
    ],
    at,
  )

/** Steps that lead from `planned` to each state. */
const ways: Readonly<Record<DeliveryState, readonly TransitionId[]>> = {
  planned: ['claim', 'defer'],
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

  it('dates a message when it is first claimed, however often it is claimed again', async () => {
    const {ledger} = await ledgerFor()
    await plan(ledger)
    const [first, later] = ['2026-12-06T10:00:00.000Z', '2026-12-09T10:00:00.000Z']
    expect((await ledger.step('claim', key, {run, at: first}))?.datedAt).toBe(first)
    await ledger.step('defer', key, {run, at: first, reply: '451'})
    expect((await ledger.step('claim', key, {run, at: later}))?.datedAt).toBe(first)
    await ledger.step('lose', key, {run, at: later})
    expect((await ledger.step('reclaim', key, {run, at: later}))?.datedAt).toBe(first)
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

  it('keeps the first reason of a suppression, but a wish outlives a failure, and that to be forgotten any', async () => {
    const {ledger} = await ledgerFor()
    for (const [reason, kept] of [
      ['bounce', 'bounce'],
      ['opt-out', 'opt-out'],
      ['complaint', 'opt-out'],
      ['bounce', 'opt-out'],
    ] as const) {
      await ledger.suppress({person: key.person, reason, since: at})
      expect((await ledger.suppressionOf(key.person))?.reason).toBe(kept)
    }
    await ledger.forget(key.person, at)
    expect((await ledger.suppressions()).get(key.person)?.reason).toBe('forgotten')
  })

  it('hands out times that are apart, whoever asks', async () => {
    const {ledger} = await ledgerFor()
    const waits = await Promise.all([1, 2, 3].map(() => ledger.pace(1000, 300)))
    expect(waits.toSorted((a, b) => a - b)).toEqual([0, 300, 600])
    expect(await ledger.pace(9000, 300)).toBe(0)
  })

  it('waits for no time that a clock which was set back has left in the future', async () => {
    const {ledger} = await ledgerFor()
    await ledger.pace(3_600_000, 300)
    expect(await ledger.pace(1000, 300)).toBe(0)
    expect(await ledger.pace(1000, 300)).toBe(300)
  })

  it('keeps what workers wait for when a message is planned again from here', async () => {
    const {ledger} = await ledgerFor()
    const row = {...key, lang: 'fr', groups: ['otan'], masked: '', messageId: '<1@example.org>'}
    await ledger.plan([{...row, sealed: 'words', content: 'body'}], at)
    await ledger.plan([row], at)
    expect(await ledger.list({})).toMatchObject([{sealed: 'words', content: 'body'}])
  })

  it('takes away a body once nobody waits for it', async () => {
    const {ledger} = await ledgerFor()
    await ledger.putContent('body', 'bytes')
    await ledger.plan([{...key, lang: 'fr', groups: [], masked: '', messageId: '<1@example.org>', content: 'body'}], at)
    await ledger.dropContent()
    expect(await ledger.content('body')).toBe('bytes')
    await ledger.step('claim', key, {run, at})
    await ledger.step('accept', key, {run, at})
    await ledger.dropContent()
    expect(await ledger.content('body')).toBeUndefined()
  })

  it('lets the words of a version change until somebody has them', async () => {
    const {ledger} = await ledgerFor()
    const {note, version} = key
    const fix = (words: string) => ledger.fixWords([{note, version, lang: 'fr', words}])
    await plan(ledger)
    for (const words of ['first', 'second']) await fix(words)
    expect(await ledger.wordsOf([note], version)).toEqual(new Map([['fr', 'second']]))
    expect(await ledger.versionsOf([note])).toEqual([])
    await ledger.step('claim', key, {run, at})
    await fix('third')
    expect(await ledger.wordsOf([note], version)).toEqual(new Map([['fr', 'second']]))
    expect(await ledger.versionsOf([note])).toEqual([version])
  })

  it('erases all but a hash and the fact of a message when a person is forgotten', async () => {
    const {ledger} = await ledgerFor()
    await plan(ledger)
    await ledger.step('claim', key, {run, at})
    await ledger.step('accept', key, {run, at, reply: '250'})
    expect(await ledger.forget(key.person, at)).toBe(1)
    const [row] = await ledger.list({})
    expect(row).toMatchObject({state: 'sent', person: key.person, masked: '', groups: [], lang: ''})
    expect(row?.reply).toBeUndefined()
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

  it('is on the disk when it answers', async () => {
    const root = folderWith()
    const {ledger} = await ledgerFor({}, root)
    await plan(ledger)
    const other = await ledgerFor({}, root)
    expect(await other.ledger.list({})).toHaveLength(1)
    expect(readFileSync(ledgerFile(root)).length).toBeGreaterThan(0)
  })
})
