import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import Sqlite from 'libsql'
import {describe, expect, it} from 'vitest'
import {IoError} from '../../../src/io/error.js'
import {makeKeyring} from '../../../src/io/keyring.js'
import {openLedger, probeLedger} from '../../../src/io/ledger/open-ledger.js'
import {schemaChanges} from '../../../src/io/ledger/schema.js'
import {UsageError} from '../../../src/model/usage-error.js'
import {ledgerFile, ledgerFor} from '../../support/campaign.js'
import {folderWith} from '../../support/folder.js'

const at = '2026-12-01T10:00:00.000Z'

/** A ledger as the first schema had it, with one message sent. */
async function beginAsBefore(root: string): Promise<void> {
  mkdirSync(join(root, '.cess'))
  const {fingerprint} = makeKeyring(join(root, '.cess', 'key'))
  const db = new Sqlite(ledgerFile(root))
  for (const sql of schemaChanges[0] ?? []) db.exec(sql)
  db.exec(`INSERT INTO setting VALUES ('schema', '1'), ('secret', '${fingerprint}')`)
  db.exec(`INSERT INTO delivery VALUES
    ('N', '1.0', 'p', 'fr', 'otan', 'a', NULL, 'sent', '<1@example.org>', '${at}', '${at}', 1, '250', 'r')`)
  db.close()
}

/** Writes for a moment: nobody could ask it to end, since whoever waits for it does nothing else. */
const writeForAMoment = `
  new (require('libsql'))(process.argv[1]).exec('BEGIN IMMEDIATE')
  process.stdout.write('writing', () => setTimeout(() => process.exit(), 200))`

describe('a ledger that is opened', () => {
  it('refuses another secret than it was begun with', async () => {
    const root = folderWith()
    await ledgerFor({CESS_SECRET: 'a secret of at least 32 characters'}, root)
    await expect(openLedger(root, {CESS_SECRET: 'another secret of at least 32 chars'})).rejects.toThrow(UsageError)
  })

  it('makes no new secret beside a ledger that has one', async () => {
    const root = folderWith()
    await ledgerFor({}, root)
    rmSync(join(root, '.cess', 'key'))
    await expect(openLedger(root, {})).rejects.toThrow(/secret/)
    expect(existsSync(join(root, '.cess', 'key'))).toBe(false)
  })

  it('begins no second one where the first is gone', async () => {
    const root = folderWith()
    const {ledger} = await ledgerFor({}, root)
    await ledger.close()
    rmSync(ledgerFile(root))
    await expect(openLedger(root, {})).rejects.toThrow(/everybody would be written to again/)
    expect(existsSync(ledgerFile(root))).toBe(false)
  })

  // As a power cut leaves it, or a disk that was full while a copy was restored.
  it('begins no second one where nothing is left of the first', async () => {
    const root = folderWith()
    const {ledger} = await ledgerFor({}, root)
    await ledger.close()
    for (const name of readdirSync(join(root, '.cess')).filter(one => one.startsWith('ledger.db')))
      rmSync(join(root, '.cess', name))
    writeFileSync(ledgerFile(root), '')
    for (const open of [openLedger, probeLedger, openLedger])
      await expect(open(root, {})).rejects.toThrow(/everybody would be written to again/)
  })

  it('goes on with one that was killed before it was begun', async () => {
    const root = folderWith({'.cess/ledger.db': ''})
    const {ledger} = await openLedger(root, {})
    expect(await ledger.list({})).toEqual([])
    await ledger.close()
    expect(await probeLedger(root, {})).toBe(true)
  })

  it('brings an older one up to date, with what it says', async () => {
    const root = folderWith()
    await beginAsBefore(root)
    const open = await Promise.all([openLedger(root, {}), openLedger(root, {})])
    expect(await open[0].ledger.list({})).toMatchObject([{state: 'sent', messageId: '<1@example.org>', datedAt: at}])
    await Promise.all(open.map(({ledger}) => ledger.close()))
  })

  it('waits for whoever writes to it while it is new', async () => {
    const root = folderWith()
    await beginAsBefore(root)
    const writing = spawn(process.execPath, ['-e', writeForAMoment, ledgerFile(root)])
    await once(writing.stdout, 'data')
    const {ledger} = await openLedger(root, {})
    expect(await ledger.list({})).toHaveLength(1)
    await ledger.close()
  })

  it('leaves one of a newer version alone', async () => {
    const root = folderWith()
    const {ledger} = await ledgerFor({}, root)
    await ledger.close()
    const db = new Sqlite(ledgerFile(root))
    db.exec(`UPDATE setting SET value = '99' WHERE name = 'schema'`)
    db.close()
    await expect(openLedger(root, {})).rejects.toThrow(/newer version/)
  })

  it('says what is wrong with a file that is none', async () => {
    const root = folderWith({'.cess/ledger.db': 'This is no ledger, and was never one. '.repeat(9)})
    await expect(openLedger(root, {})).rejects.toMatchObject({code: 'SQLITE_NOTADB'})
    const folder = folderWith({'.cess/ledger.db/file': ''})
    await expect(openLedger(folder, {})).rejects.toMatchObject({code: 'EISDIR'})
    const file = folderWith({'.cess': ''})
    await expect(openLedger(file, {})).rejects.toThrow(IoError)
  })

  it('keeps itself out of version control, and to its owner', async () => {
    const root = folderWith()
    await ledgerFor({}, root)
    expect(readFileSync(join(root, '.cess', '.gitignore'), 'utf8')).toBe('*\n')
    const folder = join(root, '.cess')
    const modes = () =>
      Object.fromEntries(
        readdirSync(folder, {withFileTypes: true}).map(entry => [
          entry.name,
          (statSync(join(folder, entry.name)).mode & 0o777) === (entry.isDirectory() ? 0o700 : 0o600),
        ]),
      )
    const kept = expect.objectContaining({'ledger.db': true, 'ledger.begun': true, '.gitignore': true, key: true})
    expect([statSync(folder).mode & 0o777, modes()]).toEqual([0o700, kept])
    expect(Object.values(modes())).not.toContain(false)
    // As an older version left it, or a copy that was restored.
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644)
    chmodSync(folder, 0o755)
    await ledgerFor({}, root)
    expect([statSync(folder).mode & 0o777, Object.values(modes()).includes(false)]).toEqual([0o700, false])
  })

  it('needs a secret of its own where machines share it', async () => {
    await expect(openLedger(folderWith(), {CESS_DATABASE_URL: 'postgres://127.0.0.1:1/x'})).rejects.toThrow(
      /CESS_SECRET/,
    )
  })
})
