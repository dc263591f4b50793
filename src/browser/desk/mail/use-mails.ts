import {deskPaths, type DeskMails, type DeskNote} from '../../../model/desk.js'
import {useEdition, type Reader} from '../store/use-edition.js'

// The server is ours; see `askJson`.
const readMails: Reader<DeskMails> = async answer => (await answer.json()) as DeskMails

/** What is known of a note's mail in both forms; nothing while it cannot be made. */
export const useMails = ({slug, revision}: DeskNote): DeskMails | undefined =>
  useEdition(`${deskPaths.note}${encodeURIComponent(slug)}${deskPaths.mail}`, revision, readMails).shown?.content
