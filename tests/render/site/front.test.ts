import {expect, it} from 'vitest'
import {briefOf} from '../../../src/render/site/brief.js'
import {frontOf} from '../../../src/render/site/front.js'
import {manyDatedNotes} from '../../support/public-site.js'

it('names a zone only where it has other publications than the lead', () => {
  const notes = manyDatedNotes(3).map(briefOf)
  const [lead, ...others] = notes.map(({slug}) => slug)
  if (lead === undefined) throw new Error('no notes')
  const zones = [
    {kind: 'zones' as const, id: 'its-own', notes: [lead], withdrawn: []},
    {kind: 'zones' as const, id: 'shared', notes: [lead, ...others], withdrawn: []},
  ]
  const front = frontOf({notes, zones, isPast: () => false}, 'fr')
  expect(front.lead).toBe(lead)
  expect(front.zones).toEqual([{id: 'shared', count: 3, rows: others}])
})
