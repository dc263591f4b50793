import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {decide, reinstatePerson} from '../../../src/engine/campaign/decide.js'
import {importBounces} from '../../../src/engine/campaign/import-bounces.js'
import {listDecisions, listInbox} from '../../../src/engine/campaign/list-inbox.js'
import {forgetPerson} from '../../../src/engine/campaign/forget.js'
import {readLog} from '../../../src/engine/campaign/read-log.js'
import {openLedger} from '../../../src/io/ledger/open-ledger.js'
import type {TransitionId} from '../../../src/model/ledger/states.js'
import {addressNumber, planned} from '../../support/campaign.js'
import {publicationYaml, runCess} from '../../support/cli.js'
import {fixtureMails, fixtureSecret, mailboxFolder} from '../../support/fixture-mailbox.js'
import {folderWith} from '../../support/folder.js'
import {postgresForFile} from '../../support/postgres.js'
import {describeWith} from '../../support/tools.js'

const at = '2026-12-01T10:00:00.000Z'

/** A ledger with so many messages that went out, and whoever reads and decides there. */
async function setUp(environment: Readonly<Record<string, string>>, persons: number, steps: readonly TransitionId[]) {
  const root = folderWith({'cess.yml': publicationYaml})
  const env = {...environment, CESS_SECRET: fixtureSecret, CESS_OPERATOR: 'operator'}
  const {ledger, keyring} = await openLedger(root, env)
  const jobs = await planned(
    {ledger, keyring},
    Array.from({length: persons}, (_, number) => addressNumber(number)),
  )
  for (const {key} of jobs) for (const step of steps) await ledger.step(step, key, {run: 'r', at, reply: '250'})
  await ledger.close()
  const options = {directory: root, language: 'en' as const, environment: env}
  const suppressed = async () => {
    const open = await openLedger(root, env)
    const known = await open.ledger.suppressions()
    await open.ledger.close()
    return new Map(
      jobs.flatMap(({key}, number) => (known.has(key.person) ? [[number, known.get(key.person)?.reason]] : [])),
    )
  }
  const inbox = () => listInbox(options)
  return {root, env, options, suppressed, inbox, read: (from: string) => importBounces({...options, from})}
}

/** Numbers of the persons of a class, whose messages the fixtures are about, in the order in which they were written. */
const numberIn = (bytes: Buffer): number => Number(/person-(\d+)@parl/i.exec(bytes.toString('latin1'))?.[1] ?? NaN)

