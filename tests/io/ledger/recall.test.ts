import {describe, expect, it} from 'vitest'
import {compareVersions} from '../../../src/model/compare-versions.js'
import {fixtureSecret} from '../../support/fixture-mailbox.js'
import {ledgerFor} from '../../support/campaign.js'
import {postgresForFile} from '../../support/postgres.js'
import {randomFrom} from '../../support/random-publication.js'
import {describeWith} from '../../support/tools.js'

const at = '2026-12-01T10:00:00.000Z'
const run = 'run-1'

type Key = Readonly<Record<'note' | 'version' | 'person', string>>
const messageOf = (key: Key, lang = 'fr') => ({
  ...{...key, lang, groups: ['otan'], masked: ''},
  messageId: `<${Object.values(key).join('.').replaceAll('/', '-')}@example.org>`,
})
const keyOf = (note: string, version: string, person = 'p'): Key => ({note, version, person})

/** Tests of recalls, for both stores. */
function recalls(environmentOf: () => Readonly<Record<string, string>>): void {
  const ledgerOf = async () => (await ledgerFor({...environmentOf(), CESS_SECRET: fixtureSecret})).ledger

  it('withhold what is planned of other versions, and let nothing of them go that is planned or comes back later', async () => {
    const ledger = await ledgerOf()
    const [planned, going, later, standing] = [
      keyOf('A', '1.0'),
      keyOf('A', '1.0', 'q'),
      keyOf('A', '0.9'),
      keyOf('A', '1.1'),
    ]
    await ledger.plan(
      [planned, going, standing].map(key => messageOf(key)),
      at,
    )
    await ledger.step('claim', going, {run, at})
    await ledger.recall([{note: 'A', version: '1.1'}], at)
    // As by a campaign that was opened before.
    await ledger.plan([messageOf(later)], at)
    await ledger.step('defer', going, {run, at, reply: '451'})
    for (const key of [planned, going, later]) expect(await ledger.step('claim', key, {run, at})).toBeUndefined()
    for (const key of [going, later, planned]) expect(await ledger.withholdRecalled(key, at)).toBe(true)
    expect(await ledger.withholdRecalled(standing, at)).toBe(false)
    const withheld = (await ledger.list({version: '1.0'})).map(({state, reply = 'none'}) => `${state} ${reply}`)
    expect(withheld.toSorted()).toEqual(['withheld 451', 'withheld none'])
    expect(await ledger.step('claim', standing, {run, at})).toMatchObject({state: 'sending'})
    expect(await ledger.standing(['A'])).toEqual(['1.1'])
  })

  it('stop nobody who asks again for what may have arrived, unless it was recalled', async () => {
    const ledger = await ledgerOf()
    const [one, other] = [keyOf('A', '1.0'), keyOf('AB', '1.0')]
    await ledger.plan([messageOf(one), messageOf(other)], at)
    for (const key of [one, other])
      for (const step of ['claim', 'lose'] as const) await ledger.step(step, key, {run, at})
    await ledger.recall([{note: 'A', version: '1.1'}], at)
    expect(await ledger.step('reclaim', one, {run, at})).toBeUndefined()
    expect(await ledger.step('reclaim', other, {run, at})).toMatchObject({state: 'sending'})
  })

  it('withhold what is planned in one language, where a translation is withdrawn, and nothing that another brings', async () => {
    const ledger = await ledgerOf()
    const [french, english, own] = [keyOf('A', '1.0'), keyOf('A', '1.0', 'q'), keyOf('A/en', '1.0', 'r')]
    await ledger.plan([messageOf(french), messageOf(english, 'en'), messageOf(own, 'en')], at)
    await ledger.recall([{note: 'A', lang: 'en', version: '1.1'}], at)
    const stateOf = async (key: Key) => (await ledger.step('claim', key, {run, at}))?.state
    expect([await stateOf(french), await stateOf(english), await stateOf(own)]).toEqual([
      'sending',
      undefined,
      undefined,
    ])
    expect([await ledger.withholdRecalled(english, at), await ledger.withholdRecalled(french, at)]).toEqual([
      true,
      false,
    ])
    expect(await ledger.standing(['A'])).toEqual([])
    const later = keyOf('A', '1.0', 's')
    await ledger.plan([messageOf(later, 'en')], at)
    expect(await stateOf(later)).toBe('sending')
  })

  it('let go what a small model lets go, whatever comes after what', async () => {
    const ledger = await ledgerOf()
    const random = randomFrom(7)
    const [notes, versions] = [
      ['A', 'AB', 'B'],
      ['1.0', '1.1', '1.2', '1.10'],
    ] as const
    const standing = new Map<string, string>()
    const states = new Map<string, string>()
    const wrong: unknown[] = []
    for (let step = 0; step < 150; step++) {
      const [note, version] = [notes[random(3)] ?? 'A', versions[random(4)] ?? '1.0']
      const [key, person] = [keyOf(note, version, `p${random(3)}`), `${note} ${version}`]
      const name = `${person} ${key.person}`
      const isBarred = (standing.get(note) ?? version) !== version
      if (random(4) === 0) {
        const last = standing.get(note)
        if (last !== undefined && compareVersions(version, last) < 0) continue
        standing.set(note, version)
        await ledger.recall([{note, version}], at)
        for (const [other, state] of states)
          if (other.startsWith(`${note} `) && !other.startsWith(`${person} `) && state === 'planned')
            states.set(other, 'withheld')
      } else if (states.get(name) === 'planned') {
        const claimed = await ledger.step('claim', key, {run, at})
        if ((claimed === undefined) !== isBarred) wrong.push({step, name, isBarred})
        if (claimed) states.set(name, 'sending')
      } else if (states.get(name) === 'sending') {
        await ledger.step('defer', key, {run, at, reply: '451'})
        states.set(name, 'planned')
      } else if (!states.has(name)) {
        await ledger.plan([messageOf(key)], at)
        states.set(name, 'planned')
      }
      const now = (await ledger.list({})).map(one => [`${one.note} ${one.version} ${one.person}`, one.state])
      expect({step, states: Object.fromEntries(now)}).toEqual({step, states: Object.fromEntries(states)})
    }
    expect(wrong).toEqual([])
    expect(new Set(states.values()).size).toBe(3)
  })
}

describe('recalls on SQLite', () => {
  recalls(() => ({}))
})

describeWith('psql', 'recalls on PostgreSQL', () => {
  recalls(postgresForFile())
})
