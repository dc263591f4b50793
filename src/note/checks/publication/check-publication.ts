import type {VFile} from 'vfile'
import type {NoteHeader} from '../../../model/note.js'
import type {Places} from '../../fields/reading.js'
import {reportAt} from '../../fields/report-at.js'
import type {PublicationFinding} from './finding.js'
import {checkNames} from './names.js'
import {checkTranslations} from './translations.js'

/**
 * Check what the notes of a publication must keep between them.
 *
 * @param headers Of the notes that pass by themselves, in any order.
 * @param faulty References of the other notes, as far as they are known: they exist, but are compared with nothing.
 * @returns What is wrong, by the path of the note to be corrected.
 */
export function checkPublication(
  headers: readonly NoteHeader[],
  faulty: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, readonly PublicationFinding[]> {
  const sorted = headers.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const byPath = new Map<string, PublicationFinding[]>()
  for (const finding of [...checkNames(sorted), ...checkTranslations(sorted, faulty)]) {
    byPath.set(finding.path, [...(byPath.get(finding.path) ?? []), finding])
  }
  return byPath
}

/** Report on a note's file what is wrong with it beside others. */
export function reportFindings(file: VFile, places: Places, findings: readonly PublicationFinding[]): void {
  for (const {rule, field, path: _, ...words} of findings) reportAt({file, places}, rule, {path: field, ...words})
}
