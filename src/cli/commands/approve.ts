import {approve} from '../../engine/life/approve.js'
import type {ExitCode} from '../exit-code.js'
import {tellLife} from '../life-text.js'
import {lockTeller} from '../lock-teller.js'
import type {Session} from '../session.js'

interface ApproveFlags {
  readonly dryRun?: boolean
  readonly as: string
}

/** `cess approve <notes…> --as NAME`. */
export async function approveCommand(
  session: Session,
  notes: readonly string[],
  {dryRun: isDry, as}: ApproveFlags,
): Promise<ExitCode> {
  return tellLife(await approve({directory: session.directory, notes, isDry, as, onWait: lockTeller(session)}), session)
}
