/** Name of the ledger's database in the private folder of a publication; known without loading SQLite. */
export const sqliteFile = 'ledger.db'

/** Name of the file that marks that a ledger exists. */
export const begunFile = 'ledger.begun'
