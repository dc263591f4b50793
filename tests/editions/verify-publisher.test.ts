import {describe, expect, it} from 'vitest'
import {verifiedPublisher} from '../../src/browser/verify/publisher.js'
import type {KnownSite} from '../../src/model/verify/known-site.js'
import {newLog} from '../support/log.js'
import {loggedSite} from '../support/logged-site.js'

describe('the publisher by whom a browser judges', () => {
  it('is known by a log that is whole and signed, and by no other', async () => {
    const {known} = await loggedSite()
    expect((await verifiedPublisher(known))?.leaves).toHaveLength(2)
    const [entry = '', ...rest] = known.entries
    const bad: readonly Partial<KnownSite>[] = [
      {entries: [entry.replace('ALE-001', 'ALE-007'), ...rest]},
      {entries: rest},
      {entries: [...known.entries, entry]},
      {keys: [newLog().vkey]},
      {keys: []},
      {checkpoint: known.checkpoint.replace(/\n2\n/, '\n1\n')},
      {checkpoint: ''},
    ]
    for (const change of bad) expect(await verifiedPublisher({...known, ...change})).toBeUndefined()
  })
})
