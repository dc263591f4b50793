import type {Address} from './address.js'

/** One person of the address book: all rows with the same address, in the order of the file. */
export interface Recipient {
  readonly address: Address
  /** Ids of the groups that the person is in. */
  readonly groups: readonly string[]
  readonly name?: string
  /** Languages that the person reads (BCP 47), the best first; those of their groups, or the note's own, where it is absent. */
  readonly languages?: readonly string[]
  /** Opens the mail, in the first of these languages: “Madame la Députée,”. */
  readonly salutation?: string
  /** Where the address came from, told to the person (GDPR, article 14, 2 f). */
  readonly source: string
  /** The first line that names the person, from 1. */
  readonly line: number
}

/** Columns of an address book, in the order in which it is written. */
export const bookColumns = ['group', 'email', 'name', 'languages', 'salutation', 'source'] as const
export type BookColumn = (typeof bookColumns)[number]

/** One row of the file, not yet joined with the others of the same person. */
export type BookRow = Readonly<Record<BookColumn, string>>
