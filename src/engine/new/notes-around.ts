import {referenceIn} from '../../model/life/record-place.js'
import {momentIn} from '../../model/moment.js'
import type {Publication} from '../../model/publication.js'
import type {IsoDate} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {openContext, type Context} from '../context/context.js'
import {knownNotes, type NoteKnown} from '../publication/known-notes.js'
import {lookWithMemo} from '../publication/open-memo.js'
import {recordList} from '../queries/inputs.js'
import {readPublication} from '../context/read-publication.js'

/** A publication in which a note begins, with the notes that it has. */
export interface NotesAround {
  readonly context: Context
  readonly publication: Publication
  /** The day where the house stands. */
  readonly today: IsoDate
  readonly notes: ReadonlyMap<string, NoteKnown>
  /** References of all of them, as far as they can be read, and of all that was published, whatever became of it. */
  readonly references: readonly string[]
}

/**
 * Look around before a note begins.
 *
 * @throws {UsageError} If there is no publication, or its `cess.yml` has mistakes.
 * @throws {IoError} If its files cannot be read.
 */
export async function notesAround(directory: string): Promise<NotesAround> {
  const context = openContext({directory})
  const {publication} = readPublication(context.root)
  if (!publication)
    throw new UsageError({
      en: '`cess.yml` has errors: `cess check` says which; correct them first',
      fr: '`cess.yml` contient des erreurs : `cess check` dit lesquelles ; corrigez-les avant tout',
    })
  return lookWithMemo(context, async open => {
    const notes = await knownNotes(open.memo, context)
    open.keep()
    const ofNotes = [...notes.values()].flatMap(({header, partial}) => header?.id ?? partial?.id ?? [])
    const published = open.memo.get(recordList).map(referenceIn)
    const today = momentIn(publication.timeZone, context.now).day
    return {context, publication, today, notes, references: [...new Set([...ofNotes, ...published])]}
  })
}
