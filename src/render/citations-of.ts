import type {Document} from '../model/document.js'
import {multimap} from '../model/multimap.js'
import type {Citation} from '../model/phrasing.js'
import type {PublicDocument} from '../model/public-facts.js'
import {findNodes, partsOf} from './find-nodes.js'

/** Citations that a document shows, in reading order, by the number of the work: where its entry leads back to. */
export const citationsOf = (document: Document | PublicDocument): ReadonlyMap<number, readonly Citation[]> =>
  multimap(findNodes(partsOf(document), 'citation').map(citation => [citation.work, citation]))
