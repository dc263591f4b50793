import {describe, expect, it} from 'vitest'
import type {CampaignEdition, CampaignNote} from '../../../src/engine/campaign/open-note.js'
import {writePlan} from '../../../src/engine/campaign/plan-deliveries.js'
import {planCampaign, type Plan} from '../../../src/engine/campaign/plan.js'
import {personIdOf} from '../../../src/engine/campaign/person.js'
import type {OpenLedger} from '../../../src/io/ledger/open-ledger.js'
import type {Recipient} from '../../../src/model/address-book.js'
import {addressNumber, addressOf, ledgerFor, usualChoice as usual} from '../../support/campaign.js'
import {drawing} from '../../support/edited-document.js'

const references = ['CESS-2026-ALE-001', 'CESS-2026-ALE-002']
interface Moment {
  readonly version: string
  readonly isCorrection?: boolean
  /** Whose reference the original has: which of two versions it is may change. */
  readonly id?: string | undefined
  readonly isReady?: boolean
}

/** A French note and its English version, as far as a plan looks at them. */
function noteAt({version, isCorrection = false, id = references[0], isReady = true}: Moment): CampaignNote {
  const document = {mail: {form: 'full'}, masthead: {tlp: 'TLP:CLEAR'}}
  const edition = (lang: string) => ({lang, path: lang, document}) as unknown as CampaignEdition
  const original = edition('fr')
  const nature = isCorrection ? 'correction' : 'update'
  return {
    metadata: {id, version, status: 'published', recipients: usual.groups, revisions: [{version, nature}]},
    ...{original, references, left: isReady ? [] : ['en']},
    editions: new Map([['fr', original], ...(isReady ? [['en', edition('en')] as const] : [])]),
    publication: {vocabularies: {recipients: usual.groups.map(group => ({id: group}))}},
    // A plan looks at nothing else of a note.
  } as unknown as CampaignNote
}

const withdrawnAt = (version: string, note = noteAt({version})): CampaignNote => ({
  ...note,
  metadata: {...note.metadata, status: 'withdrawn'},
})

const someone = (index: number, languages: readonly string[], groups = ['otan']): Recipient => ({
  ...{address: addressOf(addressNumber(index)), groups, source: 'D', line: index},
  ...(languages.length > 0 && {languages}),
})

const at = '2026-12-01T00:00:00.000Z'
type Outcome = 'sent' | 'deferred' | 'uncertain' | 'untried' | 'refused' | 'bounced'

/** Plan as a run does, and let something happen to each message. */
async function run(open: OpenLedger, plan: Plan, outcomeOf: (index: number) => Outcome) {
  const {ledger} = open
  const process = await open.begin()
  await writePlan({...open, plan}, 'cess@example.org')
  const outcomes = plan.next.map((person, index) => ({person, outcome: outcomeOf(index)}))
  for (const {person, outcome} of outcomes) {
    if (outcome === 'untried') continue
    await ledger.step('claim', person.key, {run: process, at})
    const step = {sent: 'accept', deferred: 'defer', uncertain: 'lose', refused: 'refuse', bounced: 'accept'} as const
    await ledger.step(step[outcome], person.key, {run: process, at, reply: '451 4.2.1'})
    if (outcome === 'bounced') await ledger.step('bounce', person.key, {run: process, at})
  }
  return outcomes
}

