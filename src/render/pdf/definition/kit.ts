import type {Document} from '../../../model/document.js'
import type {Publication} from '../../../model/publication.js'
import type {Template} from '../../../model/template.js'
import type {Hyphenation} from '../setting/hyphenation.js'
import type {Geometry} from './geometry.js'
import type {Styles} from './styles.js'

/** Tools that every part of a definition is built with. */
export interface Kit {
  readonly document: Document
  readonly publication: Publication
  readonly template: Template
  readonly geometry: Geometry
  readonly styles: Styles
  /** Divides words where a column has no room for them whole. */
  readonly hyphenation: Hyphenation
}
