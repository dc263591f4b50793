import type {VFile} from 'vfile'
import type {Metadata} from '../../../model/front-matter.js'
import type {NoteSettings} from '../../../model/publication.js'
import type {IsoDate} from '../../../model/text.js'
import type {Places} from '../../fields/reading.js'
import type {NoteText} from '../../markdown.js'
import type {TextFacts} from './text-facts.js'

/** Input of front matter checks. */
export interface CheckInput {
  readonly file: VFile
  readonly slug: string
  /** Valid fields. A given field that is missing here was already reported. */
  readonly fields: Partial<Metadata>
  readonly places: Places
  readonly publication: NoteSettings
  /** Whether a day is over in the publication's time zone. */
  readonly isPast: (day: IsoDate) => boolean
  /** Whether only its future date keeps the note from the public. */
  readonly isScheduled: boolean
  /** Whether a note exists by name, without `.md`; asked only for suggestions. */
  readonly hasNote: (slug: string) => boolean
  /** Absent if the text could not be read; checks against it are skipped then. */
  readonly text?: NoteText | undefined
}

/** Checks one or a few related rules; errors are reported on the input's file. */
export type FrontMatterCheck = (input: CheckInput, facts: TextFacts | undefined) => void