describe('whoever was to get an earlier version, and did not', () => {
  it('gets a correction as a first mail, whatever kept the earlier one from them', async () => {
    const open = await ledgerFor()
    const people = [someone(0, ['fr']), someone(1, ['fr']), someone(2, ['en']), someone(3, ['fr'])]
    const stranger = someone(4, ['fr'])
    const given = {note: noteAt({version: '1.0', isReady: false}), recipients: people}
    // One is sent to, one is put off by the server, one waits for a translation and one is beyond the limit.
    const first = await planCampaign(given, open, {...usual, limit: 2})
    await run(open, first, index => (index === 0 ? 'sent' : 'deferred'))
    expect((await open.ledger.list({version: '1.0'})).map(({state, lang}) => `${state} ${lang}`).toSorted()).toEqual([
      'planned en',
      'planned fr',
      'planned fr',
      'sent fr',
    ])
    const correction = {note: noteAt({version: '1.1', isCorrection: true}), recipients: [...people, stranger]}
    const second = await planCampaign(correction, open, usual)
    expect(second.audience).toBe('earlier readers')
    expect(second.next.map(({recipient, isFirst, thread}) => [recipient.line, isFirst, thread.length])).toEqual([
      [0, false, 1],
      [1, true, 0],
      [2, true, 0],
      [3, true, 0],
    ])
    await run(open, second, index => (index === 0 ? 'sent' : 'untried'))
    expect((await open.ledger.list({version: '1.0'})).map(({state}) => state).toSorted()).toEqual([
      'sent',
      'withheld',
      'withheld',
      'withheld',
    ])
    const resumed = await planCampaign(correction, open, usual)
    expect(resumed.next.map(({recipient, isFirst}) => [recipient.line, isFirst])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ])
  })

  it('is counted where a correction is not for them any more', async () => {
    const open = await ledgerFor()
    const people = [someone(0, []), someone(1, []), someone(2, [])]
    const first = await planCampaign({note: noteAt({version: '1.0'}), recipients: people}, open, usual)
    await run(open, first, index => (index === 0 ? 'sent' : 'deferred'))
    const left = [someone(0, []), someone(1, [], ['osce'])]
    const note = noteAt({version: '1.1', isCorrection: true})
    expect(await planCampaign({note, recipients: left}, open, usual)).toMatchObject({
      ...{leftOut: {planned: 2}, next: [{key: {}}]},
    })
  })

  it('is counted with all others whom a correction is not for, by why', async () => {
    const open = await ledgerFor()
    const people = Array.from({length: 7}, (_, index) => someone(index, []))
    const first = await planCampaign({note: noteAt({version: '1.0'}), recipients: people}, open, usual)
    const outcomes = ['sent', 'sent', 'sent', 'refused', 'sent', 'deferred', 'bounced'] as const
    await run(open, first, index => outcomes[index] ?? 'sent')
    const personOf = (index: number) => personIdOf(open.keyring, addressOf(addressNumber(index)))
    await open.ledger.suppress({person: personOf(4), reason: 'opt-out', since: at})
    const left = [someone(0, []), someone(2, [], ['osce']), someone(3, []), someone(6, [], ['osce'])]
    const note = noteAt({version: '1.1', isCorrection: true})
    const narrow = {...usual, groups: ['otan'], isNarrowed: true}
    const {leftOut, superseded} = await planCampaign({note, recipients: left}, open, narrow)
    expect(leftOut).toEqual({planned: 1, refused: 1, absent: 1, elsewhere: 2, suppressed: 1})
    // Once a version goes, nobody gets an older one.
    expect(superseded.map(({person}) => person)).toEqual([personOf(5)])
    const plan = await planCampaign({note, recipients: left}, open, usual)
    expect(plan.next.map(({recipient}) => recipient.line)).toEqual([0, 2, 6])
  })

  it(
    'is never left out, and nobody is written to twice, over versions, crashes, limits and translations',
    {tags: 'slow'},
    async () => {
      for (let seed = 0; seed < 12; seed++) {
        const draw = drawing(seed)
        const open = await ledgerFor()
        const langs = [[], ['fr'], ['en'], ['en', 'fr'], ['de']]
        const people = Array.from({length: 9}, (_, index) => someone(index, langs[draw(langs.length)] ?? []))
        const personOf = ({address}: Recipient) => personIdOf(open.keyring, address)
        /** Versions and languages that may have reached somebody, and whoever was to get one. */
        const reached = new Map<string, string[]>()
        const owed = new Set<string>()
        for (const version of ['1.0', '1.1', '1.2']) {
          const isCorrection = version !== '1.0' && draw(3) > 0
          const before = new Set([...reached.keys(), ...owed])
          for (let step = 0; step < 4; step++) {
            const id = references[draw(2)]
            const note = noteAt({version, isCorrection, id, isReady: step > 1 || draw(2) === 0})
            const choice = {...usual, limit: 1 + draw(9), sendOriginal: draw(4) === 0}
            const plan = await planCampaign({note, recipients: people}, open, choice)
            const persons = new Set(plan.people.map(({key}) => key.person))
            expect([...owed].filter(person => !persons.has(person))).toEqual([])
            const isNarrow = plan.audience === 'earlier readers'
            expect([...persons].filter(person => isNarrow && !before.has(person))).toEqual([])
            const outcomes: readonly Outcome[] = ['sent', 'sent', 'deferred', 'uncertain', 'untried']
            const done = await run(open, plan, () => outcomes[draw(outcomes.length)] ?? 'sent')
            if (done.length > 0) for (const {key} of plan.people) if (!reached.has(key.person)) owed.add(key.person)
            for (const {person, outcome} of done) {
              const {person: who} = person.key
              const had = reached.get(who) ?? []
              expect(person.isFirst).toBe(version !== '1.0' && had.every(one => one.startsWith(version)))
              expect(had).not.toContain(`${version} ${person.edition.lang}`)
              if (outcome !== 'sent' && outcome !== 'uncertain') continue
              reached.set(who, [...had, `${version} ${person.edition.lang}`])
              owed.delete(who)
            }
          }
        }
        const note = noteAt({version: '1.2', isCorrection: true})
        const last = await planCampaign({note, recipients: people}, open, usual)
        await run(open, last, () => 'sent')
        const all = new Set([...reached.keys(), ...last.next.map(({key}) => key.person)])
        expect(people.filter(person => !all.has(personOf(person)))).toEqual([])
        expect((await open.ledger.list({})).filter(({state}) => state === 'planned')).toEqual([])
      }
    },
  )
})

