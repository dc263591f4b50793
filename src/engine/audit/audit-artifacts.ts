import {siteFolder} from '../../io/web-root.js'
import {auditFile, type Find} from '../../audit/audit-file.js'
import {Secrets} from '../../audit/secrets.js'
import {decompress} from '../../io/decompress.js'
import type {EditionArtifact} from '../../io/write-artifacts.js'
import type {Building} from '../output/building.js'
import {earlierTexts, openWords} from './open-words.js'
import {secretNotes, standingsOf, type NoteStanding} from './secret-notes.js'

/** Audits a public file; its path is relative to the output folder. */
export type AuditArtifact = (artifact: Pick<EditionArtifact, 'path' | 'bytes'>) => readonly Find[]

/**
 * An independent check of finished bytes. Notes that are not public are read at the first file.
 *
 * @param isMeant Which notes that are not public it looks for; all by default.
 * @returns Throws `IoError` if a note that is not public cannot be read.
 */
export async function artifactAuditor(
  building: Building,
  isMeant: (note: NoteStanding) => boolean = () => true,
): Promise<AuditArtifact> {
  const {memo, known} = building
  const earlier = await earlierTexts(memo, known)
  let secrets: Secrets | undefined
  return ({path, bytes}) => {
    secrets ??= secretsOf({...building, earlier}, isMeant)
    if (secrets.notes.length === 0) return []
    return auditFile(path.slice(siteFolder.length + 1), bytes, secrets, decompress)
  }
}

function secretsOf(
  building: Building & {readonly earlier: readonly string[]},
  isMeant: (note: NoteStanding) => boolean,
): Secrets {
  const {context, known, moment} = building
  const standings = standingsOf(known, moment)
  return new Secrets(secretNotes(context.root, standings.filter(isMeant)), openWords(building, standings))
}
