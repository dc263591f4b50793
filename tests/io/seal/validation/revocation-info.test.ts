import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {der, firstOf, partsOf, readDer, tags, type Der} from '../../../../src/model/cms/der.js'
import {ocspRequest} from '../../../../src/model/cms/ocsp.js'
import {certificateId, covers, statusIn, type Link} from '../../../../src/io/seal/validation/revocation-info.js'
import {standingOf} from '../../../../src/io/seal/standing-of.js'
import {unrevokedAt} from '../../../../src/io/seal/validation/unrevoked-at.js'
import {answeringAuthority, type AuthorityOptions} from '../../../support/answering-authority.js'
import {folderWith} from '../../../support/folder.js'
import {isNightly} from '../../../support/nightly.js'
import {describeWith} from '../../../support/tools.js'

/** An authority, with a list and an answer on the certificate of a seal. */
async function infos(revoked?: string) {
  const authority = await answeringAuthority(revoked === undefined ? {} : {revoked: {seal: revoked}})
  const [certificate, issuer, root] = authority.chain
  if (!certificate || !issuer || !root) throw new Error('A chain of three')
  const link: Link = {certificate, issuer}
  const id = certificateId(link)
  if (!id) throw new Error('A certificate that is read')
  const list = {kind: 'list', der: authority.listOf('issuing')} as const
  const answer = {kind: 'answer', der: authority.answerOn(ocspRequest(id))} as const
  return {...authority, link, root, list, answer, above: {kind: 'list', der: authority.listOf('root')} as const}
}

/** States of certificates in OCSP (RFC 6960, 4.2.1). */
const [good, unknown] = [der(0x80), der(0x82)]
const revokedAt = (moment: string) => der(0xa1, der(0x18, Buffer.from(moment)))

/** An answer on one certificate with that several times, in other states, signed anew. */
function withStates(
  answer: Uint8Array,
  states: readonly Uint8Array[],
  signed: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const bytesOf = (parts: readonly Der[]) => parts.map(({bytes}) => bytes)
  const [status, given] = partsOf(readDer(answer))
  const [kind, response] = given ? partsOf(firstOf(partsOf(given))) : []
  const [body, algorithm] = response ? partsOf(readDer(response.content)) : []
  if (!status || !given || !kind || !body || !algorithm) throw new Error('An answer')
  const parts = partsOf(body)
  const at = parts.findIndex(({tag}) => tag === tags.sequence)
  const [id, , ...times] = parts[at] ? partsOf(firstOf(partsOf(parts[at]))) : []
  if (!id) throw new Error('A status')
  const statuses = states.map(state => der(tags.sequence, id.bytes, state, ...bytesOf(times)))
  const changed = der(
    ...([tags.sequence, ...bytesOf(parts.slice(0, at)), der(tags.sequence, ...statuses)] as const),
    ...bytesOf(parts.slice(at + 1)),
  )
  const signature = der(tags.bitString, Uint8Array.of(0), signed(changed))
  const basic = der(tags.sequence, changed, algorithm.bytes, signature)
  const wrapped = der(tags.sequence, kind.bytes, der(tags.octetString, basic))
  return der(tags.sequence, status.bytes, der(given.tag, wrapped))
}

