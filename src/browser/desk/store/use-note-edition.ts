import {type DeskEdition, type DeskNote, deskPaths} from '../../../model/desk.js'
import type {MailForm} from '../../../model/mailing.js'
import {lang} from '../words/index.js'
import {useEdition, type EditionView, type Reader} from './use-edition.js'

/** Where an edition of a note stands, with words on mistakes as the desk speaks. */
export const editionAddress = (slug: string, edition: DeskEdition, form?: MailForm): string =>
  `${deskPaths.edition}${encodeURIComponent(slug)}/${edition}?language=${lang}${form ? `&form=${form}` : ''}`

/** Read an edition of a note whenever the note changed. */
export const useNoteEdition = <T>(
  note: DeskNote,
  {edition, form, reader}: {readonly edition: DeskEdition; readonly form?: MailForm; readonly reader: Reader<T>},
): EditionView<T> => useEdition(editionAddress(note.slug, edition, form), note.revision, reader)
