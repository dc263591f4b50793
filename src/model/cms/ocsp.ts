import {der, firstOf, numbered, oid, oidText, partsOf, readDer, tags, timeOf, type Der} from './der.js'

/** How an authority names a certificate in OCSP (RFC 6960, 4.1.1): its serial number in DER, and hashes of its issuer's name and key. */
export interface CertificateId {
  /** Object identifier of the hash. */
  readonly hash: string
  readonly issuerName: Uint8Array
  readonly issuerKey: Uint8Array
  readonly serial: Uint8Array
}

/** The word of an authority on a certificate; moments are in ms since 1970. */
export interface OcspStatus {
  readonly id: CertificateId
  /** A moment: when it was taken back. */
  readonly state: 'good' | 'unknown' | number
  readonly thisUpdate: number
  /** Absent where a newer word can be had at any time. */
  readonly nextUpdate?: number | undefined
}

/** An answer of OCSP (RFC 6960, 4.2.1), read without judging it. */
export interface OcspAnswer {
  readonly statuses: readonly OcspStatus[]
  /** When it was made, in ms since 1970. */
  readonly producedAt: number
  /** Object identifier of the signature, its bytes, and those that it is of. */
  readonly algorithm: string
  readonly signature: Uint8Array
  readonly signed: Uint8Array
  /** Certificates that it brings along, in DER. */
  readonly certificates: readonly Uint8Array[]
}

/** A question for one certificate, unsigned and without a nonce, as responders that keep their answers ready want it (RFC 5019, 2.1). */
export const ocspRequest = ({hash, issuerName, issuerKey, serial}: CertificateId): Uint8Array =>
  wrapped(
    4,
    der(
      tags.sequence,
      der(tags.sequence, oid(hash), der(tags.nothing)),
      der(tags.octetString, issuerName),
      der(tags.octetString, issuerKey),
      serial,
    ),
  )

/** A value in so many sequences: a question is in its request, that in their list, and that in what could be signed. */
const wrapped = (count: number, value: Uint8Array): Uint8Array =>
  count === 0 ? value : wrapped(count - 1, der(tags.sequence, value))

const basicResponse = '1.3.6.1.5.5.7.48.1.1'
const enumerated = 0x0a
/** Tags of the states (4.2.1): nothing in `[0]` and `[2]`, a moment and a reason in `[1]`. */
const [good, unknown] = [0x80, 0x82]

/**
 * Read an answer.
 *
 * @throws {RangeError} If it is none, or says that there is none.
 */
export function readOcspAnswer(bytes: Uint8Array): OcspAnswer {
  const [status, given] = partsOf(readDer(bytes))
  if (status?.tag !== enumerated || status.content[0] !== 0 || !given) throw new RangeError('No answer')
  const [kind, response] = partsOf(firstOf(partsOf(given)))
  if (!kind || !response || oidText(kind) !== basicResponse) throw new RangeError('No answer of this sort')
  const [body, algorithm, signature, certificates] = partsOf(readDer(response.content))
  if (!body || !algorithm || signature?.tag !== tags.bitString) throw new RangeError('No signed answer')
  const parts = partsOf(body)
  // The version stands first where it is not the only one that there is; then who answers.
  const [, producedAt, statuses] = parts[0]?.tag === numbered(0) ? parts.slice(1) : parts
  if (!producedAt || !statuses) throw new RangeError('No answer')
  return {
    statuses: partsOf(statuses).map(statusOf),
    producedAt: timeOf(producedAt),
    algorithm: oidText(firstOf(partsOf(algorithm))),
    signature: signature.content.subarray(1),
    signed: body.bytes,
    certificates: certificates ? partsOf(firstOf(partsOf(certificates))).map(one => one.bytes) : [],
  }
}

function statusOf(one: Der): OcspStatus {
  const [id, state, made, ...rest] = partsOf(one)
  if (!id || !state || !made) throw new RangeError('A status has a certificate, a state and a moment')
  const next = rest.find(({tag}) => tag === numbered(0))
  return {
    id: idOf(id),
    state: stateOf(state),
    thisUpdate: timeOf(made),
    nextUpdate: next && timeOf(firstOf(partsOf(next))),
  }
}

function stateOf(state: Der): OcspStatus['state'] {
  if (state.tag === good) return 'good'
  return state.tag === unknown ? 'unknown' : timeOf(firstOf(partsOf(state)))
}

function idOf(id: Der): CertificateId {
  const [algorithm, issuerName, issuerKey, serial] = partsOf(id)
  if (!algorithm || !issuerName || !issuerKey || !serial) throw new RangeError('No certificate is named')
  return {
    hash: oidText(firstOf(partsOf(algorithm))),
    issuerName: issuerName.content,
    issuerKey: issuerKey.content,
    serial: serial.bytes,
  }
}
