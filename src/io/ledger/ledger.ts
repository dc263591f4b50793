import type {Delivery, DeliveryFilter, DeliveryKey, Suppression} from '../../model/ledger/delivery.js'
import type {MailForm} from '../../model/mailing.js'
import type {DeliveryState, TransitionId} from '../../model/ledger/states.js'
import {text, type Database, type Row} from './database.js'
import * as statements from './statements.js'
import {trayOn, type Tray} from './tray.js'
import {narrowMask} from '../../model/address.js'
import {own} from '../../model/own.js'

/** Deliveries: what was sent to whom, as far as anybody knows. Every answer is durable. */
export interface Ledger extends Tray {
  /** Plan messages, in the place of others that were planned for the same persons. */
  readonly plan: (
    deliveries: readonly statements.Planned[],
    at: string,
    superseded?: readonly DeliveryKey[],
  ) => Promise<void>
  /** Take a step of the table; undefined where it is not allowed (any more). */
  readonly step: (transition: TransitionId, key: DeliveryKey, from: StepSource) => Promise<Delivery | undefined>
  /** How long, in ms, this process waits before it may send its next message. */
  readonly pace: (nowMs: number, intervalMs: number) => Promise<number>
  /** The same for the messages to a domain; 0 where this one may go, and its place is taken. */
  readonly paceLane: (lane: statements.Lane, nowMs: number) => Promise<number>
  /** Say of what dead processes had in hand that nobody knows whether it arrived. */
  readonly reap: (at: string) => Promise<readonly Delivery[]>
  /** Messages on notes by reference, translations that came later too; of all, without a filter. */
  readonly list: (filter: DeliveryFilter) => Promise<readonly Delivery[]>
  /** How many messages of each campaign stand where. */
  readonly tally: () => Promise<readonly Tally[]>
  /** The message whose Message-ID begins with these 32 hexadecimal digits. */
  readonly byMark: (mark: string) => Promise<Delivery | undefined>
  /** Messages to a person, the last that changed first. */
  readonly ofPerson: (person: string) => Promise<readonly Delivery[]>
  readonly isSuppressed: (person: string) => Promise<boolean>
  readonly suppressionOf: (person: string) => Promise<Suppression | undefined>
  readonly suppressions: () => Promise<ReadonlyMap<string, Suppression>>
  /** Suppress a person and withhold what is planned for them. */
  readonly suppress: (suppression: Suppression) => Promise<void>
  /** The same, and erase what the ledger says of them; the keyed hash stays. */
  readonly forget: (person: string, at: string) => Promise<number>
  /** Erase what tells of persons where nothing happened since (ISO 8601, UTC); of how many messages. Totals stay. */
  readonly expire: (before: string) => Promise<number>
  /** Months that the house keeps it; undefined where it never said so. */
  readonly retention: () => Promise<number | undefined>
  readonly keepRetention: (months: number) => Promise<void>
  readonly putContent: (digest: string, body: string) => Promise<void>
  readonly content: (digest: string) => Promise<string | undefined>
  /** Take away bodies that nobody waits for. */
  readonly dropContent: () => Promise<void>
  /** Versions of a note, by its references, of which somebody has, or may have, a message. */
  readonly versionsOf: (notes: readonly string[]) => Promise<readonly string[]>
  /** Digests by language of the words that a version of a note went out with; of two references, by the first that has one. */
  readonly wordsOf: (notes: readonly string[], version: string) => Promise<ReadonlyMap<string, string>>
  /** Say with which words a version goes out; once it went to somebody, they stay. */
  readonly fixWords: (editions: readonly statements.EditionWords[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** Messages of a campaign in one language that stand in one state. */
export interface Tally extends Campaign {
  readonly lang: string
  readonly state: DeliveryState
  readonly count: number
}

/** A version of a note. */
export type Campaign = Pick<DeliveryKey, 'note' | 'version'>

/** Who takes a step, when, and what a server said. */
export interface StepSource {
  readonly run: string
  readonly at: string
  readonly reply?: string
}

/** Few enough for the values that one statement may have, many enough for a server far away. */
const rowsPerStatement = 100

const inParts = <T>(rows: readonly T[]): readonly (readonly T[])[] =>
  Array.from({length: Math.ceil(rows.length / rowsPerStatement)}, (_, index) =>
    rows.slice(index * rowsPerStatement, (index + 1) * rowsPerStatement),
  )

/** A ledger on a database whose tables are there. */
export const ledgerOn = (db: Database): Ledger => ({
  plan: (deliveries, at, superseded = []) =>
    db.runAll([
      ...inParts(deliveries).map(part => statements.planStatement(part, at)),
      ...inParts(superseded).map(part => statements.supersedeStatement(part, at)),
    ]),
  step: async (transition, key, from) => {
    const {note, version, person} = key
    const [row] = await db.run(statements.stepStatement({transition, note, version, person, ...from}))
    return row && deliveryOf(row)
  },
  pace: async (nowMs, intervalMs) => {
    const [row] = await db.run(statements.paceStatement(nowMs, intervalMs))
    return Math.max(0, Number(row?.['next_ms']) - intervalMs - nowMs)
  },
  reap: at => reap(db, at),
  list: async filter => (await db.run(statements.listStatement(filter))).map(deliveryOf),
  tally: async () => {
    const sql = 'SELECT note, version, lang, state, COUNT(*) AS many FROM delivery GROUP BY note, version, lang, state'
    const rows = await db.run({sql, values: []})
    return rows.map(row => {
      const {note, version, lang, state} = deliveryOf(row)
      return {note, version, lang, state, count: Number(own(row, 'many'))}
    })
  },
  byMark: async mark => {
    const [row] = await db.run(statements.byMarkStatement(mark))
    return row && deliveryOf(row)
  },
  ofPerson: async person => (await db.run(statements.ofPersonStatement(person))).map(deliveryOf),
  ...peopleOf(db),
  ...rulesOf(db),
  ...contentsOf(db),
  ...trayOn(db),
  close: db.close,
})

/** Contents that go out: bodies for workers, and digests of words. */
const contentsOf = (
  db: Database,
): Pick<Ledger, 'putContent' | 'content' | 'dropContent' | 'versionsOf' | 'wordsOf' | 'fixWords'> => ({
  putContent: async (digest, body) => void (await db.run(statements.contentStatement(digest, body))),
  content: async digest => {
    const [row] = await db.run({sql: 'SELECT body FROM content WHERE digest = ?', values: [digest]})
    return row && text(row, 'body')
  },
  dropContent: async () => void (await db.run(statements.dropContentStatement)),
  versionsOf: async notes => (await db.run(statements.versionsStatement(notes))).map(row => text(row, 'version')),
  wordsOf: async (notes, version) => {
    const words = new Map<string, string>()
    for (const note of notes.toReversed()) {
      const sql = 'SELECT lang, words FROM edition WHERE note = ? AND version = ?'
      for (const row of await db.run({sql, values: [note, version]})) words.set(text(row, 'lang'), text(row, 'words'))
    }
    return words
  },
  fixWords: editions => db.runAll(editions.map(statements.wordsStatement)),
})

/** Who is never mailed again. */
const peopleOf = (
  db: Database,
): Pick<Ledger, 'isSuppressed' | 'suppressionOf' | 'suppressions' | 'suppress' | 'forget'> => ({
  isSuppressed: async person =>
    (await db.run({sql: 'SELECT reason FROM suppression WHERE person = ?', values: [person]})).length > 0,
  suppressionOf: async person => {
    const [row] = await db.run({sql: 'SELECT * FROM suppression WHERE person = ?', values: [person]})
    return row && suppressionOf(row)
  },
  suppressions: async () => {
    const rows = await db.run({sql: 'SELECT * FROM suppression', values: []})
    return new Map(rows.map(row => [text(row, 'person'), suppressionOf(row)]))
  },
  suppress: suppression =>
    db.runAll([
      statements.suppressStatement(suppression),
      statements.withholdStatement(suppression.person, suppression.since),
    ]),
  forget: async (person, at) => {
    const known = await db.run({sql: 'SELECT person FROM delivery WHERE person = ?', values: [person]})
    await db.runAll([
      statements.suppressStatement({person, reason: 'forgotten', since: at}),
      statements.withholdStatement(person, at),
      statements.eraseStatement(person),
      statements.eraseReturnsStatement(person),
    ])
    return known.length
  },
})

/** Rules of the house: the pace of domains, and what is kept of persons for how long. */
const rulesOf = (db: Database): Pick<Ledger, 'expire' | 'retention' | 'keepRetention' | 'paceLane'> => ({
  paceLane: async (lane, nowMs) => {
    if ((await db.run(statements.laneStatement(lane, nowMs))).length > 0) return 0
    const [row] = await db.run({sql: 'SELECT next_ms FROM lane WHERE id = ?', values: [lane.id]})
    return Math.max(1, Number(row?.['next_ms']) - nowMs)
  },
  expire: async before => {
    const [row] = await db.run(statements.expiredStatement(before))
    await db.runAll(statements.expireStatements(before))
    return Number(row?.['many'])
  },
  retention: async () => {
    const [row] = await db.run({sql: `SELECT value FROM setting WHERE name = 'retention'`, values: []})
    return row && Number(text(row, 'value'))
  },
  keepRetention: async months => void (await db.run(statements.retentionStatement(months))),
})

async function reap(db: Database, at: string): Promise<readonly Delivery[]> {
  const runs = await db.run({sql: `SELECT DISTINCT run FROM delivery WHERE state = 'sending'`, values: []})
  const found: Delivery[] = []
  for (const row of runs) {
    const run = text(row, 'run')
    if (await db.isHeld(run)) continue
    found.push(...(await db.run(statements.orphanStatement(run, at))).map(deliveryOf))
  }
  return found
}

function deliveryOf(row: Row): Delivery {
  const optional = ['form', 'reply', 'sealed', 'content', 'dated_at'].map(column => own(row, column))
  const [form, reply, sealed, content, datedAt] = optional
  return {
    note: text(row, 'note'),
    version: text(row, 'version'),
    person: text(row, 'person'),
    lang: text(row, 'lang'),
    groups: text(row, 'group_ids').split(' ').filter(Boolean),
    // Only `planStatement` writes it.
    ...(typeof form === 'string' && {form: form as MailForm}),
    masked: narrowMask(text(row, 'masked')),
    // Only steps of the table write it.
    state: text(row, 'state') as DeliveryState,
    messageId: text(row, 'message_id'),
    plannedAt: text(row, 'planned_at'),
    changedAt: text(row, 'changed_at'),
    attempts: Number(row['attempts']),
    ...(typeof datedAt === 'string' && {datedAt}),
    ...(typeof reply === 'string' && {reply}),
    ...(typeof sealed === 'string' && {sealed}),
    ...(typeof content === 'string' && {content}),
  }
}

const suppressionOf = (row: Row): Suppression => ({
  person: text(row, 'person'),
  // Only `suppressStatement` writes it.
  reason: text(row, 'reason') as Suppression['reason'],
  since: text(row, 'since'),
})
