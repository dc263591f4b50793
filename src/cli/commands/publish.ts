import {publish} from '../../engine/life/publish.js'
import type {ExitCode} from '../exit-code.js'
import {tellLife} from '../life-text.js'
import {lockTeller} from '../lock-teller.js'
import {sealingOf} from '../passphrase.js'
import type {Session} from '../session.js'

interface PublishFlags {
  readonly dryRun?: boolean
  readonly adopt?: boolean
  readonly by?: string
}

/** `cess publish [notes…]`. */
export async function publishCommand(
  session: Session,
  notes: readonly string[],
  {dryRun: isDry, adopt: isAdoption, by}: PublishFlags,
): Promise<ExitCode> {
  const options = {
    directory: session.directory,
    notes,
    isDry,
    isAdoption,
    by,
    onWait: lockTeller(session),
    ...sealingOf(session),
  }
  return tellLife(await publish(options), session)
}
