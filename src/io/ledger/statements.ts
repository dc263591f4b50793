import type {DeliveryFilter, DeliveryKey, PlannedDelivery, Suppression} from '../../model/ledger/delivery.js'
import {transitions, type DeliveryState, type Transition, type TransitionId} from '../../model/ledger/states.js'
import type {Statement} from './database.js'

/** A step of one message: which, by which process, when, and what a server said. */
export interface Step extends DeliveryKey {
  readonly transition: TransitionId
  /** The process that takes it. */
  readonly run: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly reply?: string
}

const key = 'note = ? AND version = ? AND person = ?'
const keyOf = ({note, version, person}: DeliveryKey) => [note, version, person]
const quoted = (words: readonly string[]): string => words.map(word => `'${word}'`).join(', ')

/** Who may take a step, as a condition on the row; `?` is the run. */
const permissions: Readonly<Record<Transition['by'], string>> = {
  anybody: `CAST(? AS TEXT) IS NOT NULL`,
  'its sender': 'run = ?',
  'anybody, its sender dead': 'run = ?',
}
const notSuppressed = `NOT EXISTS (SELECT 1 FROM suppression WHERE suppression.person = delivery.person)`
/** Further conditions, for steps that a server follows. */
const conditions: Partial<Record<TransitionId, string>> = {claim: notSuppressed, reclaim: notSuppressed}
/** Steps after which a process has the message in hand. */
const takes: ReadonlySet<TransitionId> = new Set(['claim', 'reclaim'])
/** States after which nobody needs the person's words any more. */
const finals: ReadonlySet<DeliveryState> = new Set(['sent', 'refused', 'withheld', 'bounced'])

const erased = 'sealed = NULL, content = NULL'

/** One step of the table as one statement: it gives the row back, or nothing where the step is not allowed (any more). */
export function stepStatement({transition, run, at, reply, ...delivery}: Step): Statement {
  const {from, to, by} = transitions[transition]
  const more = conditions[transition]
  const taking = takes.has(transition) ? `, run = ?, attempts = attempts + 1, dated_at = COALESCE(dated_at, ?)` : ''
  const erasing = finals.has(to) ? `, ${erased}` : ''
  return {
    sql: `UPDATE delivery SET state = '${to}', changed_at = ?, reply = ?${taking}${erasing}
      WHERE ${key} AND state IN (${quoted(from)}) AND ${permissions[by]}${more ? ` AND ${more}` : ''} RETURNING *`,
    values: [at, reply ?? null, ...(taking ? [run, at] : []), ...keyOf(delivery), run],
    seen: {
      sql: `SELECT * FROM delivery WHERE ${key} AND state = '${to}' AND run = ? AND changed_at = ?`,
      values: [...keyOf(delivery), run, at],
    },
  }
}

/** The same step of `orphan` for all that a dead process had in hand. */
export function orphanStatement(run: string, at: string): Statement {
  const {from, to} = transitions.orphan
  return {
    sql: `UPDATE delivery SET state = '${to}', changed_at = ? WHERE run = ? AND state IN (${quoted(from)}) RETURNING *`,
    values: [at, run],
  }
}

/** Whatever stands planned for persons who are suppressed now. */
export function withholdStatement(person: string, at: string): Statement {
  const {from, to} = transitions.withhold
  return {
    sql: `UPDATE delivery SET state = '${to}', changed_at = ?, ${erased} WHERE person = ? AND state IN (${quoted(from)})`,
    values: [at, person],
  }
}

/** Messages in whose place their persons get a later version. */
export function supersedeStatement(keys: readonly DeliveryKey[], at: string): Statement {
  const {from, to} = transitions.supersede
  return {
    sql: `UPDATE delivery SET state = '${to}', changed_at = ?, ${erased}
      WHERE state IN (${quoted(from)}) AND (note, version, person) IN (VALUES ${keys.map(() => '(?, ?, ?)').join(', ')})`,
    values: [at, ...keys.flatMap(keyOf)],
  }
}

/** A message planned with the id that it keeps. */
export interface Planned extends PlannedDelivery {
  readonly messageId: string
}

/**
 * Plan messages; what is planned or further already stays as it is, and what workers wait for stays for them. Groups and
 * language follow the address book.
 */
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

/** Where every message begins. */
const plannedState: DeliveryState = 'planned'

/**
 * Suppress a person; an earlier reason stays, but a wish of theirs weighs more than a failure, and that to be forgotten more
 * than any.
 */
export const suppressStatement = ({person, reason, since}: Suppression): Statement => ({
  sql: `INSERT INTO suppression (person, reason, since) VALUES (?, ?, ?) ON CONFLICT (person) DO UPDATE
    SET reason = excluded.reason WHERE excluded.reason = 'forgotten'
    OR (suppression.reason = 'bounce' AND excluded.reason <> 'bounce')`,
  values: [person, reason, since],
})

