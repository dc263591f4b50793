import {execFileSync} from 'node:child_process'
import {createPrivateKey, createPublicKey, X509Certificate, type KeyObject} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {chainOf, leadsUp} from '../../../src/io/seal/chain-of.js'
import {standingOf} from '../../../src/io/seal/standing-of.js'
import {makeCertificate, makeKeyPair} from '../../../src/io/seal/make-certificate.js'
import {folderWith} from '../../support/folder.js'
import {describeWith} from '../../support/tools.js'

interface Holder {
  readonly name: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

const holder = (name: string): Holder => ({name, ...makeKeyPair()})
const [top, middle, seal] = [holder('Top'), holder('Middle'), holder('Seal')]

const certified = (own: Holder, issuer: Holder, {isAuthority = true, to = '2049-01-01'} = {}): X509Certificate =>
  new X509Certificate(makeCertificate({...own, isAuthority, issuer, from: new Date('2020-01-01'), to: new Date(to)}))

const root = certified(top, top)
const between = certified(middle, top)
const own = certified(seal, middle, {isAuthority: false})
const now = new Date('2026-12-02')
const moment = {at: new Date('2026-12-01'), clock: 'signer'} as const

describe('a chain of certificates', () => {
  it('leads over one between to the authority that was given, in whatever order they come', () => {
    expect(leadsUp(chainOf(own, [root, between]))).toBe(true)
    for (const others of [[between], [between, root], [root, own, between]])
      expect(standingOf(own, others, {lists: [], revoked: [], now, authorities: [root], moment})).toMatchObject({
        authority: 'Top',
        validity: 'valid',
      })
    expect(standingOf(own, [], {lists: [], revoked: [], now, authorities: [between], moment})).toMatchObject({
      authority: 'Middle',
    })
  })

  it('leads nowhere where one between is lacking, or was certified by somebody else of that name', () => {
    expect(leadsUp(chainOf(own, [root]))).toBe(false)
    const other = certified(holder('Middle'), top)
    const below = certified(middle, holder('Top'))
    for (const others of [[], [root], [other], [below]])
      expect(standingOf(own, others, {lists: [], revoked: [], now, authorities: [root], moment})).not.toHaveProperty(
        'authority',
      )
  })

  it('ends at a certificate whose key is of no curve, though it says that it signed itself', () => {
    const [curve, none] = [Buffer.from('06082a8648ce3d030107', 'hex'), Buffer.from('06082a8648ce3d03017f', 'hex')]
    const raw = Buffer.from(root.raw)
    none.copy(raw, raw.indexOf(curve))
    const odd = new X509Certificate(raw)
    expect(() => odd.publicKey).toThrow('decode error')
    expect([leadsUp([odd]), chainOf(odd, [odd])]).toEqual([false, [odd]])
  })

  it('counts for no certificate that one of no authority made', () => {
    const forged = certified(holder('Forged'), seal, {isAuthority: false})
    expect(
      standingOf(forged, [own, between], {lists: [], revoked: [], now, authorities: [root], moment}),
    ).not.toHaveProperty('authority')
  })

  it('was not valid where one between was not', () => {
    const over = certified(middle, top, {to: '2026-11-01'})
    expect(standingOf(own, [over], {lists: [], revoked: [], now, authorities: [root], moment})).toMatchObject({
      authority: 'Top',
      validity: 'expired',
    })
    expect(
      standingOf(own, [between], {lists: [], revoked: [], now, authorities: [root], moment: undefined}).validity,
    ).toBe('untold')
  })
})

describeWith('openssl', 'an authority that may have none below it', () => {
  it.each([
    [0, false],
    [1, true],
  ])('of a depth of %d vouches for a seal over another: %s', (depth, isVouched) => {
    const folder = folderWith()
    const args = [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=Short'],
      ...['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'short.pem'), '-days', '9000'],
      ...['-not_before', '20200101000000Z', '-addext', `basicConstraints=critical,CA:TRUE,pathlen:${depth}`],
      ...['-addext', 'subjectKeyIdentifier=none', '-addext', 'authorityKeyIdentifier=none'],
    ]
    execFileSync('openssl', args, {stdio: 'pipe'})
    const privateKey = createPrivateKey(readFileSync(join(folder, 'key.pem')))
    const short: Holder = {name: 'Short', privateKey, publicKey: createPublicKey(privateKey)}
    const authorities = [new X509Certificate(readFileSync(join(folder, 'short.pem')))]
    const direct = certified(seal, short, {isAuthority: false})
    expect(standingOf(direct, [], {lists: [], revoked: [], now, authorities, moment})).toMatchObject({
      authority: 'Short',
      validity: 'valid',
    })
    const over = standingOf(own, [certified(middle, short)], {lists: [], revoked: [], now, authorities, moment})
    expect(over.authority === 'Short').toBe(isVouched)
  })
})