/** Tests of the trays, for both stores; `system` is the part of the mailbox that is read. */
function trays(environmentOf: () => Readonly<Record<string, string>>, system = ''): void {
  const mails = fixtureMails.filter(({name}) => name.startsWith(system))

  it(
    'takes a whole mailbox: who is gone, complains or leaves is suppressed, nobody else, and twice changes nothing',
    {tags: 'slow'},
    async () => {
      const {suppressed, inbox, read, options} = await setUp(environmentOf(), 300, ['claim', 'accept'])
      const first = await read(join(mailboxFolder, system))
      const reasons: Readonly<Record<string, string>> = {gone: 'bounce', complaint: 'complaint', 'opt-out': 'opt-out'}
      const after = await suppressed()
      const wrong = mails.flatMap(({name, expected, bytes}) => {
        const reason = after.get(numberIn(bytes))
        return reason === reasons[expected] ? [] : [`${name}: ${reason ?? 'nothing'}`]
      })
      expect(wrong).toEqual([])
      expect(first).toMatchObject({messages: mails.length, unknown: 0})
      const open = await inbox()
      const undecided = ['unclear', 'obscure', 'perhaps', 'reply', 'gone-elsewhere']
      const waiting = mails.filter(({expected}) => undecided.includes(expected))
      const strangers = waiting.filter(({name}) => name === 'others/letter')
      expect(open.length).toBe(waiting.length - strangers.length)
      const log = JSON.stringify(await readLog(options))
      expect(await read(join(mailboxFolder, system))).toMatchObject({
        bounced: 0,
        suppressed: 0,
        complained: 0,
        optedOut: 0,
        kept: 0,
      })
      expect([JSON.stringify(await readLog(options)), await inbox(), await suppressed()]).toEqual([log, open, after])
    },
  )

  it('writes down who decided what, once, and what follows', async () => {
    const {options, inbox} = await setUp(environmentOf(), 3, ['claim', 'lose'])
    const choices = ['arrived', 'did-not', 'send-again']
    const open = await inbox()
    expect(open.map(({kind}) => kind)).toEqual(['uncertain', 'uncertain', 'uncertain'])
    for (const [index, choice] of choices.entries())
      await decide({...options, id: open[index]?.id ?? '', choice, why: 'asked'})
    expect((await readLog(options)).map(({state}) => state).toSorted()).toEqual(['bounced', 'planned', 'sent'])
    expect(await inbox()).toEqual([])
    expect((await listDecisions(options)).map(({choice, who, why}) => [choice, who, why])).toEqual(
      expect.arrayContaining(choices.map(choice => [choice, 'operator', 'asked'])),
    )
    await expect(decide({...options, id: open[0]?.id ?? '', choice: 'did-not'})).rejects.toThrow('decided already')
  })

  it('lets one of those who decide at once have it, and tells the others', async () => {
    const {options, inbox} = await setUp(environmentOf(), 4, ['claim', 'lose'])
    const open = await inbox()
    const choices = ['did-not', 'arrived', 'did-not', 'arrived']
    const asked = open.flatMap(({id}) => choices.map(choice => ({id, choice})))
    const told = await Promise.all(asked.map(one => decide({...options, ...one}).then(() => 'taken', String)))
    const taken = new Map((await listDecisions(options)).map(({id, choice}) => [id, choice]))
    expect([...taken.keys()].toSorted()).toEqual(open.map(({id}) => id).toSorted())
    for (const [index, {id, choice}] of asked.entries())
      expect(told[index]).toMatch(choice === taken.get(id) ? /^taken$|decided/ : /decided/)
    for (const {id} of open) expect(asked.some((one, index) => one.id === id && told[index] === 'taken')).toBe(true)
    const stateOf: Readonly<Record<string, string>> = {arrived: 'sent', 'did-not': 'bounced'}
    expect((await readLog(options)).map(({state}) => state).toSorted()).toEqual(
      [...taken.values()].map(choice => stateOf[choice]).toSorted(),
    )
  })
}

