import {restore} from '../../engine/life/restore.js'
import type {ExitCode} from '../exit-code.js'
import type {DryFlags} from '../life-program.js'
import {tellLife} from '../life-text.js'
import type {Session} from '../session.js'

/** `cess restore <notes…>`. */
export async function restoreCommand(
  notes: readonly string[],
  {dryRun: isDry}: DryFlags,
  session: Session,
): Promise<ExitCode> {
  return tellLife(await restore({directory: session.directory, notes, isDry}), session)
}
