import {advance, type AdvanceCommand} from '../../engine/life/advance.js'
import type {ExitCode} from '../exit-code.js'
import {tellLife} from '../life-text.js'
import {lockTeller} from '../lock-teller.js'
import {sealingOf} from '../passphrase.js'
import type {Session} from '../session.js'

interface AdvanceFlags {
  readonly dryRun?: boolean
  readonly summary?: string
  /** `cess withdraw` calls its summary so. */
  readonly reason?: string
  readonly nature?: 'update' | 'correction'
  readonly by?: string
}

/** `cess correct`, `cess close` and `cess withdraw <notes…>`. */
export const advanceCommand =
  (command: AdvanceCommand) =>
  async (
    session: Session,
    notes: readonly string[],
    {dryRun: isDry, by, reason, summary = reason, nature}: AdvanceFlags,
  ): Promise<ExitCode> => {
    const options = {
      directory: session.directory,
      notes,
      isDry,
      by,
      summary,
      nature,
      onWait: lockTeller(session),
      ...sealingOf(session),
    }
    return tellLife(await advance(command, options), session)
  }
