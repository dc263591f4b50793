import {own} from '../../model/own.js'

/** Name of the ledger's database in the private folder of a publication; known without loading SQLite. */
export const sqliteFile = 'ledger.db'

/** Name of the file that marks that a ledger exists. */
export const begunFile = 'ledger.begun'

/** Value of a cell. */
export type Cell = string | number | null

/** A statement with `?` placeholders, each a transaction of its own. */
export interface Statement {
  readonly sql: string
  readonly values: readonly Cell[]
  /** Statement that reads its result, if it was run and its answer lost. */
  readonly seen?: Statement
}

/** A row by column. */
export type Row = Readonly<Record<string, Cell>>

/** A text cell of a row. */
export const text = (row: Row, column: string): string => String(own(row, column) ?? '')

/** A text cell of a row; undefined if it is empty. */
export function optionalText(row: Row, column: string): string | undefined {
  const cell = own(row, column)
  return typeof cell === 'string' ? cell : undefined
}

/** Database of the ledger. An answered statement is durable. */
export interface Database {
  readonly run: (statement: Statement) => Promise<readonly Row[]>
  /** Run all statements in one transaction. */
  readonly runAll: (statements: readonly Statement[]) => Promise<void>
  /** Create tables; safe for concurrent processes. */
  readonly create: (statements: readonly string[]) => Promise<void>
  /** Hold a mark until this process ends, however it ends. */
  readonly hold: (run: string) => Promise<void>
  /** Whether the process with a mark is alive. */
  readonly isHeld: (run: string) => Promise<boolean>
  /** Whether it has no ledger. */
  readonly isEmpty: () => Promise<boolean>
  /** Look at every page of a file for damage; without a file of ours, that is the server's work. */
  readonly examine?: () => void
  /** Reacquire marks after a lost connection; nothing runs before. */
  readonly revive?: () => Promise<void>
  readonly close: () => Promise<void>
}
