import {describe, expect, it} from 'vitest'
import {uri} from '../../../../src/render/pdf/output/link-areas.js'

describe('uri', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/a%20b?r=é#ñ', 'https://example.org/a%20b?r=%C3%A9#%C3%B1'],
    ['https://exämple.example.org/', 'https://xn--exmple-cua.example.org/'],
    ['mailto:Zoé@example.org', 'mailto:Zo%C3%A9@example.org'],
    ['https://[é', 'https://[%C3%A9'],
  ])('writes %s in ASCII', (address, written) => {
    expect(uri(address)).toBe(written)
  })
})
