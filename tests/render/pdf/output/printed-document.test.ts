import {expect, it} from 'vitest'
import {byBytes} from '../../../../src/render/pdf/output/printed-document.js'

it('orders names as they lie in a file, whatever the locale', () => {
  const names = ['été', 'a-b', 'zone', 'Zone', 'a', 'ëa', 'étage', 'a1']
  expect(names.toSorted(byBytes)).toEqual(['Zone', 'a', 'a-b', 'a1', 'zone', 'étage', 'été', 'ëa'])
})
