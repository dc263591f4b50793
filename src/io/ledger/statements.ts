import type {DeliveryFilter, DeliveryKey, PlannedDelivery, Suppression} from '../../model/ledger/delivery.js'
import {transitions, type DeliveryState, type Transition, type TransitionId} from '../../model/ledger/states.js'
import type {Statement} from './database.js'
import {erased, key, keyOf, quoted, recalled} from './sql-parts.js'

/** A transition of a message: process, time and server reply. */
export interface Step extends DeliveryKey {
  readonly transition: TransitionId
  /** Process. */
  readonly run: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly reply?: string | undefined
}

/** Condition on who may take a step; `?` is the run. */
const permissions: Readonly<Record<Transition['by'], string>> = {
  anybody: `CAST(? AS TEXT) IS NOT NULL`,
  'its sender': 'run = ?',
  'anybody, its sender dead': 'run = ?',
}
const notSuppressed = `NOT EXISTS (SELECT 1 FROM suppression WHERE suppression.person = delivery.person)`
const mayBeSent = `${notSuppressed} AND NOT ${recalled}`
/** Further conditions of steps before sending. */
const conditions: Partial<Record<TransitionId, string>> = {claim: mayBeSent, reclaim: mayBeSent}
/** Steps by which a process claims a message. */
const takes: ReadonlySet<TransitionId> = new Set(['claim', 'reclaim'])
/** Final states, after which the person's words are erased. */
const finals: ReadonlySet<DeliveryState> = new Set(['sent', 'refused', 'withheld', 'bounced'])

const doubted = ', doubted_at = COALESCE(doubted_at, ?)'

/** Update for a transition; returns the row, or nothing if it is not allowed. */
export function stepStatement({transition, run, at, reply, ...delivery}: Step): Statement {
  const {from, to, by} = transitions[transition]
  const more = conditions[transition]
  const taking = takes.has(transition) ? `, run = ?, attempts = attempts + 1, dated_at = COALESCE(dated_at, ?)` : ''
  const doubting = to === 'uncertain' ? doubted : ''
  const erasing = finals.has(to) ? `, ${erased}` : ''
  return {
    sql: `UPDATE delivery SET state = '${to}', changed_at = ?, reply = ?${taking}${doubting}${erasing}
      WHERE ${key} AND state IN (${quoted(from)}) AND ${permissions[by]}${more ? ` AND ${more}` : ''} RETURNING *`,
    values: [at, reply ?? null, ...(taking ? [run, at] : []), ...(doubting ? [at] : []), ...keyOf(delivery), run],
    seen: {
      sql: `SELECT * FROM delivery WHERE ${key} AND state = '${to}' AND run = ? AND changed_at = ?`,
      values: [...keyOf(delivery), run, at],
    },
  }
}

/** The transition `orphan` for all messages of a dead process. */
export function orphanStatement(run: string, at: string): Statement {
  const {from, to} = transitions.orphan
  return {
    sql: `UPDATE delivery SET state = '${to}', changed_at = ?${doubted} WHERE run = ? AND state IN (${quoted(from)}) RETURNING *`,
    values: [at, at, run],
  }
}

/** Withhold planned messages of a suppressed person. */
export function withholdStatement(person: string, at: string): Statement {
  const {from, to} = transitions.withhold
  return {
    sql: `UPDATE delivery SET state = '${to}', changed_at = ?, ${erased} WHERE person = ? AND state IN (${quoted(from)})`,
    values: [at, person],
  }
}

/** Supersede planned messages by a later version. */
export function supersedeStatement(keys: readonly DeliveryKey[], at: string): Statement {
  const {from, to} = transitions.supersede
  return {
    sql: `UPDATE delivery SET state = '${to}', changed_at = ?, ${erased}
      WHERE state IN (${quoted(from)}) AND (note, version, person) IN (VALUES ${keys.map(() => '(?, ?, ?)').join(', ')})`,
    values: [at, ...keys.flatMap(keyOf)],
  }
}

