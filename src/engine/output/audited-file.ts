import type {Find} from '../../audit/audit-file.js'
import type {NoteEntry} from '../../io/manifest.js'
import type {EditionId} from '../../model/edition.js'
import type {PlannedFile} from '../../model/site-plan.js'
import type {MadeSiteFile} from '../queries/site.js'
import {artifactOf} from './admission.js'

/** Audits a public file. */
export type AuditArtifact = (file: AuditedFile) => Promise<readonly Find[]>

interface AuditedFile {
  /** From the output folder. */
  readonly path: string
  readonly bytes: Uint8Array
  /** All that it was made from of notes; absent where that is not known. */
  readonly of?: readonly MadeEdition[] | undefined
  /** Its last version, if it was looked through for the same secrets, by their print: what stands in both is not read again. */
  readonly last?: (secrets: string) => Uint8Array | undefined
}

/** Audits public files. */
export interface Auditor {
  readonly audit: AuditArtifact
  /** Print of what it looks for, be it nothing; undefined before the first file. */
  readonly secrets: () => string | undefined
}

/** An edition as it was made of a note. */
export interface MadeEdition {
  /** Path of the note. */
  readonly path: string
  readonly edition: EditionId
  /** Of its bytes. */
  readonly hash: string
}

/** Notes with their files. */
export interface MadeNotes {
  /** Source paths, by slug. */
  readonly paths: ReadonlyMap<string, string>
  /** By source path. */
  readonly entries: ReadonlyMap<string, NoteEntry>
}

/** The edition that a file of the site is a copy of, or the records of all notes that it is made from; undefined where one is not known. */
export function editionsIn(
  {paths, entries}: MadeNotes,
  planned: PlannedFile,
  {hash, notes}: Pick<MadeSiteFile, 'hash' | 'notes'>,
): readonly MadeEdition[] | undefined {
  if (planned.kind === 'edition') return [{path: paths.get(planned.slug) ?? '', edition: planned.edition, hash}]
  const found = notes.flatMap((slug): readonly MadeEdition[] => {
    const path = paths.get(slug) ?? ''
    const record = artifactOf(entries.get(path) ?? {artifacts: []}, 'public')
    return record ? [{path, edition: 'public', hash: record.hash}] : []
  })
  return found.length === notes.length ? found : undefined
}
