import {restore} from '../../engine/life/restore.js'
import type {ExitCode} from '../exit-code.js'
import {tellLife} from '../life-text.js'
import {lockTeller} from '../lock-teller.js'
import type {Session} from '../session.js'

/** `cess restore <notes…>`. */
export async function restoreCommand(
  session: Session,
  notes: readonly string[],
  {dryRun: isDry}: {readonly dryRun?: boolean},
): Promise<ExitCode> {
  return tellLife(await restore({directory: session.directory, notes, isDry, onWait: lockTeller(session)}), session)
}