/** More than ever wait at once. What lies further ahead was written by a clock that was wrong, or has been set back since. */
const mostPlaces = 200

/** Take a place in the row of messages: the time, in ms since 1970, at which the one after it may go. */
export const paceStatement = (nowMs: number, intervalMs: number): Statement => ({
  sql: `INSERT INTO pace (id, next_ms) VALUES (1, ?) ON CONFLICT (id) DO UPDATE
    SET next_ms = CASE WHEN pace.next_ms BETWEEN ? AND ? THEN pace.next_ms ELSE ? END + ? RETURNING next_ms`,
  values: [nowMs + intervalMs, nowMs, nowMs + mostPlaces * intervalMs, nowMs, intervalMs],
})

/** Take the place of a lane if it is free; a row where it was. What lies far ahead was written by a clock that was wrong. */
export const laneStatement = ({id, intervalMs}: Lane, nowMs: number): Statement => ({
  sql: `INSERT INTO lane (id, next_ms) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET next_ms = excluded.next_ms
    WHERE lane.next_ms <= ? OR lane.next_ms > ? RETURNING next_ms`,
  values: [id, nowMs + intervalMs, nowMs, nowMs + intervalMs + Math.max(intervalMs, mostSkewMs)],
})

/** Clocks of two processes differ by less: only a turn further away than that was taken by a clock that was put back since. */
const mostSkewMs = 60_000

/** Messages that go one after the other, with so many ms between two of all processes. */
export interface Lane {
  readonly id: string
  readonly intervalMs: number
}

/** Deliveries of notes, or of all, in the order in which they were planned. */
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

/** Versions of a note, by its references, that went out. */
export const versionsStatement = (notes: readonly string[]): Statement => ({
  sql: `SELECT DISTINCT version FROM delivery WHERE note IN (${notes.map(() => '?').join(', ')}) AND state IN (${quoted(outStates)})`,
  values: notes,
})

/** Where a server may have the message, or had it. */
const outStates: readonly DeliveryState[] = ['sending', 'sent', 'uncertain', 'bounced']

/** The message that a report names, by the 32 hexadecimal digits that its Message-ID begins with. */
export const byMarkStatement = (mark: string): Statement => ({
  sql: 'SELECT * FROM delivery WHERE substr(message_id, 2, 32) = ?',
  values: [mark],
})

/** Messages to one person, the last that changed first. */
export const ofPersonStatement = (person: string): Statement => ({
  sql: 'SELECT * FROM delivery WHERE person = ? ORDER BY changed_at DESC, note, version',
  values: [person],
})

/** Erase what a ledger says of a person beside that there was a message. */
export const eraseStatement = (person: string): Statement => ({
  sql: `UPDATE delivery SET masked = '', group_ids = '', lang = '', reply = NULL, ${erased} WHERE person = ?`,
  values: [person],
})

/** Erase the words of what a person wrote, and of what was reported of them; that something came stays. */
export const eraseReturnsStatement = (person: string): Statement => ({
  sql: 'UPDATE inbox SET evidence = NULL WHERE person = ?',
  values: [person],
})

/**
 * Erase what would tell of persons, of messages that nothing happened to since. Counts, keyed hashes, languages and groups stay; so do the words that a worker
 * waits for.
 */
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

/** How many masks would be erased. */
export const expiredStatement = (before: string): Statement => ({
  sql: `SELECT COUNT(*) AS many FROM delivery WHERE changed_at < ? AND masked <> '' AND state <> 'sending'`,
  values: [before],
})

/** For how many months the house keeps what it keeps, for workers, which have no publication. */
export const retentionStatement = (months: number): Statement => ({
  sql: `INSERT INTO setting (name, value) VALUES ('retention', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  values: [String(months)],
})

/** Keep the body of a message for workers on other machines. */
export const contentStatement = (digest: string, body: string): Statement => ({
  sql: 'INSERT INTO content (digest, body) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING',
  values: [digest, body],
})

/** Drop bodies that nobody waits for any more. */
export const dropContentStatement: Statement = {
  sql: 'DELETE FROM content WHERE digest NOT IN (SELECT content FROM delivery WHERE content IS NOT NULL)',
  values: [],
}

/** The words of a version in a language: those with which it went out, or where it went to nobody yet, these. */
export const wordsStatement = ({note, version, lang, words}: EditionWords): Statement => ({
  sql: `INSERT INTO edition (note, version, lang, words) VALUES (?, ?, ?, ?) ON CONFLICT (note, version, lang) DO UPDATE
    SET words = excluded.words WHERE NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.note = edition.note
    AND delivery.version = edition.version AND delivery.lang = edition.lang AND delivery.state IN (${quoted(outStates)}))`,
  values: [note, version, lang, words],
})

/** A digest of the words that a version has in a language. */
export interface EditionWords {
  readonly note: string
  readonly version: string
  readonly lang: string
  readonly words: string
}
