import type {Document} from '../../../model/document.js'
import type {NoteSettings} from '../../../model/publication.js'
import type {Template} from '../../../model/template.js'
import type {Texts} from '../setting/texts.js'
import type {Geometry} from './geometry.js'
import type {Styles} from './styles.js'

/** Shared context of all parts of a definition. */
export interface Kit {
  readonly document: Document
  readonly publication: NoteSettings
  readonly template: Template
  readonly geometry: Geometry
  readonly styles: Styles
  readonly texts: Texts
}
