import {approve} from '../../engine/life/approve.js'
import type {ExitCode} from '../exit-code.js'
import type {ApproveFlags} from '../life-program.js'
import {tellLife} from '../life-text.js'
import type {Session} from '../session.js'

/** `cess approve <notes…> --as NAME`. */
export async function approveCommand(
  notes: readonly string[],
  {dryRun: isDry, as}: ApproveFlags,
  session: Session,
): Promise<ExitCode> {
  return tellLife(await approve({directory: session.directory, notes, isDry, as}), session)
}
