import {expect, it} from 'vitest'
import {standingAfter} from '../../../src/model/life/standing.js'

it('says where revisions leave a note', () => {
  expect(standingAfter([])).toBe('published')
  expect(standingAfter(['initial', 'correction'])).toBe('published')
  expect(standingAfter(['initial', 'closure', 'correction', 'correction'])).toBe('closed')
  expect(standingAfter(['initial', 'closure', 'update', 'correction'])).toBe('published')
  expect(standingAfter(['initial', 'closure', 'withdrawal'])).toBe('withdrawn')
})
