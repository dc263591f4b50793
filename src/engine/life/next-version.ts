import type {Metadata} from '../../model/front-matter.js'
import type {PublicationRecord} from '../../model/life/record.js'
import {localeFor} from '../../model/locales/index.js'
import type {IsoDate} from '../../model/text.js'
import type {NewRevision} from '../../note/edit/add-revision.js'
import type {FieldEdits} from '../../note/edit/edit-fields.js'
import {versionAfter} from '../../model/compare-versions.js'

/** Status, nature and summary of a next version. */
export interface Opening extends Pick<NewRevision, 'nature' | 'summary'> {
  readonly status: Metadata['status']
  /** Date in the publication's time zone. */
  readonly day: IsoDate
}

/**
 * Fields of the version after a published one. History begins with the first version, even if the note had none.
 *
 * @param fields Of the text that is edited: what its author changed of version and history already stays.
 */
export function nextVersion(
  fields: Pick<Metadata, 'revisions' | 'date'>,
  record: PublicationRecord,
  {status, nature, summary, day}: Opening,
): FieldEdits {
  const version = versionAfter(record.version)
  const last = fields.revisions?.at(-1)?.date ?? fields.date
  // A version that was dated ahead, or by a clock that was put back since, is followed on its own day at the earliest.
  const revision: NewRevision = {version, date: day < last ? last : day, nature, summary}
  const first: NewRevision = {
    version: record.version,
    date: fields.date,
    nature: 'initial',
    summary: `${localeFor(record.lang).natures.initial}.`,
  }
  return {status, version, revisions: fields.revisions ? [revision] : [first, revision]}
}
