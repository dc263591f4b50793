import {siteFolder} from '../../io/web-root.js'
import {auditFile, type AuditArtifact} from '../../audit/audit-file.js'
import {Secrets, type SecretNote} from '../../audit/secrets.js'
import {decompress} from '../../io/decompress.js'
import type {ShutNote, SiteEntry} from '../../io/manifest.js'
import {own} from '../../model/own.js'
import type {Building} from '../output/building.js'
import {recordedTitles, type FormerTitles, secretNotes, standingsOf, type NoteStanding} from './secret-notes.js'
import {earlierTexts, openWords} from './open-words.js'

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
  const {memo, known, shared} = building
  const open = {...building, earlier: await earlierTexts(memo, known)}
  const recorded = await recordedTitles(memo)
  let secrets: Secrets | undefined
  return ({path, bytes}) => {
    secrets ??= gatherSecrets(open, {
      standings: standingsOf(memo, known, shared.publication.timeZone),
      recorded,
      shut,
      isMeant,
    })
    if (secrets.notes.length === 0) return []
    return auditFile(path.slice(siteFolder.length + 1), bytes, secrets, decompress)
  }
}

/** Notes of a publication, and where else their names are known from. */
interface Gathered {
  readonly standings: readonly NoteStanding[]
  /** Titles on record. */
  readonly recorded: FormerTitles
  /** Memory of the site of notes that stood in it once: it adds to what notes say now, and takes nothing away. */
  readonly shut: SiteEntry['shut']
  readonly isMeant?: (note: NoteStanding) => boolean
}

/**
 * All that may not be public, and what is.
 *
 * @throws {IoError} If a note that is not public cannot be read.
 */
export function gatherSecrets(
  open: Parameters<typeof openWords>[0],
  {standings, recorded, shut = {}, isMeant = () => true}: Gathered,
): Secrets {
  const formerTitles: FormerTitles = note => [...recorded(note), ...(own(shut, note.known.slug)?.titles ?? [])]
  const secret = secretNotes(open, standings.filter(isMeant), formerTitles)
  const there = new Set(
    standings.flatMap(({known: {slug, header, partial}}) => [slug, header?.id ?? partial?.id ?? slug]),
  )
  const gone = Object.entries(shut).filter(([slug, {id = slug}]) => !there.has(slug) && !there.has(id))
  return new Secrets([...secret, ...gone.map(goneNote)], openWords(open, standings))
}

/** A note whose file went while it might not be read, by what is remembered of it. */
const goneNote = ([slug, {id, titles = []}]: readonly [string, ShutNote]): SecretNote => ({
  path: `notes/${slug}.md`,
  slug,
  id,
  titles,
  source: '',
  isWithdrawn: false,
  aliases: [],
  files: [],
})
