import {randomUUID} from 'node:crypto'
import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {UsageError} from '../../model/usage-error.js'
import {makeKeyring, readKeyring, type Keyring} from '../keyring.js'
import {type Database, begunFile, sqliteFile} from './database.js'
import {ledgerGone, otherLedger, readMark, writeMark, type LedgerMark, type LedgerPlace} from './ledger-mark.js'
import {ledgerOn, type Ledger} from './ledger.js'
import type {PatientCalls} from './patience.js'
import {schemaChanges} from './schema.js'
import {readSecret} from '../read-secret.js'
import {sweepTemporaries} from '../sweep-temporaries.js'

/** Folder of private state in a publication, outside version control. */
export const privateFolder = '.cess'

/** An open ledger and its keys. */
export interface OpenLedger {
  readonly ledger: Ledger
  readonly keyring: Keyring
  /** Register this process as alive until it ends; returns its name. */
  readonly begin: () => Promise<string>
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Open the ledger of a publication: in `.cess/`, or on the PostgreSQL server that `CESS_DATABASE_URL` names.
 *
 * @param patient Waits, once the ledger is open, for what passes; without it every fault is told at once.
 * @throws {UsageError} If the secret is not the one that the ledger was begun with, or missing where machines share it; or if nothing is left
 *   of the ledger that was begun, or this is another.
 * @throws {IoError} If the database cannot be opened.
 */
export async function openLedger(root: string, environment: Environment, patient?: PatientCalls): Promise<OpenLedger> {
  const folder = join(root, privateFolder)
  const db = await openDatabase(folder, environment)
  try {
    const begun = {mark: readMark(folder), place: placeOf(environment)}
    await upgrade(db, begun)
    const keyring = await keyringFor(db, join(folder, 'key'), environment)
    await remember(db, folder, begun)
    return {ledger: ledgerOn(patient ? patientDatabase(db, patient) : db), keyring, begin: () => begin(db)}
  } catch (error) {
    await db.close()
    throw error
  }
}

/**
 * The database of the ledger on a server, never shown; undefined where it is in `.cess/`.
 *
 * @throws {UsageError} If the secret that machines share with it is missing.
 * @throws {IoError} If a file of either cannot be read.
 */
export function ledgerAddress(environment: Environment): string | undefined {
  const url = readSecret(environment, 'CESS_DATABASE_URL')
  if (url && !readSecret(environment, 'CESS_SECRET')) throw secretMissing()
  return url
}

async function openDatabase(folder: string, environment: Environment): Promise<Database> {
  const url = ledgerAddress(environment)
  return url ? (await import('./postgres.js')).openPostgres(url) : (await import('./sqlite.js')).openSqlite(folder)
}

/**
 * Whether the ledger of a publication has been begun; where it has, the database answers, and knows the secret. None is begun, and an older one is
 * left as it is.
 *
 * @throws {UsageError} If the secret is another, the ledger newer than this program, or its file gone.
 * @throws {IoError} If the database cannot be reached, or its file is damaged.
 */
export async function probeLedger(root: string, environment: Environment): Promise<boolean> {
  const folder = join(root, privateFolder)
  const isLocal = ledgerAddress(environment) === undefined
  if (isLocal && ![sqliteFile, begunFile].some(name => existsSync(join(folder, name)))) return false
  const db = await openDatabase(folder, environment)
  try {
    await db.run({sql: 'SELECT 1 AS one', values: []})
    const schema = await schemaOf(db)
    const mark = readMark(folder)
    if (schema === 0) await refuseNew(db, mark, placeOf(environment))
    if (schema === 0) return false
    db.examine?.()
    refuseOther(mark, await settingOf(db, 'ledger'))
    if (schema > schemaChanges.length) throw newerSchema()
    const known = await settingOf(db, 'secret')
    if (known !== undefined && readKeyring(join(folder, 'key'), environment)?.fingerprint !== known) throw otherSecret()
    return true
  } finally {
    await db.close()
  }
}

/** Whether a publication has a ledger; creates nothing. */
export const hasLedger = (root: string, environment: Environment): boolean =>
  Boolean(readSecret(environment, 'CESS_DATABASE_URL')) || existsSync(join(root, privateFolder, sqliteFile))

/** Whether a ledger was begun for a publication on this machine, wherever it is. */
export const wasBegun = (root: string): boolean => readMark(join(root, privateFolder)) !== undefined

async function begin(db: Database): Promise<string> {
  const run = randomUUID()
  await db.hold(run)
  return run
}

/** Place of the ledger that is opened, and the mark of the one that was begun. */
interface Begun {
  readonly mark: LedgerMark | undefined
  readonly place: LedgerPlace
}

const placeOf = (environment: Environment): LedgerPlace => (ledgerAddress(environment) ? 'server' : 'here')

/**
 * Leave a mark of the ledger beside a publication that has a private folder, so that no other is taken for it.
 *
 * @throws {UsageError} If another was begun.
 */
async function remember(db: Database, folder: string, {mark, place}: Begun): Promise<void> {
  const known = await settingOf(db, 'ledger')
  if (known === undefined)
    await db.run({
      sql: `INSERT INTO setting (name, value) VALUES ('ledger', ?) ON CONFLICT (name) DO NOTHING`,
      values: [randomUUID()],
    })
  const id = known ?? (await settingOf(db, 'ledger')) ?? ''
  refuseOther(mark, id)
  if ((mark?.id !== id || mark.place !== place) && existsSync(folder)) writeMark(folder, {place, id})
}

/** @throws {UsageError} If nothing is in a database, and a ledger was begun, there or elsewhere. */
async function refuseNew(db: Database, mark: LedgerMark | undefined, place: LedgerPlace): Promise<void> {
  if (mark && (await db.isEmpty())) throw mark.place === place ? ledgerGone(mark) : otherLedger()
}

/** @throws {UsageError} If a ledger is not the one that was begun. */
function refuseOther(mark: LedgerMark | undefined, id: string | undefined): void {
  if (mark && mark.id !== '' && mark.id !== id) throw otherLedger()
}

/** Keys of the ledger; a new ledger takes the existing secret or creates one. */
async function keyringFor(db: Database, path: string, environment: Environment): Promise<Keyring> {
  // Of one that was killed while it made the key: it holds it, too.
  sweepTemporaries(dirname(path))
  const known = await settingOf(db, 'secret')
  const keyring = readKeyring(path, environment) ?? (known === undefined ? makeKeyring(path) : undefined)
  if (!keyring) throw otherSecret()
  if (known === undefined)
    await db.run({
      sql: `INSERT INTO setting (name, value) VALUES ('secret', ?) ON CONFLICT (name) DO NOTHING`,
      values: [keyring.fingerprint],
    })
  if ((await settingOf(db, 'secret')) !== keyring.fingerprint) throw otherSecret()
  return keyring
}

/** Migrate the schema in one transaction; safe for concurrent processes. */
async function upgrade(db: Database, {mark, place}: Begun): Promise<void> {
  const [before, ours] = [await schemaOf(db), schemaChanges.length]
  if (before === ours) return
  if (before === 0) await refuseNew(db, mark, place)
  if (before > ours) throw newerSchema()
  const counted = `INSERT INTO setting (name, value) VALUES ('schema', '${ours}')
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`
  try {
    await db.create([...schemaChanges.slice(before).flat(), counted])
  } catch (error) {
    // Another process was faster.
    if ((await schemaOf(db)) !== ours) throw error
  }
}

/** Schema version; 0 for a new ledger. */
async function schemaOf(db: Database): Promise<number> {
  try {
    return Number((await settingOf(db, 'schema')) ?? 0)
  } catch {
    // No tables, or no database: then making them says what is wrong.
    return 0
  }
}

async function settingOf(db: Database, name: string): Promise<string | undefined> {
  const [row] = await db.run({sql: 'SELECT value FROM setting WHERE name = ?', values: [name]})
  return row && String(row['value'])
}

const secretMissing = () =>
  new UsageError({
    en: 'With `CESS_DATABASE_URL`, `CESS_SECRET` must be set, and be the same on every machine: without it one person would have two names in the ledger',
    fr: 'Avec `CESS_DATABASE_URL`, `CESS_SECRET` doit être défini, et identique sur chaque machine : sans lui une personne aurait deux noms dans le registre des envois',
  })

const otherSecret = () =>
  new UsageError({
    en: 'The ledger was started with another secret (`CESS_SECRET`, or the file `.cess/key`): with this one nobody would be recognised, and everybody would be mailed again. Restore the secret',
    fr: 'Le registre des envois a été commencé avec un autre secret (`CESS_SECRET`, ou le fichier `.cess/key`) : avec celui-ci personne ne serait reconnu, et tous recevraient un second envoi. Rétablissez le secret',
  })

const newerSchema = () =>
  new UsageError({
    en: 'The ledger was written by a newer version of cess; use that version',
    fr: 'Le registre des envois a été écrit par une version plus récente de cess ; employez cette version',
  })

/** A database that retries statements after transient faults. If an answer was lost, `seen` reads the result instead. */
function patientDatabase(db: Database, calls: PatientCalls): Database {
  const revived = async <T>(call: () => Promise<T>): Promise<T> => {
    await db.revive?.()
    return call()
  }
  return {
    ...db,
    run: statement =>
      calls.make(
        () => db.run(statement),
        () =>
          revived(async () => {
            const rows = await db.run(statement)
            return rows.length === 0 && statement.seen ? db.run(statement.seen) : rows
          }),
      ),
    runAll: statements =>
      calls.make(
        () => db.runAll(statements),
        () => revived(() => db.runAll(statements)),
      ),
    isHeld: run => calls.make(() => db.isHeld(run)),
  }
}
