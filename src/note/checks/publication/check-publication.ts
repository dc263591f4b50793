import type {VFile} from 'vfile'
import {multimap} from '../../../model/multimap.js'
import type {BrokenNote, NoteHeader} from '../../../model/note.js'
import type {Places} from '../../fields/reading.js'
import {reportAt} from '../../fields/report-at.js'
import {checkAliases} from './aliases.js'
import {checkFileNames} from './file-names.js'
import type {PublicationFinding} from './finding.js'
import {checkHouse} from './house.js'
import {checkNames} from './names.js'
import {checkTranslations} from './translations.js'

/**
 * Check the notes of a publication against each other: findings by the path of the note to be corrected. Of `broken` notes, whose front
 * matter does not pass by itself, the name must be able to be an address, and what can be read counts as it did: a translation with another
 * label is not let through because its original has a typing error. `house` are the letters that references of the publication begin with;
 * nothing is told of them where it is absent.
 */
export function checkPublication(
  headers: readonly NoteHeader[],
  broken: readonly BrokenNote[] = [],
  house?: string,
): ReadonlyMap<string, readonly PublicationFinding[]> {
  const sorted = headers.toSorted(inOrder)
  const others = broken.toSorted(inOrder)
  const findings = [
    ...checkNames(sorted, others),
    ...(house === undefined ? [] : checkHouse(sorted, others, house)),
    ...checkFileNames([...sorted, ...others].toSorted(inOrder)),
    ...checkAliases(sorted, others),
    ...checkTranslations(sorted, others),
  ]
  return multimap(findings.map(finding => [finding.path, finding]))
}

const inOrder = (a: BrokenNote, b: BrokenNote): number => (a.path < b.path ? -1 : 1)

/** Report publication findings on a note's file. */
export function reportFindings(file: VFile, places: Places, findings: readonly PublicationFinding[]): void {
  for (const {rule, field, path: _, ...words} of findings) reportAt({file, places}, rule, {path: field, ...words})
}
