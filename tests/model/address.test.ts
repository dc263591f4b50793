import {describe, expect, it} from 'vitest'
import {
  addressText,
  isRole,
  maskedAddress,
  needsUtf8,
  parseAddress,
  personOf,
  type Address,
} from '../../src/model/address.js'
import {addressOf} from '../support/campaign.js'

const written = (text: string): string => addressText(addressOf(text))

describe('an address', () => {
  it.each([
    [' Anne.Specimen@PARL.example.org ', 'Anne.Specimen@parl.example.org'],
    ['anne@bücher.example.org', 'anne@xn--bcher-kva.example.org'],
    ['anne@βόλος.example.org', 'anne@xn--nxasmm1c.example.org'],
    ['zoë@parl.example.org', 'zoë@parl.example.org'],
    ["o'hara+notes@parl.example.org", "o'hara+notes@parl.example.org"],
  ])('is read from %s', (text, expected) => {
    expect(written(text)).toBe(expected)
  })

  it.each([
    ['anne', 'no-at'],
    ['@parl.example.org', 'no-at'],
    ['Anne <anne@parl.example.org', 'local'],
    ['anne..b@parl.example.org', 'local'],
    ['"anne b"@parl.example.org', 'local'],
    [`${'é'.repeat(33)}@parl.example.org`, 'local-length'],
    ['anne@parl', 'domain'],
    ['anne@127.0.0.1', 'domain'],
    ['anne@[127.0.0.1]', 'domain'],
    ['anne@parl.example.org:25', 'domain'],
    ['anne@-parl.example.org', 'domain'],
    ['anne@parl..example.org', 'domain'],
    ['anne@parl.example.org\r\nBcc: other@parl.example.org', 'local'],
  ])('is not read from %j', (text, problem) => {
    expect(parseAddress(text)).toBe(problem)
  })

  it('is one person however it is written', () => {
    const people = ['Anne@Bücher.example.org', 'anne@xn--bcher-kva.example.org', 'ANNE@BÜCHER.EXAMPLE.ORG']
    expect(new Set(people.map(text => personOf(addressOf(text)))).size).toBe(1)
    expect(personOf(addressOf('Zoe\u0308@parl.example.org'))).toBe(personOf(addressOf('zo\u00EB@parl.example.org')))
  })

  it('says when a server must have SMTPUTF8', () => {
    expect([addressOf('zoë@parl.example.org'), addressOf('anne@bücher.example.org')].map(needsUtf8)).toEqual([
      true,
      false,
    ])
  })

  it('is masked without its length', () => {
    const masks = ['a@parl.example.org', 'anne-marie@parl.example.org'].map(text => maskedAddress(addressOf(text)))
    expect(masks).toEqual(['a•••@p•••.org', 'a•••@p•••.org'])
  })

  it.each([
    ['info', true],
    ['Secretariat', true],
    ['contact2', true],
    ['anne.info', false],
  ])('of %s is an office’s: %s', (local, expected) => {
    const address: Address = {local, domain: 'parl.example.org'}
    expect(isRole(address)).toBe(expected)
  })
})
