import {expect, it} from 'vitest'
import {readTimeStamper} from '../../../src/io/seal/time-stamper.js'
import {halves} from '../../support/halves.js'
import {flipped} from '../../support/seal.js'
import {timeStampingServer} from '../../support/time-stamping.js'
import {describeWith} from '../../support/tools.js'

const signature = Buffer.from('a signature')

const outcome = (url: string, seconds = '30') =>
  Promise.resolve(readTimeStamper({CESS_TSA_URL: url, CESS_SEAL_TIMEOUT: seconds})?.(signature)).then(
    token => (token ? 'stamped' : 'none'),
    (error: unknown) => String(error),
  )

/** Where the nonce begins: the last but one entry of a request, before `certReq` (RFC 3161, 2.4.1). */
const nonceAt = (request: Buffer) => request.length - 4
/** Where the words of the hash begin, after its algorithm. */
const hashAt = (request: Buffer) => request.indexOf(Buffer.from([0x04, 0x20])) + 2

describeWith('openssl', 'a time-stamping authority', () => {
  it('stamps the signature', {tags: 'slow'}, async () => {
    expect(await outcome(await timeStampingServer())).toBe('stamped')
  })

  for (const {cases, speed} of halves(
    [
      ['stamped other bytes', {request: (request: Buffer) => flipped(request, hashAt(request))}],
      ['made for another request', {request: (request: Buffer) => flipped(request, nonceAt(request))}],
      ['is not valid at the time', {to: '20210101000000Z'}],
      ['its own certificate does not verify', {answer: (answer: Buffer) => flipped(answer, answer.length - 1)}],
      ['refused to give a time-stamp', {request: () => Buffer.from('no request')}],
      ['otherwise than RFC 3161 has it', {answer: () => Buffer.from('<html>')}],
      ['answered at far greater length than such a service does', {answer: () => Buffer.alloc(1_000_001)}],
    ],
    3,
  ))
    it.each(cases)('is refused where it proves nothing: %s', speed, async (said, options) => {
      const told = await outcome(await timeStampingServer(options))
      expect(told).toContain(said)
      expect(told).toContain('nothing was published')
    })

  it('is waited for no longer than was said', {tags: 'slow'}, async () => {
    expect(await outcome(await timeStampingServer({answer: () => undefined}), '0.3')).toContain('within 0.3 s')
  })
})

it('an authority that is not there, or no address, is told; an account in it is not', async () => {
  const told = await outcome('http://house:secret@127.0.0.1:9/')
  expect(told).toContain('cannot be reached')
  expect(told).not.toContain('secret')
  expect(() => readTimeStamper({CESS_TSA_URL: 'tsa.example.org'})).toThrow('no address')
})
