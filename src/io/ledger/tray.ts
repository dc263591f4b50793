import type {DeliveryKey, Suppression} from '../../model/ledger/delivery.js'
import type {TransitionId} from '../../model/ledger/states.js'
import type {ChoiceId, TrayKind} from '../../model/tray/choices.js'
import type {Decision, KeptReturn} from '../../model/tray/tray-item.js'
import {optionalText, text, type Database, type Row, type Statement} from './database.js'
import {stepStatement, suppressStatement, withholdStatement} from './statements.js'

/** Items that wait for a decision, and decisions. Every answer is durable. */
export interface Tray {
  /** Add an item; false if it exists or was decided. */
  readonly keepReturn: (kept: KeptReturn) => Promise<boolean>
  /** Undecided items, the oldest first. */
  readonly keptReturns: () => Promise<readonly KeptReturn[]>
  /** Decisions, the oldest first. */
  readonly decisions: () => Promise<readonly Decision[]>
  /** Record a decision with its effects in one transaction; the choice that was taken before, of which nothing changes, if any. */
  readonly decide: (decision: Decision, effects: readonly Effect[]) => Promise<ChoiceId | undefined>
}

/** Effect of a decision; transitions must be allowed. */
export type Effect =
  | {readonly do: 'step'; readonly transition: TransitionId; readonly key: DeliveryKey}
  | {readonly do: 'suppress'; readonly suppression: Suppression}
  | {readonly do: 'reinstate'; readonly person: string}

/** The tray on a database whose tables are there. */
export const trayOn = (db: Database): Tray => ({
  keepReturn: async kept => (await db.run(keepStatement(kept))).length > 0,
  keptReturns: async () => {
    const sql = `SELECT * FROM inbox WHERE NOT EXISTS (SELECT 1 FROM decision WHERE decision.id = inbox.id)
      ORDER BY found_at, id`
    return (await db.run({sql, values: []})).map(keptOf)
  },
  decisions: async () =>
    (await db.run({sql: 'SELECT * FROM decision ORDER BY decided_at, id', values: []})).map(decisionOf),
  decide: async (decision, effects) => {
    const statements = [
      decisionStatement(decision),
      ...effects.flatMap(effect => effectStatements(effect, decision.at)),
    ]
    try {
      await db.runAll(statements)
      return undefined
    } catch (error) {
      const [taken] = await db.run({sql: 'SELECT * FROM decision WHERE id = ?', values: [decision.id]})
      if (!taken) throw error
      return decisionOf(taken).choice
    }
  },
})

const keepStatement = ({id, kind, person, mark, evidence, foundAt}: KeptReturn): Statement => ({
  sql: `INSERT INTO inbox (id, kind, person, mark, evidence, found_at) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO NOTHING RETURNING id`,
  values: [id, kind, person ?? null, mark ?? null, evidence ?? null, foundAt],
})

/** Insert a decision, unless this very one is there; fails, with all that follows from it, where another was taken on the item. */
const decisionStatement = ({id, kind, choice, who, at, why}: Decision): Statement => ({
  sql: `INSERT INTO decision (id, kind, choice, who, decided_at, why) SELECT ?, ?, ?, ?, ?, ?
    WHERE NOT EXISTS (SELECT 1 FROM decision WHERE id = ? AND choice = ? AND who = ? AND decided_at = ?)`,
  values: [id, kind, choice, who, at, why ?? null, id, choice, who, at],
})

function effectStatements(effect: Effect, at: string): readonly Statement[] {
  switch (effect.do) {
    case 'step':
      return [stepStatement({transition: effect.transition, ...effect.key, run: '', at})]
    case 'suppress':
      return [suppressStatement(effect.suppression), withholdStatement(effect.suppression.person, at)]
    case 'reinstate':
      return [{sql: 'DELETE FROM suppression WHERE person = ?', values: [effect.person]}]
  }
}

const keptOf = (row: Row): KeptReturn => ({
  id: text(row, 'id'),
  // Only `keepStatement` writes it.
  kind: text(row, 'kind') as TrayKind,
  person: optionalText(row, 'person'),
  mark: optionalText(row, 'mark'),
  evidence: optionalText(row, 'evidence'),
  foundAt: text(row, 'found_at'),
})

const decisionOf = (row: Row): Decision => ({
  id: text(row, 'id'),
  // Only `decisionStatement` writes these two.
  kind: text(row, 'kind') as TrayKind,
  choice: text(row, 'choice') as ChoiceId,
  who: text(row, 'who'),
  at: text(row, 'decided_at'),
  why: optionalText(row, 'why'),
})
