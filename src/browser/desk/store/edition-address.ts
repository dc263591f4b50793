import {deskPaths, type DeskEdition} from '../../../model/desk.js'
import type {MailForm} from '../../../model/mailing.js'

/** Where an edition of a note stands. */
export const editionAddress = (slug: string, edition: DeskEdition, form?: MailForm): string =>
  `${deskPaths.edition}${encodeURIComponent(slug)}/${edition}${form ? `?form=${form}` : ''}`
