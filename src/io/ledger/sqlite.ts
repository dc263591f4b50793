import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import Sqlite from 'libsql'
import {attempt} from '../error.js'
import type {Database, Row, Statement} from './database.js'
import {makePrivateFolder} from '../private-files.js'
import {openLedgerFolder} from './ledger-folder.js'
import {failing, sqliteCode} from './sqlite-error.js'

/** How long one process waits for another's commit. */
const busyMs = 10_000

/**
 * The ledger's database in a folder of one machine. Statements that come in one turn of the event loop share a commit:
 * with many connections that is one `fsync` for all, and each is answered after it.
 *
 * @param folder Absolute; created where it is missing, for the owner alone.
 * @throws {IoError} If the file cannot be opened.
 */
export function openSqlite(folder: string): Database {
  const {path, remember} = openLedgerFolder(folder)
  const db = failing(path, () => {
    const opened = new Sqlite(path, {timeout: busyMs})
    opened.pragma('journal_mode = WAL')
    // WAL's default, NORMAL, may lose the last commits in a power cut.
    opened.pragma('synchronous = FULL')
    // Who is forgotten leaves no words behind in pages that are free.
    opened.pragma('secure_delete = ON')
    return opened
  })
  remember()
  const held: (() => void)[] = []
  const commit = committing(db, path)
  return {
    run: commit,
    runAll: async statements => {
      failing(path, () => db.transaction(() => statements.forEach(statement => execute(db, statement))).immediate())
    },
    create: async statements => {
      failing(path, () => db.transaction(() => statements.forEach(sql => db.exec(sql))).immediate())
    },
    hold: async run => void held.push(lockFile(folder, run)),
    isHeld: async run => isLocked(folder, run),
    close: async () => {
      await setImmediate()
      for (const release of held.splice(0)) release()
      db.close()
    },
  }
}

interface Waiting {
  readonly statement: Statement
  readonly resolve: (rows: readonly Row[]) => void
  readonly reject: (error: unknown) => void
}

/** Gather statements and commit them together; a transaction that fails fails for all of them. */
function committing(db: Sqlite.Database, path: string): Database['run'] {
  let waiting: Waiting[] = []
  const flush = () => {
    const batch = waiting
    waiting = []
    try {
      const results = failing(path, () =>
        db.transaction(() => batch.map(({statement}) => execute(db, statement))).immediate(),
      )
      batch.forEach(({resolve}, index) => resolve(results[index] ?? []))
    } catch (error) {
      for (const {reject} of batch) reject(error)
    }
  }
  return statement =>
    new Promise((resolve, reject) => {
      if (waiting.push({statement, resolve, reject}) === 1) void setImmediate().then(flush)
    })
}

const prepared = new WeakMap<Sqlite.Database, Map<string, Sqlite.Statement>>()

function execute(db: Sqlite.Database, {sql, values}: Statement): readonly Row[] {
  const known = prepared.get(db) ?? new Map<string, Sqlite.Statement>()
  prepared.set(db, known)
  const statement = known.get(sql) ?? db.prepare(sql)
  known.set(sql, statement)
  if (!/\bRETURNING\b|^\s*SELECT\b/.test(sql)) {
    statement.run(...values)
    return []
  }
  // The schema has texts and whole numbers only.
  return statement.all(...values) as Row[]
}

/**
 * A file that this process keeps locked: the system frees it the moment that the process is dead, which no process id and
 * no heartbeat can say so surely.
 */
function lockFile(folder: string, run: string): () => void {
  const path = markPath(folder, run)
  attempt('write', path, () => makePrivateFolder(join(folder, 'runs')))
  const mark = failing(path, () => {
    const opened = new Sqlite(path, {timeout: 0})
    opened.exec('BEGIN EXCLUSIVE')
    return opened
  })
  return () => {
    mark.exec('ROLLBACK')
    mark.close()
    rmSync(path, {force: true})
  }
}

function isLocked(folder: string, run: string): boolean {
  const path = markPath(folder, run)
  if (!existsSync(path)) return false
  const mark = failing(path, () => new Sqlite(path, {timeout: 0}))
  try {
    mark.exec('BEGIN EXCLUSIVE')
    mark.exec('ROLLBACK')
    rmSync(path, {force: true})
    return false
  } catch (error) {
    if (sqliteCode(error) === 'SQLITE_BUSY') return true
    return failing(path, () => {
      throw error
    })
  } finally {
    mark.close()
  }
}

const markPath = (folder: string, run: string): string => join(folder, 'runs', `${run}.lock`)
