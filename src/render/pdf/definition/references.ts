import {fixedPhrasing} from '../../../model/fixed-text.js'
import {prose} from './build.js'
import {sectionHeading} from './blocks/heading.js'
import type {Kit} from './kit.js'
import {indented, type Spaced} from './spaced.js'

/** The bibliography: entries with their first line out. */
export function references(kit: Kit): readonly Spaced[] {
  const {document, geometry} = kit
  if (!document.references.length) return []
  const entries = document.references.map((nodes, index) => {
    const entry = {...prose(nodes, 'quote', kit), hangPt: geometry.firstLine}
    return {node: indented(entry, geometry.indent), before: index ? geometry.space.betweenReferences : 0, after: 0}
  })
  return [
    {
      ...sectionHeading({id: 'sources', children: fixedPhrasing(document.labels.sources)}, kit),
      before: geometry.space.part,
    },
    ...entries,
  ]
}
