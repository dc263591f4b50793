import {deskPaths, type DeskEdition} from '../../../model/desk.js'
import type {MailForm} from '../../../model/mailing.js'
import {lang} from '../words/index.js'

/** Where an edition of a note stands, with words on mistakes as the desk speaks. */
export const editionAddress = (slug: string, edition: DeskEdition, form?: MailForm): string =>
  `${deskPaths.edition}${encodeURIComponent(slug)}/${edition}?language=${lang}${form ? `&form=${form}` : ''}`
