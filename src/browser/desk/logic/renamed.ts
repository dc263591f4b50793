import type {DeskNote} from '../../../model/desk.js'

/** The note that a note is now that its file is gone: the only one left with its reference and language. */
export function renamedTo(gone: DeskNote, notes: readonly DeskNote[]): DeskNote | undefined {
  const same = notes.filter(
    ({slug, id, lang}) => slug !== gone.slug && id !== undefined && id === gone.id && lang === gone.lang,
  )
  return same.length === 1 ? same[0] : undefined
}
