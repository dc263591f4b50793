import {fromBase64, utf8} from '../../model/bytes.js'
import {leafHash, type Sha256} from '../../model/log/merkle.js'
import {bundlesOf, checkpointName, tilesOf} from '../../model/log/tiles.js'
import type {MadeFrom, SiteContext, SiteLog} from '../../model/site.js'
import type {Brief} from '../../model/site-plan.js'
import type {NoteToday} from '../../model/verify/publisher.js'
import type {SiteToday} from '../../model/verify/site-today.js'
import {indexOf, pageOf} from './addresses.js'
import {editionName} from './exports.js'
import {briefsOf, type SiteView} from './site-view.js'

/** Folder of the public log. */
export const logFolder = 'log/'

/** File with public keys of the log, one per line. */
const keysName = 'keys.txt'

/** File with SHA-256 of the publisher's certificates, one per line. */
const certificatesName = 'certificates.txt'

/** File with the notes that are readable today and their places; see `parseSiteToday`. */
export const notesName = 'notes.json'

/** Files of the public log by path, as signed at publication; empty without a log. */
export function logFilesOf(log: SiteLog | undefined, {digest}: SiteContext): ReadonlyMap<string, Uint8Array> {
  if (!log) return new Map()
  const sha256: Sha256 = bytes => fromBase64(digest(bytes)) ?? new Uint8Array()
  const leaves = log.entries.map(entry => leafHash(sha256, utf8(entry)))
  const files = [
    [checkpointName, utf8(log.checkpoint)] as const,
    [keysName, utf8(`${log.keys.join('\n')}\n`)] as const,
    [certificatesName, utf8(log.certificates.map(one => `${one}\n`).join(''))] as const,
    ...tilesOf(sha256, leaves),
    ...bundlesOf(log.entries),
  ]
  return new Map(files.map(([name, bytes]) => [`${logFolder}${name}`, bytes]))
}

/** A file of the log. It shows no note. */
export const logFile = (site: SiteView, path: string): MadeFrom => ({
  notes: [],
  render: () => {
    const bytes = site.logFiles().get(path)
    if (!bytes) throw new Error(`a log without ${path}`)
    return bytes
  },
})

/** Slugs of today's notes for verification, and their briefs in order. */
export function notesToday(site: SiteView): {readonly notes: readonly string[]; readonly briefs: () => Brief[]} {
  const notes = [...site.published(), ...site.withdrawn()]
  const briefs = () => briefsOf(site.brief, notes).toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  return {notes, briefs}
}

/** A note of today for verification: reference, page, and half of the PDF's SHA-256. */
export function noteToday(site: SiteView, note: Brief): NoteToday {
  const {slug, id: reference, lang, standing} = note
  const page = pageOf(site, note)
  // Of what was withdrawn nothing is beside its page.
  const hasPdf = standing === 'published' && site.editions(slug).includes('pdf')
  const pdf = hasPdf ? site.edition(slug, 'pdf') : undefined
  return {
    reference,
    lang,
    standing,
    page: indexOf(page),
    pdf: pdf && {path: `${page}${editionName(note, 'pdf')}`, hash: pdf.hash},
  }
}

/** Today's notes as a file, `log/notes.json`. */
export function notesFile(site: SiteView): MadeFrom {
  const {notes, briefs} = notesToday(site)
  const {timeZone} = site.publication
  return {
    notes,
    render: () => {
      const today = briefs().map(note => noteToday(site, note))
      const said: SiteToday = {timeZone, revoked: site.log()?.revoked ?? [], notes: today}
      return utf8(`${JSON.stringify(said, null, 1)}\n`)
    },
  }
}