/** A planned message with its final Message-ID. */
export interface Planned extends PlannedDelivery {
  readonly messageId: string
}

/** Insert planned messages. Existing ones keep their state and queued content; groups and language are updated. */
export function planStatement(deliveries: readonly Planned[], at: string): Statement {
  const row = `(?, ?, ?, ?, ?, ?, ?, ?, ?, '${plannedState}', ?, ?, ?, 0)`
  return {
    sql: `INSERT INTO delivery
      (note, version, person, lang, group_ids, form, masked, sealed, content, state, message_id, planned_at, changed_at, attempts)
      VALUES ${deliveries.map(() => row).join(', ')} ON CONFLICT (note, version, person) DO UPDATE
      SET lang = excluded.lang, group_ids = excluded.group_ids, form = excluded.form,
        sealed = COALESCE(excluded.sealed, delivery.sealed), content = COALESCE(excluded.content, delivery.content)
      WHERE delivery.state IN ('planned', 'uncertain')`,
    values: deliveries.flatMap(({lang, groups, form = null, masked, sealed = null, content = null, ...delivery}) => [
      ...keyOf(delivery),
      ...[lang, groups.join(' '), form, masked, sealed, content, delivery.messageId, at, at],
    ]),
  }
}

/** Initial state. */
const plannedState: DeliveryState = 'planned'

/** Insert a suppression. The reason is only strengthened: failure, then a wish of the person, then to be forgotten. */
export const suppressStatement = ({person, reason, since}: Suppression): Statement => ({
  sql: `INSERT INTO suppression (person, reason, since) VALUES (?, ?, ?) ON CONFLICT (person) DO UPDATE
    SET reason = excluded.reason WHERE excluded.reason = 'forgotten'
    OR (suppression.reason = 'bounce' AND excluded.reason <> 'bounce')`,
  values: [person, reason, since],
})

/** Most reserved slots; a slot further ahead is due to a wrong clock and is ignored. */
const mostPlaces = 200

/** Reserve a slot of the rate limit; returns the next free time (ms since 1970). */
export const paceStatement = (nowMs: number, intervalMs: number): Statement => ({
  sql: `INSERT INTO pace (id, next_ms) VALUES (1, ?) ON CONFLICT (id) DO UPDATE
    SET next_ms = CASE WHEN pace.next_ms BETWEEN ? AND ? THEN pace.next_ms ELSE ? END + ? RETURNING next_ms`,
  values: [nowMs + intervalMs, nowMs, nowMs + mostPlaces * intervalMs, nowMs, intervalMs],
})

/** Reserve a slot of a lane; returns a row if it was free. A slot far ahead is due to a wrong clock and is ignored. */
export const laneStatement = ({id, intervalMs}: Lane, nowMs: number): Statement => ({
  sql: `INSERT INTO lane (id, next_ms) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET next_ms = excluded.next_ms
    WHERE lane.next_ms <= ? OR lane.next_ms > ? RETURNING next_ms`,
  values: [id, nowMs + intervalMs, nowMs, nowMs + intervalMs + Math.max(intervalMs, mostSkewMs)],
})

/** Most difference between two clocks; a slot further ahead is ignored. */
const mostSkewMs = 60_000

/** A rate limit for a domain: ms between two messages of all processes. */
export interface Lane {
  readonly id: string
  readonly intervalMs: number
}

/** Deliveries of some or all notes, in order of planning. */
export function listStatement({notes, version}: DeliveryFilter): Statement {
  const conditions = [
    // Translations that came later stand below the original's reference.
    ...(notes === undefined ? [] : [`(${notes.map(() => 'note = ? OR note LIKE ?').join(' OR ')})`]),
    ...(version === undefined ? [] : ['version = ?']),
  ]
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''
  return {
    sql: `SELECT * FROM delivery${where} ORDER BY planned_at, note, version, person`,
    values: [...(notes ?? []).flatMap(note => [note, `${note}/%`]), ...(version === undefined ? [] : [version])],
  }
}

