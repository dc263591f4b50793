import {publish} from '../../engine/life/publish.js'
import type {ExitCode} from '../exit-code.js'
import type {PublishFlags} from '../life-program.js'
import {tellLife} from '../life-text.js'
import {sealingOf} from '../sealing-of.js'
import type {Session} from '../session.js'

/** `cess publish [notes…]`. */
export async function publishCommand(
  notes: readonly string[],
  {dryRun: isDry, adopt: isAdoption, by}: PublishFlags,
  session: Session,
): Promise<ExitCode> {
  const options = {directory: session.directory, notes, isDry, isAdoption, by, ...sealingOf(session)}
  return tellLife(await publish(options), session)
}