describe('the tray on SQLite', () => {
  trays(() => ({}))

  it('has no address and no word of anybody in its file, and none after a person is forgotten', async () => {
    const {root, options, inbox, read} = await setUp({}, 1, ['claim', 'accept'])
    const mail = `From: <${addressNumber(0)}>\nSubject: Re: x\nMessage-ID: <1@x.example>\n\nXyzzy, my name is Plugh.\n`
    writeFileSync(join(root, 'a.eml'), mail)
    expect(await read('a.eml')).toMatchObject({kept: 1})
    expect(await inbox()).toMatchObject([
      {kind: 'reply', evidence: {words: 'Xyzzy, my name is Plugh.', from: 'p•••@p•••.org'}},
    ])
    const files = ['ledger.db', 'ledger.db-wal'].map(name => join(root, '.cess', name)).filter(existsSync)
    const bytes = files.map(file => readFileSync(file, 'latin1'))
    expect(bytes.join('')).not.toMatch(/Plugh|person-0@/)
    await forgetPerson({...options, address: addressNumber(0)})
    expect((await inbox())[0]?.evidence).toEqual({})
    expect(await read('a.eml')).toMatchObject({kept: 0})
  })

  it('takes a wish only from who got the message; all others wait for a person', async () => {
    const {root, inbox, suppressed, read} = await setUp({}, 2, ['claim', 'accept'])
    const {ledger, keyring} = await openLedger(root, {CESS_SECRET: fixtureSecret})
    const id = (await ledger.list({})).find(
      ({person}) => person === keyring.digest('person', addressNumber(0)),
    )?.messageId
    await ledger.close()
    const mails = [
      `From: <${addressNumber(1)}>\nSubject: Re: x\nIn-Reply-To: ${id}\n\nunsubscribe\n`,
      `From: <${addressNumber(1)}>\nSubject: unsubscribe\n\n\n`,
      `From: <stranger@elsewhere.example.org>\nSubject: unsubscribe\n\n\n`,
      `From: <stranger@elsewhere.example.org>\nSubject: Hello\n\nA question.\n`,
    ]
    writeFileSync(join(root, 'mbox'), mails.map(mail => `From x Tue\n${mail}\n`).join(''))
    expect(await read('mbox')).toMatchObject({optedOut: 0, kept: 3, other: 1})
    expect((await suppressed()).size).toBe(0)
    expect((await inbox()).map(({choices}) => choices)).toEqual(
      expect.arrayContaining([['opt-out', 'ignore'], ['opt-out', 'ignore'], ['ignore']]),
    )
  })

  it('lists who is suppressed and in the address book, until somebody decides', async () => {
    const {root, env, options, inbox, suppressed} = await setUp({}, 3, [])
    writeFileSync(
      join(root, 'recipients.csv'),
      `group,email,source\n${[0, 1, 2].map(number => `otan,${addressNumber(number)},Directory\n`).join('')}`,
    )
    const {ledger, keyring} = await openLedger(root, env)
    const person = (number: number) => keyring.digest('person', addressNumber(number))
    await ledger.suppress({person: person(0), reason: 'bounce', since: '2020-01-01T00:00:00.000Z'})
    await ledger.forget(person(1), at)
    await ledger.suppress({person: person(2), reason: 'opt-out', since: at})
    await ledger.close()
    const [expired, returning] = await inbox()
    expect([expired?.kind, returning?.kind]).toEqual(['expired', 'returning'])
    await decide({...options, id: expired?.id ?? '', choice: 'reinstate'})
    await decide({...options, id: returning?.id ?? '', choice: 'keep'})
    expect(await inbox()).toEqual([])
    expect([...(await suppressed()).keys()]).toEqual([1, 2])
    await expect(reinstatePerson({...options, address: addressNumber(2), why: ' '})).rejects.toThrow('--why')
    expect(await reinstatePerson({...options, address: addressNumber(2), why: 'asked'})).toBe(true)
    expect(await reinstatePerson({...options, address: addressNumber(2), why: 'asked'})).toBe(false)
    expect([...(await suppressed()).keys()]).toEqual([1])
  })

  it('is told and decided on by the command, and asks for one key each on a terminal', async () => {
    const {root, env, options} = await setUp({}, 2, ['claim', 'refuse'])
    const cess = (...args: readonly string[]) => runCess(args, {cwd: root, env})
    const listed = await cess('inbox')
    expect(listed).toMatchObject({code: 0, stdout: expect.stringContaining('2 to decide.')})
    expect(listed.stdout).toContain('s: send-again')
    const [first, second] = await listInbox(options)
    expect(await cess('inbox', 'decide', first?.id ?? '', 'arrived')).toMatchObject({code: 2})
    expect(await cess('inbox', 'decide', first?.id.slice(0, 9) ?? '', 'send-again')).toMatchObject({code: 0})
    expect(await cess('inbox', 'decide', second?.id ?? '', 'ignore', '--why', 'known')).toMatchObject({code: 0})
    expect((await cess('inbox', '--decided')).stdout).toMatch(
      /send-again +operator[^]*ignore +operator|ignore +operator[^]*send-again/,
    )
    expect((await cess('inbox', '--lang', 'fr')).stdout).toBe('Aucune décision en attente.\n')
    expect((await cess('inbox', 'burn')).code).toBe(2)
  })
})

describeWith('psql', 'the tray on PostgreSQL', () => {
  trays(postgresForFile(), 'arf')
})