/** Versions of a note that may have reached somebody. */
export const versionsStatement = (notes: readonly string[]): Statement => ({
  sql: `SELECT DISTINCT version FROM delivery WHERE note IN (${notes.map(() => '?').join(', ')}) AND state IN (${quoted(outStates)})`,
  values: notes,
})

/** States in which a server may have the message. */
const outStates: readonly DeliveryState[] = ['sending', 'sent', 'uncertain', 'bounced']

/** A message by the first 32 digits of its Message-ID. */
export const byMarkStatement = (mark: string): Statement => ({
  sql: 'SELECT * FROM delivery WHERE substr(message_id, 2, 32) = ?',
  values: [mark],
})

/** Messages to a person, latest change first. */
export const ofPersonStatement = (person: string): Statement => ({
  sql: 'SELECT * FROM delivery WHERE person = ? ORDER BY changed_at DESC, note, version',
  values: [person],
})

/** Erase the personal data of a person's messages. */
export const eraseStatement = (person: string): Statement => ({
  sql: `UPDATE delivery SET masked = '', group_ids = '', lang = '', reply = NULL, ${erased} WHERE person = ?`,
  values: [person],
})

/** Erase the contents of tray items about a person. */
export const eraseReturnsStatement = (person: string): Statement => ({
  sql: 'UPDATE inbox SET evidence = NULL WHERE person = ?',
  values: [person],
})

/** Erase personal data of unchanged messages; counts, keyed hashes, languages, groups and queued words stay. */
export const expireStatements = (before: string): readonly Statement[] => [
  {
    sql: `UPDATE delivery SET masked = '' WHERE changed_at < ? AND masked <> '' AND state <> 'sending'`,
    values: [before],
  },
  {
    sql: `UPDATE delivery SET ${erased} WHERE changed_at < ? AND sealed IS NOT NULL AND state IN (${quoted([...finals])})`,
    values: [before],
  },
  {sql: 'UPDATE inbox SET evidence = NULL WHERE found_at < ? AND evidence IS NOT NULL', values: [before]},
  {sql: 'UPDATE decision SET why = NULL WHERE decided_at < ? AND why IS NOT NULL', values: [before]},
]

/** Number of messages whose mask would be erased. */
export const expiredStatement = (before: string): Statement => ({
  sql: `SELECT COUNT(*) AS many FROM delivery WHERE changed_at < ? AND masked <> '' AND state <> 'sending'`,
  values: [before],
})

/** Store the retention in months, for workers without a publication. */
export const retentionStatement = (months: number): Statement => ({
  sql: `INSERT INTO setting (name, value) VALUES ('retention', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  values: [String(months)],
})

/** Store the body of a message for workers. */
export const contentStatement = (digest: string, body: string): Statement => ({
  sql: 'INSERT INTO content (digest, body) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING',
  values: [digest, body],
})

/** Delete bodies that no message needs. */
export const dropContentStatement: Statement = {
  sql: 'DELETE FROM content WHERE digest NOT IN (SELECT content FROM delivery WHERE content IS NOT NULL)',
  values: [],
}

/** Store the digest of a version's words, unless it was sent already. */
export const wordsStatement = ({note, version, lang, words}: EditionWords): Statement => ({
  sql: `INSERT INTO edition (note, version, lang, words) VALUES (?, ?, ?, ?) ON CONFLICT (note, version, lang) DO UPDATE
    SET words = excluded.words WHERE NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.note = edition.note
    AND delivery.version = edition.version AND delivery.lang = edition.lang AND delivery.state IN (${quoted(outStates)}))`,
  values: [note, version, lang, words],
})

/** Digest of the words of a version in one language. */
export interface EditionWords {
  readonly note: string
  readonly version: string
  readonly lang: string
  readonly words: string
}
