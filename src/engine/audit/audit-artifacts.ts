import {siteFolder} from '../../io/web-root.js'
import {auditFile} from '../../audit/audit-file.js'
import {decodeBytes} from '../../audit/readings.js'
import {Secrets, type SecretNote} from '../../audit/secrets.js'
import {decompress} from '../../io/decompress.js'
import type {ShutNote, SiteEntry} from '../../io/manifest.js'
import {own} from '../../model/own.js'
import type {AuditArtifact, Auditor} from '../output/audited-file.js'
import type {Building} from '../output/building.js'
import {recordedTitles, type FormerTitles, secretNotes, standingsOf, type NoteStanding} from './secret-notes.js'
import {earlierTexts, openWords} from './open-words.js'
import {records} from '../queries/life.js'
import {secretsPrint} from '../queries/note-names.js'
import {loadWriting} from '../queries/said-words.js'
import {PublicationWithout} from './publication-without.js'

/**
 * An independent check of finished bytes. Notes that are not public are read at the first file. A file that is made the same without those
 * that are not in the site has no words from them, whatever it says: for their names alone it is looked through, which are theirs wherever
 * they stand.
 *
 * @param shut What the site remembers of notes that stood in it once.
 * @param isMeant Which notes that are not public it looks for; all by default.
 * @throws {IoError} If a note that is not public cannot be read.
 */
export async function artifactAuditor(
  building: Building,
  shut: SiteEntry['shut'],
  isMeant: (note: NoteStanding) => boolean = () => true,
): Promise<Auditor> {
  const {memo, known, shared} = building
  const open = {...building, assets: building.edges.asset, earlier: await earlierTexts(memo, known)}
  const recorded = await recordedTitles(memo)
  const onRecord = await memo.get(records)
  let near: readonly string[] = []
  const gather = () => {
    const standings = standingsOf(memo, known, shared.publication.timeZone, onRecord)
    const hidden = hiddenIn(standings)
    const secretsOf = (hasText: (note: NoteStanding) => boolean) =>
      gatherSecrets(open, {standings, recorded, shut, isMeant, hasText, near: () => near})
    const names = secretsOf(({path}) => !hidden.has(path))
    let all: Secrets | undefined
    return {names, print: secretsPrint(names), hidden, all: () => (all ??= secretsOf(() => true))}
  }
  let gathered: ReturnType<typeof gather> | undefined
  let without: PublicationWithout | undefined
  const audit: AuditArtifact = async ({path, bytes, of, last}) => {
    await loadWriting()
    const {names, print, hidden, all} = (gathered ??= gather())
    if (names.notes.length === 0) return []
    const isSame =
      of !== undefined &&
      (hidden.size === 0 || (await (without ??= new PublicationWithout(building, hidden)).makes(of)))
    const secrets = isSame ? names : all()
    const before = isSame ? last?.(print) : undefined
    near = of?.map(one => one.path) ?? []
    return auditFile(path.slice(siteFolder.length + 1), bytes, secrets, decompress, before && decodeBytes(before))
  }
  return {audit, secrets: () => gathered?.print}
}

/** Paths of notes that are not in the site at all. */
export const hiddenIn = (standings: readonly NoteStanding[]): ReadonlySet<string> =>
  new Set(standings.flatMap(({path, standing}) => (standing === undefined ? [path] : [])))

/** Notes of a publication, and where else their names are known from. */
interface Gathered {
  readonly standings: readonly NoteStanding[]
  /** Titles on record. */
  readonly recorded: FormerTitles
  /** Memory of the site of notes that stood in it once: it adds to what notes say now, and takes nothing away. */
  readonly shut: SiteEntry['shut']
  readonly isMeant?: (note: NoteStanding) => boolean
  /** Of which notes the text is looked for, and not the names alone; of all by default. */
  readonly hasText?: (note: NoteStanding) => boolean
  /** Paths of the notes that the file looked through shows. */
  readonly near?: () => readonly string[]
}

/**
 * All that may not be public, and what is.
 *
 * @throws {IoError} If a note that is not public cannot be read.
 */
export function gatherSecrets(
  open: Parameters<typeof openWords>[0],
  {standings, recorded, shut = {}, isMeant = () => true, hasText = () => true, near}: Gathered,
): Secrets {
  const formerTitles: FormerTitles = note => [...recorded(note), ...(own(shut, note.known.slug)?.titles ?? [])]
  // What a withdrawn note says too is its own first: no word of that is let pass as another's.
  const secret = secretNotes(open, standings.filter(isMeant), {formerTitles, hasText}).toSorted(
    (one, other) => Number(other.isWithdrawn) - Number(one.isWithdrawn),
  )
  const there = new Set(
    standings.flatMap(({known: {slug, header, partial}}) => [slug, header?.id ?? partial?.id ?? slug]),
  )
  const gone = Object.entries(shut).filter(([slug, {id = slug}]) => !there.has(slug) && !there.has(id))
  return new Secrets([...secret, ...gone.map(goneNote)], openWords(open, standings, near))
}

/** A note whose file went while it might not be read, by what is remembered of it. */
const goneNote = ([slug, {id, titles = []}]: readonly [string, ShutNote]): SecretNote => ({
  path: `notes/${slug}.md`,
  slug,
  id,
  titles,
  isWithdrawn: false,
  aliases: [],
  files: [],
})
