import {oidText, partsOf, readDer, tags, timeOf, type Der} from './der.js'

/** A list of certificates that an authority took back (RFC 5280, 5.1), read without judging it. */
export interface RevocationList {
  /** Its issuer in DER, as certificates name theirs. */
  readonly issuer: Uint8Array
  /** When the next one comes, in ms since 1970; absent where it does not say. */
  readonly nextUpdate?: number | undefined
  /** When each was taken back, in ms since 1970, by `serialKey`. */
  readonly revoked: ReadonlyMap<string, number>
  /** Object identifier of the signature, its bytes, and those that it is of. */
  readonly algorithm: string
  readonly signature: Uint8Array
  readonly signed: Uint8Array
}

/** A serial number in DER as the key of a map. */
export const serialKey = (serial: Uint8Array): string => serial.join(' ')

/**
 * Read a list.
 *
 * @throws {RangeError} If it is none.
 */
export function readRevocationList(bytes: Uint8Array): RevocationList {
  const [body, algorithm, signature] = partsOf(readDer(bytes))
  const parts = body ? partsOf(body) : []
  // Those of the first version have none (5.1.2.1).
  const [, issuer, , ...rest] = parts[0]?.tag === tags.integer ? parts.slice(1) : parts
  const [kind] = algorithm ? partsOf(algorithm) : []
  if (!body || !issuer || !kind || signature?.tag !== tags.bitString) throw new RangeError('No list')
  const next = rest.find(({tag}) => tag === tags.utcTime || tag === tags.generalizedTime)
  const entries = rest.find(({tag}) => tag === tags.sequence)
  return {
    issuer: issuer.bytes,
    signed: body.bytes,
    algorithm: oidText(kind),
    signature: signature.content.subarray(1),
    nextUpdate: next && timeOf(next),
    revoked: new Map(entries ? partsOf(entries).map(entryOf) : []),
  }
}

function entryOf(entry: Der): readonly [string, number] {
  const [serial, date] = partsOf(entry)
  if (!serial || !date) throw new RangeError('An entry of a list has a number and a day')
  return [serialKey(serial.bytes), timeOf(date)]
}
