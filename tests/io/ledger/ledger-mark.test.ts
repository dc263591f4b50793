import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import pg from 'pg'
import {describe, expect, it} from 'vitest'
import {recallMail} from '../../../src/engine/campaign/recall.js'
import {openLedger, probeLedger} from '../../../src/io/ledger/open-ledger.js'
import {fixtureSecret} from '../../support/fixture-mailbox.js'
import {folderWith} from '../../support/folder.js'
import {postgresForFile} from '../../support/postgres.js'
import {describeWith} from '../../support/tools.js'

const here = {CESS_SECRET: fixtureSecret}

/** Open a ledger and close it. */
async function touch(root: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const {ledger} = await openLedger(root, environment)
  await ledger.close()
}
const markOf = (root: string) => readFileSync(join(root, '.cess/ledger.begun'), 'utf8')

describe('the mark of a ledger', () => {
  it('is of the one that was begun, and no other is taken for it', async () => {
    const [root, other] = [folderWith(), folderWith()]
    await touch(root, here)
    await touch(other, here)
    const before = markOf(root)
    await touch(root, here)
    expect(markOf(root)).toBe(before)
    expect(before).not.toBe(markOf(other))
    writeFileSync(join(other, '.cess/ledger.begun'), before)
    for (const open of [openLedger, probeLedger]) await expect(open(other, here)).rejects.toThrow('not the ledger')
    rmSync(join(other, '.cess/ledger.begun'))
    await touch(other, here)
    expect(await probeLedger(other, here)).toBe(true)
  })

  it('of an older version comes to name the ledger that it stands beside', async () => {
    const root = folderWith()
    await touch(root, here)
    const {0: first = ''} = markOf(root).split('id: ')
    const named = markOf(root)
    writeFileSync(join(root, '.cess/ledger.begun'), first)
    await touch(root, here)
    expect(markOf(root)).toBe(named)
  })
})

describeWith('psql', 'the mark of a ledger on a server', () => {
  const environmentOf = postgresForFile()
  const madeAnew = async (connectionString: string) => {
    const client = new pg.Client({connectionString})
    await client.connect()
    await client.query(
      `DO $$ BEGIN EXECUTE format('DROP SCHEMA %1$I CASCADE; CREATE SCHEMA %1$I', current_schema()); END $$`,
    )
    await client.end()
  }
  const publication = () => {
    const root = folderWith()
    mkdirSync(join(root, '.cess'))
    return root
  }

  it('keeps a ledger from being begun elsewhere, or there once that is empty', async () => {
    const there = {...environmentOf(), ...here}
    const root = publication()
    await touch(root, there)
    for (const open of [openLedger, probeLedger]) await expect(open(root, here)).rejects.toThrow('CESS_DATABASE_URL')
    const recalled = await recallMail(root, here, [{references: ['A'], version: '1.1', since: '1.1'}])
    expect(recalled).toMatchObject({failure: {name: 'UsageError'}})
    await touch(root, there)
    await madeAnew(there.CESS_DATABASE_URL)
    for (const open of [openLedger, probeLedger])
      await expect(open(root, there)).rejects.toThrow('on a PostgreSQL server is not there')
    const local = publication()
    await touch(local, here)
    await expect(openLedger(local, there)).rejects.toThrow('not the ledger')
    await touch(local, here)
    await touch(publication(), there)
    await expect(openLedger(root, there)).rejects.toThrow('not the ledger')
  })
})
