import {execFileSync} from 'node:child_process'
import {X509Certificate} from 'node:crypto'
import {join} from 'node:path'
import {beforeAll, expect, it} from 'vitest'
import {checkSeal} from '../../../src/io/seal/check-seal.js'
import {readTimeStamp} from '../../../src/io/seal/time-stamp.js'
import {der, firstOf, numbered, partsOf, readDer, tags} from '../../../src/model/cms/der.js'
import {folderWith} from '../../support/folder.js'
import {halves} from '../../support/halves.js'
import {handStamp, type HandStamp, type HandStampOptions} from '../../support/hand-stamp.js'
import {printed} from '../../support/printed.js'
import {restamped} from '../../support/restamped.js'
import {sampleTribune} from '../../support/sample-tribune.js'
import {trusting} from '../../support/seal.js'
import {sealed} from '../../support/sealed-pdf.js'
import {describeWith} from '../../support/tools.js'

const signature = Buffer.from('a signature')

/** Whether OpenSSL takes a token, which looks at the same. */
function isTaken(token: Uint8Array, {authorityPem}: HandStamp): boolean {
  const folder = folderWith({'ca.pem': authorityPem, data: signature.toString(), token: Buffer.from(token)})
  const args = ['ts', '-verify', '-data', 'data', '-in', 'token', '-token_in', '-CAfile', 'ca.pem']
  try {
    execFileSync('openssl', args, {cwd: join(folder), stdio: 'pipe'})
    return true
  } catch {
    return false
  }
}

/** A token whose content stands there in another way. */
function withContent(token: Uint8Array, write: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const [kind, wrapped] = partsOf(readDer(token))
  const [version, digests, encapsulated, ...rest] = wrapped ? partsOf(firstOf(partsOf(wrapped))) : []
  const [type, content] = encapsulated ? partsOf(encapsulated) : []
  if (!kind || !version || !digests || !type || !content) throw new Error('A token')
  const octets = firstOf(partsOf(content))
  const bytes = octets.tag === tags.octetString ? octets.content : firstOf(partsOf(octets)).content
  const info = der(tags.sequence, type.bytes, der(content.tag, write(bytes)))
  const data = der(tags.sequence, version.bytes, digests.bytes, info, ...rest.map(one => one.bytes))
  return der(tags.sequence, kind.bytes, der(numbered(0), data))
}

const tokenOf = ({stamper}: HandStamp) => stamper(signature)

describeWith('openssl', 'a time-stamp', () => {
  it.each<[string, HandStampOptions]>([
    ['by SHA-256', {}],
    ['by SHA-512', {naming: 'sha512'}],
    ['by SHA-1, as RFC 3161 had it', {naming: 'sha1'}],
  ])('proves a time where it names its certificate %s', async (_, options) => {
    const clock = handStamp(options)
    const token = await tokenOf(clock)
    expect(isTaken(token, clock)).toBe(true)
    expect(await readTimeStamp(token, signature)).toMatchObject({at: new Date('2026-11-18T12:00:00Z')})
  })

  for (const {cases, speed} of halves<[string, HandStampOptions, string]>(
    [
      ['holds another type of content', {content: '1.2.840.113549.1.7.1'}, 'strange'],
      ['does not name its certificate', {naming: 'none'}, 'strange'],
      ['names another certificate', {naming: 'other'}, 'forged'],
      ['has a certificate whose use is not critical', {use: 'timeStamping'}, 'otherUse'],
      ['has a certificate for other things too', {use: 'critical,timeStamping,emailProtection'}, 'otherUse'],
      ['has a certificate for anything', {use: 'critical,anyExtendedKeyUsage'}, 'otherUse'],
      ['has a certificate that does not say for what', {use: ''}, 'otherUse'],
    ],
    7,
  ))
    it.each(cases)('proves nothing where it %s', speed, async (_, options, fault) => {
      const clock = handStamp(options)
      const token = await tokenOf(clock)
      expect(isTaken(token, clock)).toBe(false)
      expect(await readTimeStamp(token, signature)).toBe(fault)
    })

  it('is read in pieces, and not in pieces of pieces', async () => {
    const token = await tokenOf(handStamp())
    const cut = (bytes: Uint8Array) =>
      der(0x24, der(tags.octetString, bytes.subarray(0, 9)), der(tags.octetString, bytes.subarray(9)))
    expect(await readTimeStamp(withContent(token, cut), signature)).toMatchObject({at: expect.any(Date)})
    const again = (bytes: Uint8Array) => der(0x24, cut(bytes))
    expect(await readTimeStamp(withContent(token, again), signature)).toBe('strange')
  })

  it('proves nothing with any of its bytes changed that is signed, and throws nothing', {tags: 'slow'}, async () => {
    const token = await tokenOf(handStamp())
    const found = new Set<string>()
    for (let at = 0; at < token.length; at++) {
      const changed = Uint8Array.from(token)
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
      const stamp = await readTimeStamp(changed, signature)
      // What nobody signs is the version of the whole, and which digests may be in it.
      found.add(typeof stamp === 'string' ? stamp : `${stamp.at.toISOString()} ${stamp.certificate.subject}`)
    }
    expect([...found].filter(one => one.includes('2026'))).toEqual(['2026-11-18T12:00:00.000Z CN=Clock'])
  })
})

let pdf: Uint8Array

beforeAll(async () => {
  pdf = await printed(sampleTribune)
})

describeWith('openssl', 'several time-stamps in a seal', () => {
  it(
    'are judged each, and the earliest counts of those that are vouched for, in whatever order',
    {tags: 'slow'},
    async () => {
      const [early, late] = [handStamp(), handStamp({at: '2026-11-25T12:00:00Z'})]
      const stranger = handStamp({at: '2020-06-01T12:00:00Z'})
      const wrong = handStamp({at: '2020-06-01T12:00:00Z', naming: 'none'})
      const {bytes, authorityPem} = await sealed(pdf, {})
      const given = trusting(new X509Certificate(authorityPem), early.authority, late.authority, wrong.authority)
      const standing = async (...clocks: readonly HandStamp[]) => {
        const found = await checkSeal(await restamped(bytes, ...clocks.map(({stamper}) => stamper)), given)
        expect(found).toMatchObject({state: 'valid'})
        return found?.standing
      }
      const counted = {clock: 'time-stamp', at: '2026-11-18T12:00:00.000Z', stamper: {name: 'Clock', isVouched: true}}
      for (const clocks of [
        [early, late],
        [late, early],
        [stranger, wrong, late, early],
        [early, early],
      ])
        expect(await standing(...clocks)).toMatchObject(counted)
      expect(await standing(wrong, late)).toMatchObject({...counted, at: '2026-11-25T12:00:00.000Z'})
      const claimed = {clock: 'signer', at: '2026-11-18T12:00:00.000Z'}
      expect(await standing(wrong, stranger)).toMatchObject({...claimed, stamper: {isVouched: false, name: 'Clock'}})
    },
  )
})
