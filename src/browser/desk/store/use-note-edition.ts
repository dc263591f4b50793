import type {DeskEdition, DeskNote} from '../../../model/desk.js'
import type {MailForm} from '../../../model/mailing.js'
import {editionAddress} from './edition-address.js'
import {useEdition, type EditionView, type Reader} from './use-edition.js'

/** Read an edition of a note whenever the note changed. */
export const useNoteEdition = <T>(
  note: DeskNote,
  {edition, form, reader}: {readonly edition: DeskEdition; readonly form?: MailForm; readonly reader: Reader<T>},
): EditionView<T> => useEdition(editionAddress(note.slug, edition, form), note.revision, reader)
