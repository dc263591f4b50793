/** Tables of the ledger, in the SQL that SQLite and PostgreSQL share. No column holds an address. */
const firstTables: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS delivery (
    note TEXT NOT NULL,
    version TEXT NOT NULL,
    person TEXT NOT NULL,
    lang TEXT NOT NULL,
    group_ids TEXT NOT NULL,
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

/** Bodies of queued messages, and digests of words. */
const contentAndWords: readonly string[] = [
  `ALTER TABLE delivery ADD COLUMN content TEXT`,
  `CREATE INDEX delivery_content ON delivery (content) WHERE content IS NOT NULL`,
  `CREATE TABLE edition (
    note TEXT NOT NULL,
    version TEXT NOT NULL,
    lang TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (note, version, lang)
  )`,
]

/** Form of a message. */
const form: readonly string[] = [`ALTER TABLE delivery ADD COLUMN form TEXT`]

/** Time of the first claim, used as `Date`; older messages have the time of their plan. */
const firstClaim: readonly string[] = [
  `ALTER TABLE delivery ADD COLUMN dated_at TEXT`,
  `UPDATE delivery SET dated_at = planned_at WHERE attempts > 0`,
]

/** Index of the local parts of Message-IDs, by which reports name messages. */
const marks: readonly string[] = [`CREATE INDEX delivery_mark ON delivery (substr(message_id, 2, 32))`]

/** Items of the tray with encrypted words, and decisions. */
const tray: readonly string[] = [
  `CREATE TABLE inbox (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    person TEXT,
    mark TEXT,
    evidence TEXT,
    found_at TEXT NOT NULL
  )`,
  `CREATE INDEX inbox_person ON inbox (person)`,
  `CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    choice TEXT NOT NULL,
    who TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    why TEXT
  )`,
]

/** Next slot by domain, a keyed hash. */
const lanes: readonly string[] = [`CREATE TABLE lane (id TEXT PRIMARY KEY, next_ms BIGINT NOT NULL)`]

/** Since when a message may have arrived, though no server said so; it stays so however often it is tried again. */
const doubts: readonly string[] = [
  `ALTER TABLE delivery ADD COLUMN doubted_at TEXT`,
  `UPDATE delivery SET doubted_at = changed_at WHERE state = 'uncertain'`,
]

/** The only version of a note that may be sent, where others were recalled. */
const recalls: readonly string[] = [
  `CREATE TABLE recall (note TEXT PRIMARY KEY, version TEXT NOT NULL, recalled_at TEXT NOT NULL)`,
]

/** Migrations in order. A released one is never edited, since a ledger may have any version. */
export const schemaChanges: readonly (readonly string[])[] = [
  ...[firstTables, form, contentAndWords, firstClaim, marks, tray, lanes, doubts, recalls],
]
