import type {Document} from '../model/document.js'
import type {Citation} from '../model/phrasing.js'
import type {PublicDocument} from '../model/public-facts.js'
import {findNodes, partsOf} from './find-nodes.js'

/** Citations that a document shows, in reading order, by the number of the work: where its entry leads back to. */
export function citationsOf(document: Document | PublicDocument): ReadonlyMap<number, readonly Citation[]> {
  const found = new Map<number, Citation[]>()
  for (const citation of findNodes(partsOf(document), 'citation')) {
    const known = found.get(citation.work)
    if (known) known.push(citation)
    else found.set(citation.work, [citation])
  }
  return found
}
