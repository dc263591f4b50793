import {siteFolder} from '../../io/web-root.js'
import {auditFile, type Find} from '../../audit/audit-file.js'
import {Secrets, type SecretNote} from '../../audit/secrets.js'
import {decompress} from '../../io/decompress.js'
import type {ShutNote, SiteEntry} from '../../io/manifest.js'
import type {EditionArtifact} from '../../io/write-artifacts.js'
import {own} from '../../model/own.js'
import type {Building} from '../output/building.js'
import {recordedTitles, type FormerTitles} from './former-titles.js'
import {earlierTexts, openWords} from './open-words.js'
import {secretNotes, standingsOf, type NoteStanding} from './secret-notes.js'

/** Audits a public file; its path is relative to the output folder. */
export type AuditArtifact = (artifact: Pick<EditionArtifact, 'path' | 'bytes'>) => readonly Find[]

/**
 * An independent check of finished bytes. Notes that are not public are read at the first file.
 *
 * @param shut What the site remembers of notes that stood in it once.
 * @param isMeant Which notes that are not public it looks for; all by default.
 * @throws {IoError} If a note that is not public cannot be read.
 */
export async function artifactAuditor(
  building: Building,
  shut: SiteEntry['shut'],
  isMeant: (note: NoteStanding) => boolean = () => true,
): Promise<AuditArtifact> {
  const {memo, known} = building
  const earlier = await earlierTexts(memo, known)
  const recorded = await recordedTitles(memo)
  const formerTitles: FormerTitles = note => [...recorded(note), ...(own(shut, note.known.slug)?.titles ?? [])]
  let secrets: Secrets | undefined
  return ({path, bytes}) => {
    secrets ??= secretsOf({...building, earlier, formerTitles}, isMeant, shut)
    if (secrets.notes.length === 0) return []
    return auditFile(path.slice(siteFolder.length + 1), bytes, secrets, decompress)
  }
}

function secretsOf(
  building: Building & {readonly earlier: readonly string[]; readonly formerTitles: FormerTitles},
  isMeant: (note: NoteStanding) => boolean,
  shut: SiteEntry['shut'],
): Secrets {
  const {context, known, moment, formerTitles} = building
  const standings = standingsOf(known, moment)
  const secret = secretNotes(context.root, standings.filter(isMeant), formerTitles)
  const there = new Set(standings.map(({known: {slug}}) => slug))
  const gone = Object.entries(shut ?? {}).flatMap(one => (there.has(one[0]) ? [] : [goneNote(one)]))
  return new Secrets([...secret, ...gone], openWords(building, standings))
}

/** A note whose file went while it might not be read, by what is remembered of it. */
const goneNote = ([slug, {id, titles = []}]: readonly [string, ShutNote]): SecretNote => ({
  ...{path: `notes/${slug}.md`, slug, id, titles, source: '', isWithdrawn: false, aliases: [], files: []},
})
