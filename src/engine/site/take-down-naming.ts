import {auditFile} from '../../audit/audit-file.js'
import {Secrets, type SecretNote} from '../../audit/secrets.js'
import {titleKind} from '../../audit/sequences.js'
import {WordReader} from '../../audit/words.js'
import {decompress} from '../../io/decompress.js'
import type {ShutNote, SiteEntry} from '../../io/manifest.js'
import {hashOfAll} from '../../io/stamp.js'
import {siteFolder} from '../../io/web-root.js'
import type {PartialHeader} from '../../model/note.js'
import {own} from '../../model/own.js'
import {titlesIn} from '../queries/note-names.js'
import {statesClear, titlesBefore} from '../output/admission.js'
import type {AuditArtifact} from '../output/audited-file.js'
import {filesWith, withBeside} from './take-down-telling.js'
import {withoutFiles, type TakenDown} from './take-down.js'

/** A note of which no more is known than what its file says. */
export interface UnreadNote {
  readonly path: string
  readonly slug: string
  readonly text: string
  /** Its reference, if it gives one. */
  readonly partial: Pick<PartialHeader, 'id'>
  /** Its lines that decide who may read it. */
  readonly marking: string
}

/**
 * Take down every file whose words name a note that was public and is restricted now, where settings or template have errors: by its
 * reference, and by the titles that it has and had, of those that are found anywhere. Which shorter ones, names and texts are public too is
 * known to whole builds alone. Once the files were searched for these, that is remembered.
 *
 * @param down The site without what shows such notes.
 * @param now Notes that may be in it.
 * @throws {IoError} If the disk refuses to read.
 */
export async function takeDownNaming(
  out: string,
  down: TakenDown,
  {
    notes,
    before,
    now,
  }: {readonly notes: readonly UnreadNote[]; readonly before: SiteEntry; readonly now: SiteEntry['notes']},
): Promise<TakenDown> {
  const {site} = down
  const named = restricted(notes, before, now)
  const fresh = named.filter(({slug, shut}) => shut.print !== own(before.shut, slug)?.print)
  if (!site || fresh.length === 0) return down
  const secrets = new Secrets(
    fresh.map(({secret}) => secret),
    [openNames(notes, now)],
  )
  const audit: AuditArtifact = async ({path, bytes}) =>
    auditFile(path.slice(siteFolder.length + 1), bytes, secrets, decompress)
  const naming = await filesWith({out, audit}, site.files.keys(), ({rule}) => isName.has(rule))
  const doomed = withBeside(site.files, naming)
  const taken = withoutFiles(out, site, new Set(doomed))
  const shut = {...site.shut, ...Object.fromEntries(fresh.map(one => [one.slug, one.shut]))}
  return {
    site: taken.site && {...taken.site, shut},
    isLess: true,
    stuck: [...down.stuck, ...taken.stuck],
  }
}

interface Restricted {
  readonly slug: string
  readonly secret: SecretNote
  readonly shut: ShutNote
}

/** Notes that were public once, by their name or reference, whose label is another now. */
function restricted(notes: readonly UnreadNote[], before: SiteEntry, now: SiteEntry['notes']): readonly Restricted[] {
  const ids = new Set([...Object.values(before.notes), ...Object.values(before.shut ?? {})].map(({id}) => id))
  const formerTitles = titlesBefore(before)
  return notes.flatMap(({path, slug, text, partial, marking}) => {
    if (own(now, slug) || statesClear.test(marking)) return []
    const known = own(before.notes, slug) ?? own(before.shut, slug)
    // It may have another's name now.
    const id = partial.id !== undefined && ids.has(partial.id) ? partial.id : (known?.id ?? partial.id)
    if (!known && !ids.has(id)) return []
    const former = formerTitles(slug, id)
    const titles = [...new Set([...former, ...titlesIn(text)])].filter(isLong)
    const print = hashOfAll(['without settings', JSON.stringify([id, titles])])
    const secret = {path, slug, id, titles, isWithdrawn: false, aliases: [], files: []}
    return {slug, secret, shut: {print, ...(id !== undefined && {id}), ...(former.length > 0 && {titles: former})}}
  })
}

const isLong = (title: string): boolean => titleKind(new WordReader().read(title).count) === 'title'

/** Titles and references of public notes. */
function openNames(notes: readonly UnreadNote[], now: SiteEntry['notes']) {
  const open = notes.flatMap(({slug, text}) => (own(now, slug) ? text : []))
  const entries = Object.values(now)
  return {
    titles: [...entries.flatMap(({title}) => title ?? []), ...open.flatMap(text => titlesIn(text))],
    names: entries.map(({id}) => id),
  }
}

const isName: ReadonlySet<string> = new Set(['audit-title', 'audit-reference'])
