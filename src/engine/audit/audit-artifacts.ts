import {siteFolder} from '../../io/web-root.js'
import {join} from 'node:path'
import {auditFile} from '../../audit/audit-file.js'
import {Secrets} from '../../audit/secrets.js'
import {decompress} from '../../io/decompress.js'
import {pathFrom} from '../../io/inside.js'
import type {EditionArtifact} from '../../io/write-artifacts.js'
import type {Message} from '../../model/message.js'
import type {Building} from '../build/building.js'
import {findMessage} from './find-message.js'
import {openWords} from './open-words.js'
import {secretNotes, standingsOf} from './secret-notes.js'

/** Files of the site that may be written, and those that may not, by path. */
export interface AuditedArtifacts {
  readonly passed: readonly EditionArtifact[]
  readonly refused: ReadonlySet<string>
  readonly messages: readonly Message[]
}

/**
 * Look at files of the public site before they are written. A barrier of its own: it reads the finished bytes, and knows
 * nothing of how they were made.
 *
 * @throws {IoError} If a note that is not public cannot be read.
 */
export function auditArtifacts(building: Building, artifacts: readonly EditionArtifact[]): AuditedArtifacts {
  if (artifacts.length === 0) return {passed: artifacts, refused: new Set(), messages: []}
  const {scene, known, moment} = building
  const standings = standingsOf(known, moment)
  const secrets = new Secrets(secretNotes(scene.root, standings), () => openWords(building, standings))
  const looked = artifacts.map(artifact => {
    const path = artifact.path.slice(siteFolder.length + 1)
    return {
      artifact,
      finds: secrets.notes.length === 0 ? [] : auditFile({path, bytes: artifact.bytes}, secrets, decompress),
    }
  })
  const shown = (path: string) => pathFrom(scene.root, join(scene.out, path))
  return {
    passed: looked.flatMap(({artifact, finds}) => (finds.length === 0 ? [artifact] : [])),
    refused: new Set(looked.flatMap(({artifact, finds}) => (finds.length > 0 ? [artifact.path] : []))),
    messages: looked.flatMap(({artifact, finds}) => finds.map(find => findMessage(shown(artifact.path), find))),
  }
}
