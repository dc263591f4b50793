import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import Sqlite from 'libsql'
import {discard} from '../discard.js'
import {attempt, IoError} from '../error.js'
import {type Database, type Row, type Statement, sqliteFile} from './database.js'
import {ledgerGone, readMark} from './ledger-mark.js'
import {keepFromGit, makePrivateFolder, narrowFile, narrowFolder, ownerOnly} from '../private-files.js'
import {writeBehind, expectFile} from '../open-file.js'

/** Busy timeout of SQLite. */
const busyMs = 10_000
/** Between two looks at whether a file is still in use. */
const turnMs = 5

/**
 * The ledger in a local SQLite file, whose folder is made for the owner alone where it is missing. Statements of one turn of the event loop
 * share a commit and its `fsync`, and are answered after it.
 *
 * @throws {IoError} If the file cannot be opened.
 */
export function openSqlite(folder: string): Database {
  const path = openLedgerFolder(folder)
  const db = failing(path, () => new Sqlite(path, {timeout: busyMs}))
  try {
    failing(path, () => setUp(db))
  } catch (error) {
    db.close()
    throw error
  }
  const held: (() => void)[] = []
  const commit = committing(db, path)
  return {
    run: commit,
    isEmpty: async () => (await commit({sql: 'SELECT name FROM sqlite_schema', values: []})).length === 0,
    runAll: async statements => {
      failing(path, () => inTransaction(db, () => statements.forEach(statement => execute(db, statement))))
    },
    create: async statements => {
      failing(path, () => inTransaction(db, () => statements.forEach(sql => db.exec(sql))))
    },
    hold: async run => void held.push(lockFile(folder, run)),
    isHeld: async run => isLocked(folder, run),
    examine: () => failing(path, () => refuseDamaged(db, path)),
    close: async () => {
      await setImmediate()
      for (const release of held.splice(0)) release()
      db.close()
    },
  }
}

function setUp(db: Sqlite.Database): void {
  // SQLite's own patience does not reach this: whoever finds another at work on a file that is new is refused at once.
  whileBusy(() => db.pragma('journal_mode = WAL'))
  // WAL's default, NORMAL, may lose the last commits in a power cut.
  db.pragma('synchronous = FULL')
  // Who is forgotten leaves no words behind in pages that are free.
  db.pragma('secure_delete = ON')
}

/** Make a call again, for as long as SQLite would wait, where the file is in use. */
function whileBusy(call: () => void): void {
  const sleeper = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const endsAt = performance.now() + busyMs
  for (;;)
    try {
      return call()
    } catch (error) {
      if (sqliteCode(error) !== 'SQLITE_BUSY' || performance.now() > endsAt) throw error
      Atomics.wait(sleeper, 0, 0, turnMs)
    }
}

/** @throws {IoError} If a page, a row or an index is not as SQLite writes it. */
function refuseDamaged(db: Sqlite.Database, path: string): void {
  const [state] = Object.values(db.prepare('PRAGMA integrity_check(1)').get() as Row)
  if (state !== 'ok') throw new IoError({action: 'read', code: 'SQLITE_CORRUPT', path}, state)
}

interface Waiting {
  readonly statement: Statement
  readonly resolve: (rows: readonly Row[]) => void
  readonly reject: (error: unknown) => void
}

/** Commit statements in batches; if one fails, all of its batch fail. */
function committing(db: Sqlite.Database, path: string): Database['run'] {
  let waiting: Waiting[] = []
  const flush = () => {
    const batch = waiting
    waiting = []
    try {
      const results = failing(path, () => inTransaction(db, () => batch.map(({statement}) => execute(db, statement))))
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

/** Run a call in a transaction. The library's own hides the cause of a failure, since a full disk has already rolled back. */
function inTransaction<T>(db: Sqlite.Database, call: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = call()
    db.exec('COMMIT')
    return result
  } catch (error) {
    try {
      db.exec('ROLLBACK')
    } catch {
      // It is ended.
    }
    throw error
  }
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

/** Lock a file until this process dies: more reliable than process ids or heartbeats. */
function lockFile(folder: string, run: string): () => void {
  const path = markPath(folder, run)
  attempt('write', path, () => makePrivateFolder(join(folder, 'runs')))
  expectFile('write', path)
  const mark = failing(path, () => {
    const opened = new Sqlite(path, {timeout: 0})
    opened.exec('BEGIN EXCLUSIVE')
    return opened
  })
  return () => {
    mark.exec('ROLLBACK')
    mark.close()
    discard(path)
  }
}

function isLocked(folder: string, run: string): boolean {
  const path = markPath(folder, run)
  if (!existsSync(path)) return false
  expectFile('read', path)
  const mark = failing(path, () => new Sqlite(path, {timeout: 0}))
  try {
    mark.exec('BEGIN EXCLUSIVE')
    mark.exec('ROLLBACK')
    discard(path)
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

/** Primary result codes (https://sqlite.org/rescode.html) that the library gives as numbers, with a cause in their higher bits. */
const names: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
}
const primary = 0xff

/** The primary code of what the database refuses; undefined for errors that are not its own. */
function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  // A file that cannot be opened comes as a plain error whose text ends with the number.
  const opening = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message)?.[1]
  const code = error instanceof Sqlite.SqliteError ? error.code : ''
  const number = opening ?? /^UNKNOWN_SQLITE_ERROR_(\d+)$/.exec(code)?.[1]
  return number === undefined ? /^SQLITE_[A-Z]+/.exec(code)?.[0] : names[Number(number) & primary]
}

/**
 * A refusal of the database becomes an `IoError`; its text stays in `cause`.
 *
 * @throws {IoError} If it refuses; anything else passes through, since it is our bug.
 */
function failing<T>(path: string, call: () => T): T {
  try {
    return call()
  } catch (error) {
    const code = sqliteCode(error)
    throw code === undefined ? error : new IoError({action: 'write', code, path}, error)
  }
}

/**
 * Create the private folder of a ledger, outside version control. Gives the path of the ledger's file.
 *
 * @throws {UsageError} If a ledger was begun and is not there: a new one would send everything again.
 * @throws {IoError} If the folder cannot be made.
 */
function openLedgerFolder(folder: string): string {
  const path = join(folder, sqliteFile)
  attempt('write', folder, () => {
    makePrivateFolder(folder)
    keepFromGit(folder)
  })
  narrowFolder(folder)
  const mark = readMark(folder)
  if (mark && !existsSync(path)) throw ledgerGone(mark)
  // SQLite gives what it writes beside the file the file's mode.
  if (!existsSync(path)) attempt('write', path, () => writeBehind(path, '', ownerOnly.file))
  for (const name of [path, `${path}-wal`, `${path}-shm`]) {
    expectFile('write', name)
    narrowFile(name)
  }
  return path
}
