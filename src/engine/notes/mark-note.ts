import type {Document} from '../../model/document.js'
import type {SpokenMessage} from '../../model/message.js'
import type {IsoDate, ToolLanguage} from '../../model/text.js'
import {withStandIns} from '../../note/mistakes/stand-ins.js'
import {resolveMarked} from '../../note/resolve-marked.js'
import type {ResolveInput} from '../../note/resolve-note.js'
import type {CheckedNote} from '../../note/check-note.js'
import type {NoteText} from '../../note/markdown.js'

/** A parsed note: text, fields and their places. */
export interface ParsedNote {
  readonly slug: string
  readonly text: NoteText
  readonly checked: CheckedNote
  /** Line on which its text begins. */
  readonly bodyLine: number
}

/** Messages to mark, and how. */
interface Marks {
  readonly errors: readonly SpokenMessage[]
  readonly language: ToolLanguage
  /** Whether it is TLP:RED, even if its fields cannot be read. */
  readonly isRed: boolean
  readonly today: () => IsoDate
}

/** Document of a note with its errors marked; `isWhole` if no required field is missing. */
export async function markNote(
  {checked, bodyLine, ...around}: Omit<ResolveInput, 'metadata'> & ParsedNote,
  {errors, language, isRed, today}: Marks,
): Promise<{readonly document: Document; readonly isWhole: boolean}> {
  const [type] = around.publication.vocabularies.types
  if (!type) throw new Error('a publication without kinds of notes')
  const {fields, places, given} = checked
  // Of what nobody knows who may read it, no more is said than of what few may read.
  const tlp = isRed ? 'TLP:RED' : (fields.tlp ?? 'TLP:AMBER+STRICT')
  const {metadata, lacking} = withStandIns({...fields, tlp}, around.slug, given, today(), type)
  const missing = fields.tlp === undefined ? new Set([...lacking, 'tlp' as const]) : lacking
  const marked = {...around, metadata, errors, language, places, bodyLine, lacking: missing}
  return {document: await resolveMarked(marked), isWhole: missing.size === 0}
}
