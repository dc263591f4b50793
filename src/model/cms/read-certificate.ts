import {firstOf, numbered, oidText, partsOf, readDer, tags, timeOf, type Der} from './der.js'

/** Facts of an X.509 certificate (RFC 5280), read without judging them. */
export interface CertificateFacts {
  /** The certificate in DER. */
  readonly der: Uint8Array
  /** Serial number, issuer and public key in DER, as they stand there. */
  readonly serial: Uint8Array
  readonly issuer: Uint8Array
  readonly publicKey: Uint8Array
  /** Its subject key identifier (4.2.1.2), where it has one. */
  readonly keyId?: Uint8Array | undefined
  /** Common name of its owner, else the name of the organisation; may be empty. */
  readonly subject: string
  /** Common name of its issuer, else the name of the issuing organisation; may be empty. */
  readonly issuerName: string
  /** Mail addresses of its owner: `rfc822Name`, `SmtpUTF8Mailbox` (RFC 9598) and `emailAddress` of the name, in small letters. */
  readonly addresses: readonly string[]
  /** In ms since 1970. */
  readonly notBefore: number
  readonly notAfter: number
  /** First octet of the key usage (4.2.1.3); undefined where any use is allowed. */
  readonly usage?: number | undefined
  /** Extended key usage (4.2.1.12) as object identifiers; undefined where any purpose is. */
  readonly purposes?: readonly string[] | undefined
  /** Whether whoever does not know them must refuse it. */
  readonly arePurposesCritical: boolean
  /** Ciphers that the owner's programs read, as object identifiers (RFC 4262); none where it does not say. */
  readonly ciphers: readonly string[]
}

/** Purposes that let a certificate sign mail: `emailProtection`, and any (RFC 5280, 4.2.1.12). */
const mailPurposes: ReadonlySet<string> = new Set(['1.3.6.1.5.5.7.3.4', '2.5.29.37.0'])

/** Whether the extended key usage of a certificate permits mail (RFC 8550, 4.4.4). */
export const isForMail = ({purposes}: CertificateFacts): boolean =>
  purposes?.some(purpose => mailPurposes.has(purpose)) ?? true

const timeStamping = '1.3.6.1.5.5.7.3.8'

/** Whether a certificate is for time-stamps, and must be taken for nothing else (RFC 3161, 2.3). */
export const isForTimeStamps = ({purposes, arePurposesCritical}: CertificateFacts): boolean =>
  arePurposesCritical && purposes?.length === 1 && purposes[0] === timeStamping

/** `digitalSignature` and `nonRepudiation` (RFC 5280, 4.2.1.3). */
const signing = 0xc0

/** Whether the key of a certificate may sign (RFC 8550, 4.4.2). */
export const isForSigning = ({usage = signing}: CertificateFacts): boolean => (usage & signing) !== 0

const oids = {
  commonName: '2.5.4.3',
  organisation: '2.5.4.10',
  emailAddress: '1.2.840.113549.1.9.1',
  keyId: '2.5.29.14',
  usage: '2.5.29.15',
  names: '2.5.29.17',
  purposes: '2.5.29.37',
  capabilities: '1.2.840.113549.1.9.15',
  utf8Mailbox: '1.3.6.1.5.5.7.8.9',
} as const

/** `rfc822Name` and `otherName` of a `GeneralName` (4.2.1.6). */
const [rfc822Name, otherName] = [0x81, numbered(0)]

/**
 * Read a certificate.
 *
 * @throws {RangeError} If it is none.
 */
export function readCertificate(bytes: Uint8Array): CertificateFacts {
  const whole = readDer(bytes)
  const body = partsOf(firstOf(partsOf(whole)))
  // The version stands first, unless it is the oldest.
  const [serial, , issuer, validity, subject, publicKey, ...rest] = body[0]?.tag === numbered(0) ? body.slice(1) : body
  if (!serial || !issuer || !validity || !subject || !publicKey) throw new RangeError('No certificate')
  const [from, to] = partsOf(validity)
  if (!from || !to) throw new RangeError('A certificate has two times')
  const extensions = extensionsOf(rest)
  const {names, mails} = namesOf(subject)
  const [keyId, usage, alternative, purposes, capabilities] = [
    ...[oids.keyId, oids.usage, oids.names, oids.purposes, oids.capabilities],
  ].map(id => extensions.get(id)?.value)
  return {
    der: whole.bytes,
    serial: serial.bytes,
    issuer: issuer.bytes,
    publicKey: publicKey.bytes,
    notBefore: timeOf(from),
    notAfter: timeOf(to),
    subject: names,
    issuerName: namesOf(issuer).names,
    addresses: [...new Set([...(alternative ? addressesOf(alternative) : []), ...mails])],
    keyId: keyId?.content,
    usage: usage && (usage.content[1] ?? 0),
    purposes: purposes && partsOf(purposes).map(oidText),
    arePurposesCritical: extensions.get(oids.purposes)?.isCritical === true,
    ciphers: capabilities ? partsOf(capabilities).map(one => oidText(firstOf(partsOf(one)))) : [],
  }
}

/**
 * Values of the extensions of a certificate, by their object identifiers.
 *
 * @throws {RangeError} If it is none.
 */
export const certificateExtensions = (bytes: Uint8Array): ReadonlyMap<string, Der> =>
  new Map([...extensionsOf(partsOf(firstOf(partsOf(readDer(bytes)))))].map(([id, {value}]) => [id, value]))

interface Extension {
  readonly value: Der
  readonly isCritical: boolean
}

/** The extensions, by their object identifiers; one that is there twice makes a certificate unfit (RFC 5280, 4.2). */
function extensionsOf(rest: readonly Der[]): ReadonlyMap<string, Extension> {
  const list = rest.find(({tag}) => tag === numbered(3))
  const found = new Map<string, Extension>()
  for (const extension of list ? partsOf(firstOf(partsOf(list))) : []) {
    const [id, ...values] = partsOf(extension)
    const value = values.at(-1)
    if (!id || value?.tag !== tags.octetString) continue
    if (found.has(oidText(id))) throw new RangeError('A certificate has an extension once')
    found.set(oidText(id), {value: readDer(value.content), isCritical: isTrue(values[0])})
  }
  return found
}

const isTrue = (value: Der | undefined): boolean => value?.tag === tags.boolean && value.content[0] !== 0

function namesOf(subject: Der): {readonly names: string; readonly mails: readonly string[]} {
  const found = partsOf(subject)
    .flatMap(partsOf)
    .map(pair => partsOf(pair))
  const of = (id: string) =>
    found.flatMap(([key, value]) => (key && value && oidText(key) === id ? [textOf(value)] : []))
  return {
    names: of(oids.commonName)[0] ?? of(oids.organisation)[0] ?? '',
    mails: of(oids.emailAddress).map(mail => mail.toLowerCase()),
  }
}

/** Addresses of the alternative names (RFC 5280, 4.2.1.6; RFC 9598, 3). */
const addressesOf = (names: Der): readonly string[] =>
  partsOf(names).flatMap(name => {
    if (name.tag === rfc822Name) return [textOf(name).toLowerCase()]
    if (name.tag !== otherName) return []
    const [id, value] = partsOf(name)
    return id && value && oidText(id) === oids.utf8Mailbox ? [textOf(firstOf(partsOf(value))).toLowerCase()] : []
  })

const bmpString = 0x1e

/** The characters of a text of any sort. */
const textOf = ({tag, content}: Der): string =>
  new TextDecoder(tag === bmpString ? 'utf-16be' : 'utf-8').decode(content)
