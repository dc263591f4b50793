import {own} from '../../model/own.js'

/** A value of a cell. */
export type Cell = string | number | null

/** A statement with `?` for its values. Each is whole by itself: the ledger needs no longer transaction. */
export interface Statement {
  readonly sql: string
  readonly values: readonly Cell[]
  /** Reads what it gave, should it have been run although its answer was lost. */
  readonly seen?: Statement
}

/** A row by column. */
export type Row = Readonly<Record<string, Cell>>

/** A text cell of a row; ours are never null where this is asked. */
export const text = (row: Row, column: string): string => String(own(row, column) ?? '')

/** Functions that the ledger needs of a database. A statement that was answered is on the disk. */
export interface Database {
  readonly run: (statement: Statement) => Promise<readonly Row[]>
  /** All of them or none. */
  readonly runAll: (statements: readonly Statement[]) => Promise<void>
  /** Make tables, however many processes try at once. */
  readonly create: (statements: readonly string[]) => Promise<void>
  /** Mark a process as alive for as long as it lives, however it ends. */
  readonly hold: (run: string) => Promise<void>
  /** Whether the process that holds a mark still lives. */
  readonly isHeld: (run: string) => Promise<boolean>
  /** Hold again what was lost with a connection; until then nothing runs. */
  readonly revive?: () => Promise<void>
  readonly close: () => Promise<void>
}
