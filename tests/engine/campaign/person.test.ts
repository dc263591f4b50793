import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {unsubscribeWays} from '../../../src/engine/campaign/prepare.js'
import {personIdOf, readToken, tokenOf} from '../../../src/engine/campaign/person.js'
import {keyringOf} from '../../../src/io/keyring.js'
import {locales} from '../../../src/model/locales/index.js'
import {tokensIn} from '../../../src/model/returns/references.js'
import {addressNumber, addressOf} from '../../support/campaign.js'

const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 600)

/** A publication's keys, a person and the language of the page, and what their links hold. */
const links = fc
  .record({
    secret: fc.string({minLength: 32, maxLength: 64}),
    number: fc.nat(),
    lang: fc.constantFrom(...Object.keys(locales), 'pt-BR', 'zh-Hant-TW'),
  })
  .map(({secret, number, lang}) => {
    const keyring = keyringOf(secret)
    const person = personIdOf(keyring, addressOf(addressNumber(number)))
    return {keyring, person, lang, token: tokenOf(keyring, person, lang)}
  })

/** SpamAssassin 4.0.1: `__BITCOIN_ID`, whose point is `PDS_BTC_ID`; `__LITECOIN_ID`; and `GB_HASHBL_BTC`, which asks the network. */
const wallets = [
  /\b(?<!=)(?:[13](?:(?:[-_=\s][a-km-zA-HJ-NP-Z1-9]){29,34}|[a-km-zA-HJ-NP-Z1-9]{29,34})|bc1[acdefghjklmnpqrstuvwxyz234567890]{30,90}|b[-_=\s]c[-_=\s]1(?:[-_=\s][acdefghjklmnpqrstuvwxyz234567890]){30,90})\b/,
  /\b(?<!=)[LM3][a-km-zA-HJ-NP-Z1-9]{26,33}\b/,
  /\b(?<!=)([13][a-km-zA-HJ-NP-Z1-9]{25,34}|bc1[acdefghjklmnpqrstuvwxyz234567890]{30,62})\b/,
]

describe('a token to leave the list', () => {
  it('is the address of a wallet to no filter, whoever it is for', {tags: 'slow'}, () => {
    fc.assert(
      fc.property(links, ({token}) => {
        const text = unsubscribeWays(token, 'contact@example.org', 'https://cess.example.org').join('\n')
        expect(wallets.filter(wallet => wallet.test(text))).toEqual([])
        // Of 26 letters or more, whatever they are.
        expect(token).not.toMatch(/\w{26}/)
      }),
      {numRuns},
    )
  })

  it('is read with its digits in halves, and in one piece as in mails of earlier days', {tags: 'slow'}, () => {
    fc.assert(
      fc.property(links, ({keyring, person, lang, token}) => {
        const [who, , mark] = token.split('.')
        const old = `${person}.${lang}.${mark?.replace('-', '')}`
        expect(old).toHaveLength(token.length - 2)
        for (const sent of [token, old, `${who}.${lang}.${mark?.replace('-', '')}`, `${person}.${lang}.${mark}`])
          expect(readToken(keyring, sent)).toEqual({person, lang})
      }),
      {numRuns},
    )
  })

  it('is refused with one sign changed or added, in any place', () => {
    const signs = fc.constantFrom(...'0123456789abcdefghizABFZ.-_% ')
    fc.assert(
      fc.property(links, fc.nat(), signs, fc.boolean(), ({keyring, token}, at, sign, isAdded) => {
        const place = at % token.length
        fc.pre(isAdded || token[place] !== sign)
        const changed = token.slice(0, place) + sign + token.slice(isAdded ? place : place + 1)
        expect(readToken(keyring, changed)).toBeUndefined()
      }),
      {numRuns},
    )
  })

  it('is found in what quotes a mail, broken over two lines in any place', {tags: 'slow'}, () => {
    const breaks = fc.constantFrom('', '\n', '\r\n> ', '\n> > ', '=\r\n')
    fc.assert(
      fc.property(links, fc.nat(), breaks, ({token}, at, end) => {
        const place = 1 + (at % (token.length - 1))
        const broken = `${token.slice(0, place)}${end}${token.slice(place)}`
        for (const start of ['mailto:contact@example.org?subject=unsubscribe%20', 'https://cess.example.org/'])
          expect(tokensIn(`> ${start}${broken}\n> --\n`)).toEqual([token.toLowerCase()])
      }),
      {numRuns},
    )
  })
})
