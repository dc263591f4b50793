import type {DeliveryKey} from '../../model/ledger/delivery.js'
import {transitions} from '../../model/ledger/states.js'
import {text, type Database, type Statement} from './database.js'
import {erased, key, keyOf, quoted, recalled} from './sql-parts.js'
import {supersedeStatement} from './statements.js'

/** The version of a note that stands. */
export interface Recall {
  /** Reference under which its messages stand. */
  readonly note: string
  /** Language of a translation that ends alone: another one may take its place. */
  readonly lang?: string | undefined
  readonly version: string
}

/** Versions of notes that others are recalled for. */
export interface Recalls {
  /**
   * Let no version of some notes but these be sent, and withhold what is planned of others, or in a language; what is being sent cannot be
   * stopped. Gives how many were withheld.
   */
  readonly recall: (recalls: readonly Recall[], at: string) => Promise<number>
  /** Withhold a planned message that was recalled; whether it is withheld. */
  readonly withholdRecalled: (key: DeliveryKey, at: string) => Promise<boolean>
  /** Versions that stand for a note, by its references, where others were recalled. */
  readonly standing: (notes: readonly string[]) => Promise<readonly string[]>
}

/** Recalls on a database whose tables are there. */
export const recallsOn = (db: Database): Recalls => ({
  recall: async (recalls, at) => {
    let withheld = 0
    // In this order: nothing is claimed any more when planned messages are withheld.
    for (const statement of recalls.flatMap(one => recallStatements(one, at)))
      withheld += (await db.run(statement)).length
    return withheld
  },
  withholdRecalled: async (key, at) => {
    if ((await db.run(recalledStatement(key))).length === 0) return false
    await db.run(supersedeStatement([key], at))
    return true
  },
  standing: async notes => {
    const sql = `SELECT version FROM recall WHERE note IN (${notes.map(() => '?').join(', ')})`
    return (await db.run({sql, values: notes})).map(row => text(row, 'version'))
  },
})

/** Let no version of a note but this be sent, and withhold what is planned of others. */
function recallStatements({note, lang, version}: Recall, at: string): readonly Statement[] {
  if (lang !== undefined) return [withholding({note, at}, 'lang = ?', [lang])]
  const standing = {
    sql: `INSERT INTO recall (note, version, recalled_at) VALUES (?, ?, ?)
      ON CONFLICT (note) DO UPDATE SET version = excluded.version, recalled_at = excluded.recalled_at`,
    values: [note, version, at],
  }
  return [standing, withholding({note, at}, recalled)]
}

const {from, to} = transitions.supersede

/** Withhold what is planned of a note, its translations included, where a condition holds. */
const withholding = (
  {note, at}: {readonly note: string; readonly at: string},
  condition: string,
  values: readonly string[] = [],
): Statement => ({
  sql: `UPDATE delivery SET state = '${to}', changed_at = ?, ${erased}
    WHERE (note = ? OR note LIKE ?) AND state IN (${quoted(from)}) AND ${condition} RETURNING person`,
  values: [at, note, `${note}/%`, ...values],
})

/** Whether a message is withheld, or may not be sent, since another version of its note stands. */
const recalledStatement = (delivery: DeliveryKey): Statement => ({
  sql: `SELECT person FROM delivery WHERE ${key} AND (state = '${to}' OR (state IN (${quoted(from)}) AND ${recalled}))`,
  values: keyOf(delivery),
})
