import {describe, expect, it} from 'vitest'
import {pacedDomain} from '../../src/model/domain-pace.js'

describe('the pace of a domain', () => {
  it.each([
    ['europa.eu', 'europa.eu'],
    ['ep.europa.eu', 'ep.Europa.eu'],
    ['mail.ep.europa.eu', 'ep.Europa.eu'],
    ['ec.europa.eu', 'europa.eu'],
    ['noteuropa.eu', undefined],
    ['eu', undefined],
  ])('of %s is that of %s', (domain, paced) => {
    expect(pacedDomain({'europa.eu': 10, 'ep.Europa.eu': 5}, domain)).toBe(paced)
  })
})
