import {advance, type AdvanceCommand} from '../../engine/life/advance.js'
import type {ExitCode} from '../exit-code.js'
import type {AdvanceFlags, WithdrawFlags} from '../life-program.js'
import {tellLife} from '../life-text.js'
import {sealingOf} from '../sealing-of.js'
import type {Session} from '../session.js'

/** `cess correct`, `cess close` and `cess withdraw <notes…>`. */
export async function advanceCommand(
  command: AdvanceCommand,
  notes: readonly string[],
  flags: AdvanceFlags | WithdrawFlags,
  session: Session,
): Promise<ExitCode> {
  const {dryRun: isDry, by} = flags
  const told = 'reason' in flags ? {summary: flags.reason} : flags
  const options = {directory: session.directory, notes, isDry, by, ...told, ...sealingOf(session)}
  return tellLife(await advance(command, options), session)
}
