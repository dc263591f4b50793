import {numbered, oidText, partsOf, readDer, tags, timeOf, type Der} from './der.js'

/** Day since which a key is not its owner's alone: authorities learn of a theft later (RFC 5280, 5.3.2). */
const invalidityDate = '2.5.29.24'

/** A list of certificates that an authority took back (RFC 5280, 5.1), read without judging it. */
export interface RevocationList {
  /** The list in DER. */
  readonly der: Uint8Array
  /** Its issuer in DER, as certificates name theirs. */
  readonly issuer: Uint8Array
  /** When it was made, in ms since 1970. */
  readonly thisUpdate: number
  /** When the next one comes, in ms since 1970; absent where it does not say. */
  readonly nextUpdate?: number | undefined
  /** From when on each counts as taken back, in ms since 1970, by `serialKey`: from the day that its key may have been stolen, where the list names it. */
  readonly revoked: ReadonlyMap<string, number>
  /** Values of its extensions in DER, by their object identifiers. */
  readonly extensions: ReadonlyMap<string, Uint8Array>
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
  const whole = readDer(bytes)
  const [body, algorithm, signature] = partsOf(whole)
  const parts = body ? partsOf(body) : []
  // Those of the first version have none (5.1.2.1).
  const [, issuer, made, ...rest] = parts[0]?.tag === tags.integer ? parts.slice(1) : parts
  const [kind] = algorithm ? partsOf(algorithm) : []
  if (!body || !issuer || !made || !kind || signature?.tag !== tags.bitString) throw new RangeError('No list')
  const next = rest.find(({tag}) => tag === tags.utcTime || tag === tags.generalizedTime)
  const entries = rest.find(({tag}) => tag === tags.sequence)
  return {
    der: whole.bytes,
    issuer: issuer.bytes,
    thisUpdate: timeOf(made),
    extensions: extensionsOf(rest),
    signed: body.bytes,
    algorithm: oidText(kind),
    signature: signature.content.subarray(1),
    nextUpdate: next && timeOf(next),
    revoked: earliest(entries ? partsOf(entries).map(entryOf) : []),
  }
}

function extensionsOf(rest: readonly Der[]): ReadonlyMap<string, Uint8Array> {
  const [list] = rest.flatMap(one => (one.tag === numbered(0) ? partsOf(one) : []))
  return new Map(
    (list ? partsOf(list) : []).flatMap(extension => {
      const [id, ...values] = partsOf(extension)
      const value = values.at(-1)
      return id && value ? [[oidText(id), value.content] as const] : []
    }),
  )
}

/** Of a certificate that is there twice, the first day counts. */
function earliest(entries: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [key, time] of entries) found.set(key, Math.min(time, found.get(key) ?? time))
  return found
}

function entryOf(entry: Der): readonly [string, number] {
  const [serial, date, extensions] = partsOf(entry)
  if (!serial || !date) throw new RangeError('An entry of a list has a number and a day')
  const stolen = (extensions ? partsOf(extensions) : []).flatMap(extension => {
    const [id, ...rest] = partsOf(extension)
    const value = rest.at(-1)
    return id && value && oidText(id) === invalidityDate ? [timeOf(readDer(value.content))] : []
  })
  return [serialKey(serial.bytes), Math.min(timeOf(date), ...stolen)]
}
