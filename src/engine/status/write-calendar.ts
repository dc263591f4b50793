import {dirname} from 'node:path'
import {whereItLeads} from '../../io/inside.js'
import {siteAround} from '../../io/web-root.js'
import {writePrivateFile} from '../../io/write-whole.js'
import type {ToolLanguage} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {renderCalendar, type CalendarEntry} from '../../render/calendar/render-calendar.js'
import type {NoteStatus, StatusReport} from './read-status.js'

/**
 * Write coming events as a calendar (RFC 5545), readable by its owner only, since restricted notes are in it; gives their number. Notes with an
 * unreadable label are left out.
 *
 * @throws {UsageError} If the file would stand in a public site.
 * @throws {IoError} If the disk refuses.
 */
export function writeCalendar(
  {notes, host, now}: StatusReport,
  path: string,
  {language, version}: {readonly language: ToolLanguage; readonly version: string},
): number {
  const site = siteAround(dirname(whereItLeads(path)))
  if (site !== undefined) throw inSite(path)
  const entries = notes.flatMap(entriesOf)
  writePrivateFile(path, renderCalendar(entries, {language, host, version, now}))
  return entries.length
}

function entriesOf({slug, reference, title, tlp, events}: NoteStatus): readonly CalendarEntry[] {
  if (reference === undefined || tlp === undefined) return []
  return events.map(event => ({slug, reference, title: title ?? reference, tlp, event}))
}

const inSite = (path: string) =>
  new UsageError({
    en: `The calendar \`${path}\` would stand in a public site, and it names restricted notes; choose another place`,
    fr: `Le calendrier \`${path}\` serait dans un site public, et il nomme des notes restreintes ; choisissez un autre emplacement`,
  })
