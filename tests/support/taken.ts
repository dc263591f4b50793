import type {LifeReport} from '../../src/engine/life/report.js'
import {UsageError} from '../../src/model/usage-error.js'

/** A command's report; undefined where it says that it cannot begin there. */
export async function taken(run: () => Promise<LifeReport>): Promise<LifeReport | undefined> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}
