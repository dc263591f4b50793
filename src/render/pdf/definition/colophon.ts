import {fixedPhrasing} from '../../../model/fixed-text.js'
import {pt} from '../units.js'
import {sectionHeading} from './blocks/heading.js'
import type {Kit} from './kit.js'
import {rows} from './rows.js'
import {stacked, type Spaced} from './spaced.js'

/** The colophon: rows of label and value under a dark rule. */
export function colophon(kit: Kit): readonly Spaced[] {
  const {document, geometry, styles} = kit
  if (!document.colophon.length) return []
  const heading = sectionHeading(
    {id: 'colophon', children: fixedPhrasing(document.labels.colophon)},
    kit,
    styles.color('ink'),
  )
  return [
    {...heading, before: geometry.space.part, after: geometry.space.afterHeading2 + pt(0.7)},
    {
      node: {
        stack: stacked(rows(document.colophon, 'caption', kit)),
        tag: 'L',
        numbering: 'None',
        full: true,
        unbreakable: true,
      },
      before: 0,
      after: 0,
    },
  ]
}
