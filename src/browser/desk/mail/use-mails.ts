import {deskPaths, type DeskMails, type DeskNote} from '../../../model/desk.js'
import {useEdition, type EditionView, type Reader} from '../store/use-edition.js'

// The server is ours; see `askJson`.
const readMails: Reader<DeskMails> = async answer => (await answer.json()) as DeskMails

/** What is known of a note's mail in both forms. */
export const useMails = ({slug, revision}: DeskNote): EditionView<DeskMails> =>
  useEdition(`${deskPaths.note}${encodeURIComponent(slug)}${deskPaths.mail}`, revision, readMails)
