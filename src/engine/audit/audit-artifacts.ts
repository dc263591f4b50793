import {siteFolder} from '../../io/web-root.js'
import {join} from 'node:path'
import {auditFile} from '../../audit/audit-file.js'
import {Secrets} from '../../audit/secrets.js'
import {decompress} from '../../io/decompress.js'
import {pathFrom} from '../../io/inside.js'
import type {EditionArtifact} from '../../io/write-artifacts.js'
import type {Message} from '../../model/message.js'
import type {Building} from '../output/building.js'
import {findMessage} from './find-message.js'
import {earlierTexts, openWords} from './open-words.js'
import {secretNotes, standingsOf} from './secret-notes.js'

/** Looks at a file of the public site before it is written. */
export type AuditArtifact = (artifact: EditionArtifact) => readonly Message[]

/**
 * A barrier of its own: it reads the finished bytes, and knows nothing of how they were made. What may not be public is read
 * once there is something to look at.
 *
 * @returns Throws `IoError` if a note that is not public cannot be read.
 */
export async function artifactAuditor(building: Building): Promise<AuditArtifact> {
  const {context, memo, known} = building
  const earlier = await earlierTexts(memo, known)
  let secrets: Secrets | undefined
  return ({path, bytes}) => {
    secrets ??= secretsOf({...building, earlier})
    if (secrets.notes.length === 0) return []
    const finds = auditFile(path.slice(siteFolder.length + 1), bytes, secrets, decompress)
    return finds.map(find => findMessage(pathFrom(context.root, join(context.out, path)), find))
  }
}

function secretsOf(building: Building & {readonly earlier: readonly string[]}): Secrets {
  const {context, known, moment} = building
  const standings = standingsOf(known, moment)
  return new Secrets(secretNotes(context.root, standings), openWords(building, standings))
}
