import type {VFile} from 'vfile'
import type {Metadata} from '../../../model/front-matter.js'
import type {Publication} from '../../../model/publication.js'
import type {IsoDate} from '../../../model/text.js'
import type {Places} from '../../fields/reading.js'
import type {NoteText} from '../../markdown.js'
import type {TextFacts} from './text-facts.js'

/** Input of the checks of a note's front matter. */
export interface CheckInput {
  readonly file: VFile
  readonly slug: string
  /** The fields that passed by themselves. A field that was given and is not here was reported already. */
  readonly fields: Partial<Metadata>
  readonly places: Places
  readonly publication: Publication
  /** Whether a day is over where the house stands. */
  readonly isPast: (day: IsoDate) => boolean
  /** Whether the note's date is still to come and nothing else keeps it from the public. */
  readonly isScheduled: boolean
  /** Whether a note of that name, without `.md`, is in the publication; asked only where a message would propose one. */
  readonly hasNote: (slug: string) => boolean
  /** Absent when the text could not be read: then nothing that depends on it is checked. */
  readonly text?: NoteText | undefined
}

/** A rule, or a few that belong together: reports what is wrong on the input's file. */
export type FrontMatterCheck = (input: CheckInput, facts: TextFacts | undefined) => void