describeWith('openssl', 'revocation information', () => {
  it('says of a certificate whether it was taken back, and for which time it counts', async () => {
    const {link, list, answer} = await infos()
    const status = statusIn(list, link)
    if (typeof status === 'string') throw new Error(status)
    expect(status).toEqual({from: Date.parse('2020-01-01'), to: Date.parse('2049-01-01'), revoked: undefined})
    expect(covers(status, link.certificate, new Date('2049-01-01'))).toBe(true)
    expect(covers(status, link.certificate, new Date('2049-01-01T00:00:01Z'))).toBe(false)
    expect(covers({...status, from: Date.parse('2049-06-01')}, link.certificate, new Date('2030-01-01'))).toBe(false)
    expect(statusIn(answer, link)).toEqual({from: expect.any(Number), to: expect.any(Number)})
    const back = await infos('260101000000Z')
    for (const info of [back.list, back.answer])
      expect(statusIn(info, back.link)).toMatchObject({revoked: new Date('2026-01-01')})
  })

  it('says nothing of certificates of others, nor by others', async () => {
    const [one, other] = [await infos(), await infos()]
    for (const info of [other.list, one.above, other.answer])
      expect(['other', 'forged']).toContain(statusIn(info, one.link))
    expect(statusIn(one.answer, {certificate: one.link.issuer, issuer: one.root})).toBe('other')
    const id = certificateId(one.link)
    const onNext = id && one.answerOn(ocspRequest({...id, serial: Uint8Array.of(2, 1, 77)}))
    expect(onNext && statusIn({kind: 'answer', der: onNext}, one.link)).toBe('other')
  })

  it('says the worst of a certificate that it names more than once, in whatever order', async () => {
    const {link, answer, signed, chain, above} = await infos()
    const [back, later] = [revokedAt('20260101000000Z'), revokedAt('20260601000000Z')]
    const said = (...states: readonly Uint8Array[]) => {
      const info = {kind: 'answer', der: withStates(answer.der, states, signed)} as const
      const status = statusIn(info, link)
      const isShown = unrevokedAt(chain, [info, above], new Date()) !== undefined
      return [typeof status === 'string' ? status : (status.revoked?.toISOString().slice(0, 10) ?? 'good'), isShown]
    }
    expect(said(good, good)).toEqual(['good', true])
    for (const [first, second, worst] of [
      [good, back, '2026-01-01'],
      [unknown, later, '2026-06-01'],
      [later, back, '2026-01-01'],
      [good, unknown, 'unknown'],
    ] as const) {
      expect(said(first, second)).toEqual([worst, false])
      expect(said(second, first)).toEqual([worst, false])
    }
  })

  it('is read once, however many certificates it is asked about', async () => {
    const {link, list, answer} = await infos()
    for (const {kind, der: bytes} of [list, answer]) {
      const info = {kind, der: Uint8Array.from(bytes)}
      const before = statusIn(info, link)
      // A length that is none.
      info.der[1] = 0xff
      expect(typeof before).toBe('object')
      expect(statusIn(info, link)).toEqual(before)
    }
    const damaged = {...list, der: Uint8Array.from(list.der).fill(0)}
    expect(statusIn(damaged, link)).toBe('strange')
    damaged.der.set(list.der)
    expect(statusIn(damaged, link)).toBe('strange')
  })

  it('looks at a certificate no more often where it names many', async () => {
    const {link, answer, signed} = await infos()
    const looksFor = (count: number) => {
      const {raw} = link.certificate
      let looks = 0
      Object.defineProperty(link.certificate, 'raw', {configurable: true, get: () => (looks++, raw)})
      const states = Array.from({length: count}, () => good)
      expect(statusIn({kind: 'answer', der: withStates(answer.der, states, signed)}, link)).toBeTypeOf('object')
      return looks
    }
    expect(looksFor(40)).toBe(looksFor(1))
  })

  it('shows of a chain that none was taken back only where it is on each', async () => {
    const {chain, list, answer, above} = await infos()
    const at = new Date()
    expect(unrevokedAt(chain, [list, above], at)).toBe(Date.parse('2020-01-01'))
    expect(unrevokedAt(chain, [answer, above], at)).toBe(Date.parse('2020-01-01'))
    for (const some of [[], [list], [answer], [above], [list, list]])
      expect(unrevokedAt(chain, some, at)).toBeUndefined()
    expect(unrevokedAt(chain, [list, above], new Date('2049-02-01'))).toBeUndefined()
    const back = await infos('260101000000Z')
    expect(unrevokedAt(back.chain, [back.list, back.above], at)).toBeUndefined()
    expect(unrevokedAt(back.chain, [back.list, back.above], new Date('2025-01-01'))).toBe(Date.parse('2020-01-01'))
  })

  it('counts against a certificate wherever it comes from', async () => {
    const {chain, list, answer, root} = await infos('260101000000Z')
    const [own, ...others] = chain
    if (!own) throw new Error('A chain of three')
    const moment = {at: new Date('2026-06-01'), clock: 'signer'} as const
    const trust = {lists: [], revoked: [], now: new Date('2026-12-02'), authorities: [root], moment}
    expect(standingOf(own, others, trust)).toMatchObject({validity: 'valid'})
    for (const info of [list, answer])
      expect(standingOf(own, others, {...trust, infos: [info]})).toMatchObject({
        ...{validity: 'revoked', revoked: '2026-01-01T00:00:00.000Z', revokedBy: 'authority'},
      })
    const strange = {...list, der: (await infos('260101000000Z')).list.der}
    expect(standingOf(own, others, {...trust, infos: [strange]})).toMatchObject({validity: 'valid'})
  })

  it.each<[string, NonNullable<AuthorityOptions['point']>, 'on' | 'other']>([
    ['of the place that it names', address => `fullname = URI:${address}`, 'on'],
    ['of another place', () => 'fullname = URI:http://example.org/other.crl', 'other'],
    ['of certificates of seals alone', () => 'onlyuser = TRUE', 'on'],
    ['of those of authorities alone', () => 'onlyCA = TRUE', 'other'],
    ['of others than its own', () => 'indirectCRL = TRUE', 'other'],
    ['of some reasons alone', () => 'onlysomereasons = keyCompromise', 'other'],
  ])(
    'is on a certificate where all that are revoked would be in the list: %s',
    {tags: 'slow'},
    async (_, point, said) => {
      const {chain, listOf} = await answeringAuthority({seal: 'crl', point})
      const [certificate, issuer] = chain
      if (!certificate || !issuer) throw new Error('A chain of three')
      const status = statusIn({kind: 'list', der: listOf('issuing')}, {certificate, issuer})
      expect(typeof status === 'string' ? status : 'on').toBe(said)
    },
  )

  it('is read by OpenSSL in the same way', async () => {
    const {chain, rootPem, list, answer, above} = await infos()
    const [seal = '', issuing = ''] = chain.map(one => one.toString())
    const pem = (der: Buffer) => execFileSync('openssl', ['crl', '-inform', 'DER'], {input: der}).toString()
    const folder = folderWith({
      ...{'seal.pem': seal, 'issuing.pem': issuing, 'root.pem': rootPem, answer: answer.der},
      'lists.pem': pem(list.der) + pem(above.der),
    })
    const run = (...args: readonly string[]) => execFileSync('openssl', args, {cwd: folder, stdio: 'pipe'}).toString()
    const checked = ['-crl_check_all', '-CRLfile', 'lists.pem', '-CAfile', 'root.pem', '-untrusted', 'issuing.pem']
    expect(run('verify', ...checked, join(folder, 'seal.pem'))).toContain('OK')
    const asked = ['-issuer', 'issuing.pem', '-cert', 'seal.pem', '-CAfile', 'root.pem', '-verify_other', 'issuing.pem']
    expect(run('ocsp', '-respin', 'answer', ...asked)).toContain('seal.pem: good')
  })

  it('says no other thing with a byte changed', async () => {
    const {link, list, answer} = await infos('260101000000Z')
    const rounds = isNightly ? 5000 : 200
    for (const info of [list, answer]) {
      const before = statusIn(info, link)
      for (let round = 0; round < rounds; round++) {
        const draw = createHash('sha256').update(`${info.kind} ${round}`).digest()
        const der = Buffer.from(info.der)
        const at = draw.readUInt32BE(0) % der.length
        der[at] = (der[at] ?? 0) ^ (1 + ((draw[4] ?? 0) % 255))
        const after = statusIn({...info, der}, link)
        expect([at, typeof after === 'string' ? before : after]).toEqual([at, before])
        expect(typeof statusIn({...info, der: der.subarray(0, at)}, link)).toBe('string')
      }
    }
  })
})
