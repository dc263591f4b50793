import type {Database} from './database.js'
import type {PatientCalls} from './patience.js'

/**
 * A database whose statements wait for what passes. One that was run, and whose answer was lost with the connection, is not
 * run twice in vain: its `seen` says what it did.
 */
export function patientDatabase(db: Database, calls: PatientCalls): Database {
  const revived = async <T>(call: () => Promise<T>): Promise<T> => {
    await db.revive?.()
    return call()
  }
  return {
    ...db,
    run: statement =>
      calls.make(
        () => db.run(statement),
        () =>
          revived(async () => {
            const rows = await db.run(statement)
            return rows.length === 0 && statement.seen ? db.run(statement.seen) : rows
          }),
      ),
    runAll: statements =>
      calls.make(
        () => db.runAll(statements),
        () => revived(() => db.runAll(statements)),
      ),
    isHeld: run => calls.make(() => db.isHeld(run)),
  }
}
