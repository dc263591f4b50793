import {randomUUID} from 'node:crypto'
import {join} from 'node:path'
import {UsageError} from '../../model/usage-error.js'
import {readKeyring, type Keyring} from '../keyring.js'
import type {Database} from './database.js'
import {ledgerOn, type Ledger} from './ledger.js'
import {schema, schemaVersion, upgrades} from './schema.js'

/** Folder of a publication, never under version control, where cess keeps what it must not forget. */
export const privateFolder = '.cess'

/** A ledger, open, and the secret that its persons are hashed with. */
export interface OpenLedger {
  readonly ledger: Ledger
  readonly keyring: Keyring
  /** Names this process, and marks it as alive until it ends. */
  readonly begin: () => Promise<string>
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Open the ledger of a publication: in `.cess/`, or on the PostgreSQL server that `CESS_DATABASE_URL` names.
 *
 * @param root Absolute path of the publication.
 * @throws {UsageError} If the secret is not the one that the ledger was begun with, or missing where machines share it.
 * @throws {IoError} If the database cannot be opened.
 */
export async function openLedger(root: string, environment: Environment): Promise<OpenLedger> {
  const folder = join(root, privateFolder)
  const url = environment['CESS_DATABASE_URL']
  if (url && !environment['CESS_SECRET']) throw secretMissing()
  const keyring = readKeyring(join(folder, 'key'), environment)
  const db = url ? (await import('./postgres.js')).openPostgres(url) : (await import('./sqlite.js')).openSqlite(folder)
  try {
    await prepare(db, keyring)
  } catch (error) {
    await db.close()
    throw error
  }
  const begin = async () => {
    const run = randomUUID()
    await db.hold(run)
    return run
  }
  return {ledger: ledgerOn(db), keyring, begin}
}

/** Make the tables where they are missing, bring those of an earlier version up to date, and see that the secret is ours. */
async function prepare(db: Database, {fingerprint}: Keyring): Promise<void> {
  if (!(await isPrepared(db))) await db.create(schema)
  for (const [name, value] of Object.entries({schema: String(schemaVersion), secret: fingerprint})) {
    await db.run({
      sql: 'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING',
      values: [name, value],
    })
  }
  if ((await settingOf(db, 'secret')) !== fingerprint) throw otherSecret()
  await upgrade(db)
}

async function upgrade(db: Database): Promise<void> {
  const version = await settingOf(db, 'schema')
  if (version === String(schemaVersion)) return
  const steps = upgrades.get(version)
  if (!steps) throw otherSchema()
  try {
    await db.create([...steps, `UPDATE setting SET value = '${schemaVersion}' WHERE name = 'schema'`])
  } catch (error) {
    // Another process may have been first: then the column is there already.
    if ((await settingOf(db, 'schema')) !== String(schemaVersion)) throw error
  }
}

async function settingOf(db: Database, name: string): Promise<string> {
  const [row] = await db.run({sql: 'SELECT value FROM setting WHERE name = ?', values: [name]})
  return String(row?.['value'])
}

/** Whether the tables are there; asking first leaves a ledger in use alone. */
async function isPrepared(db: Database): Promise<boolean> {
  try {
    return (await db.run({sql: `SELECT value FROM setting WHERE name = 'secret'`, values: []})).length > 0
  } catch {
    return false
  }
}

const secretMissing = () =>
  new UsageError({
    en: 'With `CESS_DATABASE_URL`, `CESS_SECRET` must be set, and be the same on every machine: without it one person would have two names in the ledger',
    fr: 'Avec `CESS_DATABASE_URL`, `CESS_SECRET` doit être défini, et identique sur chaque machine : sans lui une personne aurait deux noms dans le registre',
  })

const otherSecret = () =>
  new UsageError({
    en: 'The ledger was begun with another secret (`CESS_SECRET`, or the file `.cess/key`): with this one nobody would be recognised, and everybody mailed again. Restore the secret',
    fr: 'Le registre a été commencé avec un autre secret (`CESS_SECRET`, ou le fichier `.cess/key`) : avec celui-ci personne ne serait reconnu, et tous recevraient un second envoi. Rétablissez le secret',
  })

const otherSchema = () =>
  new UsageError({
    en: 'The ledger was written by another version of cess; use that version',
    fr: 'Le registre a été écrit par une autre version de cess ; employez cette version',
  })
