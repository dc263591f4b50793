import type {DeskNote} from '../../model/desk.js'
import type {PlainMetadata} from '../../model/front-matter.js'
import type {Publication} from '../../model/publication.js'
import {statusNames} from '../../model/status-names.js'
import type {Text} from '../../model/text.js'
import {findTerm, type Term} from '../../model/vocabularies/term.js'
import {defined} from '../defined.js'

/** What the list shows of a note's front matter. */
export type Columns = Omit<
  DeskNote,
  'slug' | 'path' | 'revision' | 'translations' | 'counts' | 'isBroken' | 'isRecalled'
>

/** Fields of the front matter as far as they passed; of the title its words, set. */
type Fields = Partial<
  Pick<PlainMetadata, 'lang' | 'id' | 'title' | 'type' | 'zone' | 'tlp' | 'status' | 'version' | 'date'>
>

/** Put what passed of a front matter into words; what did not is absent. */
export function columnsOf(fields: Fields, publication: Publication): Columns {
  const {vocabularies, defaultLang} = publication
  const {lang = defaultLang, id, title, type, zone, tlp, status, version, date} = fields
  return {
    lang,
    ...defined({id, title, tlp, version, date}),
    ...defined({
      type: type === undefined ? undefined : nameOf(vocabularies.types, type),
      zone: zone === undefined ? undefined : nameOf(vocabularies.zones, zone),
      status: status && statusNames[status],
    }),
  }
}

/** In the tool's two languages only: the others are not for the desk. */
function nameOf(terms: readonly Term[], id: string): Text {
  const names = findTerm(terms, id)?.names
  return {en: names?.en ?? id, fr: names?.fr ?? id}
}
