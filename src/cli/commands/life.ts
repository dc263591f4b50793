import type {AdvanceCommand} from '../../engine/life/advance.js'
import type {ExitCode} from '../exit-code.js'
import {tellLife} from '../life-text.js'
import {lockTeller} from '../lock-teller.js'
import {sealingOf} from '../passphrase.js'
import type {Session} from '../session.js'

interface LifeFlags {
  readonly dryRun?: boolean
  readonly by?: string
}

/** Options that all of them have. */
const optionsOf = (session: Session, notes: readonly string[]) => ({
  directory: session.directory,
  notes,
  onWait: lockTeller(session),
})

/** `cess publish [notes…]`. */
export async function publishCommand(
  session: Session,
  notes: readonly string[],
  {dryRun: isDry, adopt: isAdoption, by}: LifeFlags & {readonly adopt?: boolean},
): Promise<ExitCode> {
  const {publish} = await import('../../engine/life/publish.js')
  const options = {...optionsOf(session, notes), isDry, isAdoption, by, ...sealingOf(session)}
  return tellLife(await publish(options), session)
}

/** `cess approve <notes…> --as NAME`. */
export async function approveCommand(
  session: Session,
  notes: readonly string[],
  {dryRun: isDry, as}: LifeFlags & {readonly as: string},
): Promise<ExitCode> {
  const {approve} = await import('../../engine/life/approve.js')
  return tellLife(await approve({...optionsOf(session, notes), isDry, as}), session)
}

interface AdvanceFlags extends LifeFlags {
  readonly summary?: string
  /** `cess withdraw` calls its summary so. */
  readonly reason?: string
  readonly nature?: 'update' | 'correction'
}

/** `cess correct`, `cess close` and `cess withdraw <notes…>`. */
export const advanceCommand =
  (command: AdvanceCommand) =>
  async (
    session: Session,
    notes: readonly string[],
    {dryRun: isDry, by, reason, summary = reason, nature}: AdvanceFlags,
  ): Promise<ExitCode> => {
    const {advance} = await import('../../engine/life/advance.js')
    const options = {...optionsOf(session, notes), isDry, by, summary, nature, ...sealingOf(session)}
    return tellLife(await advance(command, options), session)
  }

/** `cess restore <notes…>`. */
export async function restoreCommand(
  session: Session,
  notes: readonly string[],
  {dryRun: isDry}: LifeFlags,
): Promise<ExitCode> {
  const {restore} = await import('../../engine/life/restore.js')
  return tellLife(await restore({...optionsOf(session, notes), isDry}), session)
}