describe('a pair that was sent earlier under two references', () => {
  it('counts as having had it', async () => {
    const open = await ledgerFor()
    const {ledger, keyring} = open
    const people = [someone(0, ['en']), someone(1, ['fr']), someone(2, []), someone(3, ['en'])]
    const process = await open.begin()
    const send = async (recipient: Recipient, note: string, lang: string, isSent = true) => {
      const key = {note, version: '1.0', person: personIdOf(keyring, recipient.address)}
      const messageId = `<${note}-${recipient.line}@example.org>`
      await ledger.plan([{...key, lang, groups: ['otan'], masked: '', messageId}], at)
      await ledger.step('claim', key, {run: process, at})
      await ledger.step(isSent ? 'accept' : 'defer', key, {run: process, at})
    }
    for (const recipient of people.slice(0, 3)) await send(recipient, 'CESS-2026-ALE-002', 'en')
    for (const recipient of people.slice(0, 2)) await send(recipient, 'CESS-2026-ALE-001', 'fr')
    await send(people[3] ?? someone(3, []), 'CESS-2026-ALE-002', 'en', false)
    for (const id of references) {
      const plan = await planCampaign({note: noteAt({version: '1.0', id}), recipients: people}, open, usual)
      // What was begun goes on under the reference that it has.
      expect(plan.next.map(({recipient, key}) => [recipient.line, key.note])).toEqual([[3, 'CESS-2026-ALE-002']])
      const note = noteAt({version: '1.1', id, isCorrection: true})
      const later = await planCampaign({note, recipients: people}, open, usual)
      expect(later.next.map(({isFirst, thread}) => [isFirst, thread.length])).toEqual([
        [false, 2],
        [false, 2],
        [false, 1],
        [true, 0],
      ])
    }
  })
})

it('gets the next version as a first mail where one was recalled, but for whom a later one was refused', async () => {
  const open = await ledgerFor()
  const people = [0, 1, 2, 3].map(index => someone(index, ['fr']))
  const given = (note: CampaignNote) => planCampaign({note, recipients: people}, open, usual)
  const next = (version: string) => given(noteAt({version, isCorrection: true}))
  const first = await given(noteAt({version: '1.0'}))
  await run(open, first, index => (index === 0 ? 'sent' : 'untried'))
  expect(await open.ledger.recall([{note: references[0] ?? '', version: '1.1'}], at)).toBe(3)
  const second = await next('1.1')
  const told = second.next.map(({recipient, isFirst}) => `${recipient.line} ${isFirst}`)
  expect([told, second.leftOut]).toEqual([['0 false', '1 true', '2 true', '3 true'], {}])
  await run(open, second, index => (['sent', 'sent', 'refused', 'untried'] as const)[index] ?? 'sent')
  const third = await next('1.2')
  expect([third.next.map(({recipient}) => recipient.line), third.leftOut]).toEqual([[0, 1, 3], {refused: 1}])
  await open.ledger.recall([{note: references[0] ?? '', version: '1.3'}], at)
  expect((await given(withdrawnAt('1.3'))).next.map(({recipient}) => recipient.line)).toEqual([0, 1])
})

it('tells whoever may have a note that it is withdrawn, whatever came of a later try', async () => {
  const open = await ledgerFor()
  const {ledger} = open
  const people = [0, 1, 2, 3, 4, 5].map(index => someone(index, ['fr']))
  const outcomes = ['uncertain', 'uncertain', 'uncertain', 'uncertain', 'refused', 'deferred'] as const
  const plan = await planCampaign({note: noteAt({version: '1.0'}), recipients: people}, open, usual)
  const done = await run(open, plan, index => outcomes[index] ?? 'sent')
  const process = await open.begin()
  // As the inbox does, and as `--resend-uncertain`.
  const later = [[], ['reopen'], ['reclaim', 'defer'], ['reclaim', 'refuse'], ['reopen'], []] as const
  for (const [index, {person}] of done.entries())
    for (const step of later[index] ?? []) await ledger.step(step, person.key, {run: process, at, reply: '451'})
  await ledger.recall([{note: references[0] ?? '', version: '1.1'}], at)
  const notice = await planCampaign({note: withdrawnAt('1.1'), recipients: people}, open, usual)
  expect(notice.next.map(({recipient}) => recipient.line)).toEqual([0, 1, 2, 3])
  expect((await ledger.list({version: '1.0'})).filter(({state}) => state === 'planned')).toEqual([])
})
