import {latin1, utf8} from '../bytes.js'
import {oidText, partsWithin, readDer, tags, timeOf, type Der} from './der.js'

/** The statement of a time-stamp (RFC 3161, 2.4.2), read without judging it. */
export interface StampInfo {
  /** Object identifier of the digest, and the hash of what was stamped. */
  readonly digest: string
  readonly hash: Uint8Array
  /** In ms since 1970. */
  readonly at: number
  /** A number of who asked for it. */
  readonly nonce?: Uint8Array | undefined
}

/**
 * Read a `TSTInfo`.
 *
 * @throws {RangeError} If it is none.
 */
export function readStampInfo(bytes: Uint8Array): StampInfo {
  const whole = readDer(bytes)
  const [version, policy, imprint, serial, time, ...rest] = partsWithin(tags.sequence, whole)
  const [algorithm, hash] = partsWithin(tags.sequence, imprint)
  const [digest] = partsWithin(tags.sequence, algorithm)
  const isWhole = whole.bytes.length === bytes.length && version?.content.join() === '1' && policy?.tag === tags.oid
  if (!isWhole || !digest || hash?.tag !== tags.octetString || serial?.tag !== tags.integer || !time) throw noStamp()
  return {
    digest: oidText(digest),
    hash: hash.content,
    at: stampedAt(time),
    nonce: rest.find(({tag}) => tag === tags.integer)?.content,
  }
}

/** A moment, which may have parts of a second. */
function stampedAt({tag, content}: Der): number {
  const [, whole = '', part = ''] = /^(\d{14})(\.\d{1,9})?Z$/.exec(latin1(content)) ?? []
  if (tag !== tags.generalizedTime || whole === '') throw noStamp()
  return timeOf({tag, bytes: content, content: utf8(`${whole}Z`)}) + Math.floor(Number(`0${part}`) * 1000)
}

const noStamp = () => new RangeError('These bytes are no time-stamp')
