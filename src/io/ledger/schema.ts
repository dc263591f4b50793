/** Counted up with every change of the tables below. */
export const schemaVersion = 2

/** What makes the tables of an earlier version ours. */
export const upgrades: ReadonlyMap<string, readonly string[]> = new Map([
  ['1', [`ALTER TABLE delivery ADD COLUMN form TEXT`]],
])

/** Tables of the ledger, in the SQL that SQLite and PostgreSQL share. No column holds an address. */
export const schema: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS delivery (
    note TEXT NOT NULL,
    version TEXT NOT NULL,
    person TEXT NOT NULL,
    lang TEXT NOT NULL,
    group_ids TEXT NOT NULL,
    form TEXT,
    masked TEXT NOT NULL,
    sealed TEXT,
    state TEXT NOT NULL,
    message_id TEXT NOT NULL UNIQUE,
    planned_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    reply TEXT,
    run TEXT,
    PRIMARY KEY (note, version, person)
  )`,
  `CREATE INDEX IF NOT EXISTS delivery_person ON delivery (person)`,
  `CREATE INDEX IF NOT EXISTS delivery_sending ON delivery (run) WHERE state = 'sending'`,
  `CREATE TABLE IF NOT EXISTS suppression (person TEXT PRIMARY KEY, reason TEXT NOT NULL, since TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS pace (id INTEGER PRIMARY KEY, next_ms BIGINT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS content (digest TEXT PRIMARY KEY, body TEXT NOT NULL)`,
]
