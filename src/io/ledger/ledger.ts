import type {Delivery, DeliveryFilter, DeliveryKey, Suppression} from '../../model/ledger/delivery.js'
import type {MailForm} from '../../model/mailing.js'
import type {DeliveryState, TransitionId} from '../../model/ledger/states.js'
import {optionalText, text, type Database, type Row} from './database.js'
import * as statements from './statements.js'
import {recallsOn, type Recalls} from './recalls.js'
import {trayOn, type Tray} from './tray.js'
import {narrowMask} from '../../model/address.js'
import {own} from '../../model/own.js'

/** The ledger of deliveries. Every answer is durable. */
export interface Ledger extends Tray, Recalls {
  /** Plan messages, and supersede planned ones of the same persons. */
  readonly plan: (
    deliveries: readonly statements.Planned[],
    at: string,
    superseded?: readonly DeliveryKey[],
  ) => Promise<void>
  /** Change the state of a message; undefined if the transition is not allowed. */
  readonly step: (transition: TransitionId, key: DeliveryKey, from: StepSource) => Promise<Delivery | undefined>
  /** Reserve the next slot of the rate limit; returns the wait in ms. */
  readonly pace: (nowMs: number, intervalMs: number) => Promise<number>
  /** Reserve a slot for a domain; 0 if it was free, else the wait in ms. */
  readonly paceLane: (lane: statements.Lane, nowMs: number) => Promise<number>
  /** Mark messages of dead processes as uncertain. */
  readonly reap: (at: string) => Promise<readonly Delivery[]>
  /** Messages of notes by reference, translations included; all without a filter. */
  readonly list: (filter: DeliveryFilter) => Promise<readonly Delivery[]>
  /** Number of messages by campaign, language and state. */
  readonly tally: () => Promise<readonly Tally[]>
  /** The message with this beginning of its Message-ID (32 hexadecimal digits). */
  readonly byMark: (mark: string) => Promise<Delivery | undefined>
  /** Messages to a person, latest change first. */
  readonly ofPerson: (person: string) => Promise<readonly Delivery[]>
  readonly isSuppressed: (person: string) => Promise<boolean>
  readonly suppressionOf: (person: string) => Promise<Suppression | undefined>
  readonly suppressions: () => Promise<ReadonlyMap<string, Suppression>>
  /** Suppress a person and withhold their planned messages. */
  readonly suppress: (suppression: Suppression) => Promise<void>
  /** Suppress a person and erase their data except the keyed hash; returns the number of messages. */
  readonly forget: (person: string, at: string) => Promise<number>
  /** Erase personal data of messages unchanged since a moment (ISO 8601, UTC); returns their number. Totals stay. */
  readonly expire: (before: string) => Promise<number>
  /** Retention in months; undefined if never set. */
  readonly retention: () => Promise<number | undefined>
  readonly keepRetention: (months: number) => Promise<void>
  readonly putContent: (digest: string, body: string) => Promise<void>
  readonly content: (digest: string) => Promise<string | undefined>
  /** Delete bodies that no message needs. */
  readonly dropContent: () => Promise<void>
  /** Versions of a note, by its references, that may have reached somebody. */
  readonly versionsOf: (notes: readonly string[]) => Promise<readonly string[]>
  /** Digests of the words of a version, by language; the first reference with one counts. */
  readonly wordsOf: (notes: readonly string[], version: string) => Promise<ReadonlyMap<string, string>>
  /** Record the words of a version; unchanged once it was sent to somebody. */
  readonly fixWords: (editions: readonly statements.EditionWords[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** Number of messages of a campaign in one language and state. */
export interface Tally extends Campaign {
  readonly lang: string
  readonly state: DeliveryState
  readonly count: number
}

/** A version of a note. */
export type Campaign = Pick<DeliveryKey, 'note' | 'version'>

/** Process, time and server reply of a transition. */
export interface StepSource {
  readonly run: string
  readonly at: string
  readonly reply?: string
}

/** Rows per statement: within the limit of values, and enough for a distant server. */
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
  ...recallsOn(db),
  ...peopleOf(db),
  ...rulesOf(db),
  ...contentsOf(db),
  ...trayOn(db),
  close: db.close,
})

/** Bodies for workers, and digests of words. */
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

/** Suppressions. */
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

/** Rate limits by domain, and retention. */
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

const deliveryOf = (row: Row): Delivery => ({
  note: text(row, 'note'),
  version: text(row, 'version'),
  person: text(row, 'person'),
  lang: text(row, 'lang'),
  groups: text(row, 'group_ids').split(' ').filter(Boolean),
  // Only `planStatement` writes it.
  form: optionalText(row, 'form') as MailForm | undefined,
  masked: narrowMask(text(row, 'masked')),
  // Only steps of the table write it.
  state: text(row, 'state') as DeliveryState,
  messageId: text(row, 'message_id'),
  plannedAt: text(row, 'planned_at'),
  changedAt: text(row, 'changed_at'),
  attempts: Number(row['attempts']),
  datedAt: optionalText(row, 'dated_at'),
  doubtedAt: optionalText(row, 'doubted_at'),
  reply: optionalText(row, 'reply'),
  sealed: optionalText(row, 'sealed'),
  content: optionalText(row, 'content'),
})

const suppressionOf = (row: Row): Suppression => ({
  person: text(row, 'person'),
  // Only `suppressStatement` writes it.
  reason: text(row, 'reason') as Suppression['reason'],
  since: text(row, 'since'),
})
