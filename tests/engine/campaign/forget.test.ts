import {lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {forgetPerson, expire, forgetExpired} from '../../../src/engine/campaign/forget.js'
import {personIdOf} from '../../../src/engine/campaign/person.js'
import {addressOf, ledgerFor, addressNumber, planned} from '../../support/campaign.js'
import {publicationYaml} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {campaignTotals} from '../../../src/model/ledger/totals.js'
import type {TransitionId} from '../../../src/model/ledger/states.js'
import {postgresForFile} from '../../support/postgres.js'
import {describeWith} from '../../support/tools.js'

const address = 'anne@parl.example.org'
const head = 'group,email,source\n'
const book = `${head}otan,${address},Annuaire\notan,bob@parl.example.org,Annuaire\n`
const forget = (directory: string) => forgetPerson({directory, language: 'en', environment: {}, address})

describe('forgetting a person', () => {
  it('erases them from the book that a link leads to, and leaves the link', async () => {
    const elsewhere = join(folderWith({'book.csv': book}), 'book.csv')
    const root = folderWith({'cess.yml': publicationYaml})
    symlinkSync(elsewhere, join(root, 'recipients.csv'))
    expect(await forget(root)).toEqual({rows: 1, deliveries: 0})
    expect(readFileSync(elsewhere, 'utf8')).not.toContain(address)
    expect(lstatSync(join(root, 'recipients.csv')).isSymbolicLink()).toBe(true)
  })

  it('leaves nothing of them that an import wrote beside the book when it was killed', async () => {
    const root = folderWith({'cess.yml': publicationYaml, 'recipients.csv.cess-tmp': book})
    expect(await forget(root)).toEqual({rows: 0, deliveries: 0})
    expect(readdirSync(root).toSorted()).toEqual(['.cess', 'cess.yml'])
  })

  it('says that their rows are left in a book that cannot be read, and suppresses them all the same', async () => {
    const root = folderWith({'cess.yml': publicationYaml})
    const path = join(root, 'recipients.csv')
    writeFileSync(path, Buffer.from(`${book}otan,c@parl.example.org,Registre de l\xE9tat\n`, 'latin1'))
    await expect(forget(root)).rejects.toThrow(/still in the address book/)
    expect(readFileSync(path).toString('latin1')).toContain(address)
    const {ledger, keyring} = await ledgerFor({}, root)
    expect(await ledger.isSuppressed(personIdOf(keyring, addressOf(address)))).toBe(true)
  })
})

const [long, lately] = ['2022-05-01T10:00:00.000Z', '2026-11-01T10:00:00.000Z']
const at = '2026-12-01T10:00:00.000Z'
const run = 'run'

/** By person: the steps that each took, and when. */
const histories: readonly (readonly [string, readonly TransitionId[]])[] = [
  [long, ['claim', 'accept']],
  [long, ['claim', 'accept', 'bounce']],
  [long, ['claim', 'refuse']],
  [long, ['claim', 'lose']],
  [long, ['withhold']],
  [long, ['claim']],
  [lately, ['claim', 'accept']],
]

/** Tests of retention, for both stores. */
function retention(environmentOf: () => Readonly<Record<string, string>>): void {
  it('erases what tells of persons of long ago, and every total stays as it was', async () => {
    const open = await ledgerFor(environmentOf())
    const {ledger, keyring} = open
    const seal = (words: unknown) => keyring.seal(JSON.stringify(words))
    const jobs = await planned(
      open,
      histories.map((_, index) => addressNumber(index)),
      {seal},
    )
    for (const [index, [when, steps]] of histories.entries())
      for (const step of steps)
        await ledger.step(step, jobs[index]?.key ?? {note: '', version: '', person: ''}, {run, at: when})
    const [first, second] = jobs.map(({key}) => key.person)
    await ledger.suppress({person: first ?? '', reason: 'opt-out', since: long})
    await ledger.suppress({person: second ?? '', reason: 'complaint', since: long})
    await ledger.keepReturn({id: 'r', kind: 'reply', evidence: keyring.seal('Words.'), foundAt: long})
    const totals = async () => campaignTotals(await ledger.list({}), await ledger.suppressions())
    const before = await totals()
    expect(before).toMatchObject([
      {planned: 7, sent: 2, bounced: 1, refused: 1, uncertain: 1, optedOut: 1, complained: 1},
    ])
    expect(await expire(ledger, at)).toEqual({expired: 5, months: 36, before: '2023-12-01T10:00:00.000Z'})
    expect(await totals()).toEqual(before)
    const rows = await ledger.list({})
    const masks = new Map(rows.map(({person, masked}) => [person, masked]))
    // What is being sent, and what was sent lately, is not finished with.
    expect(jobs.map(({key}) => masks.get(key.person))).toEqual(['', '', '', '', '', 'p•••@p•••.org', 'p•••@p•••.org'])
    expect(await ledger.keptReturns()).toEqual([{id: 'r', kind: 'reply', foundAt: long}])
    expect(await expire(ledger, at)).toMatchObject({expired: 0})
    // Whoever does not want to be written to is still known.
    expect(await ledger.isSuppressed(first ?? '')).toBe(true)
  })

  it('goes by what the house said last', async () => {
    const {ledger} = await ledgerFor(environmentOf())
    await ledger.keepRetention(12)
    await ledger.keepRetention(1)
    expect(await expire(ledger, at)).toMatchObject({months: 1, before: '2026-11-01T10:00:00.000Z'})
  })
}

describe('SQLite', () => {
  retention(() => ({}))

  it('reads it in cess.yml', async () => {
    const root = folderWith({'cess.yml': `${publicationYaml}conservation: 6\n`})
    expect(await forgetExpired({directory: root, language: 'en', environment: {}})).toMatchObject({
      months: 6,
      expired: 0,
    })
  })
})

describeWith('psql', 'PostgreSQL', () => {
  retention(postgresForFile())
})
