import fc from 'fast-check'
import {expect, it} from 'vitest'
import {briefOf} from '../../../src/render/site/brief.js'
import {relatedTo} from '../../../src/render/site/related.js'
import type {Brief} from '../../../src/model/site-plan.js'
import {publicNote} from '../../support/public-site.js'

it('relates a note to the nearest others, newest first, as a look at all of them does', () => {
  const terms = fc.subarray(['a', 'b', 'c'])
  const note = fc.record({
    lang: fc.constantFrom('fr', 'en'),
    zone: fc.constantFrom('x', 'y'),
    zones: terms,
    threats: terms,
  })
  fc.assert(
    fc.property(fc.array(note, {minLength: 1, maxLength: 40}), drawn => {
      const notes = drawn.map((one, index): Brief => ({...plain, ...one, slug: `note-${index >> 1}.${one.lang}`}))
      for (const own of notes) expect(relatedTo(own, notes)).toEqual(nearest(own, notes))
    }),
  )
})

/** Two for each threat that both have, one for each zone. */
function nearest(own: Brief, notes: readonly Brief[]): readonly Brief[] {
  const zonesOf = ({zone, zones}: Brief) => [zone, ...zones]
  const weight = (other: Brief) =>
    zonesOf(own).filter(zone => zonesOf(other).includes(zone)).length +
    2 * own.threats.filter(threat => other.threats.includes(threat)).length
  const stem = ({slug}: Brief) => slug.slice(0, slug.lastIndexOf('.'))
  return notes
    .filter(other => other.lang === own.lang && stem(other) !== stem(own) && weight(other) > 0)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, 4)
}

const plain = briefOf(publicNote({slug: 'note.fr', lang: 'fr', id: 'CESS-2026-ALE-001', date: '2026-01-01'}))
