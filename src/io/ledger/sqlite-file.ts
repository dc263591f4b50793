/** Name of the ledger's database in the private folder of a publication; known without loading SQLite. */
export const sqliteFile = 'ledger.db'
