import {createPublicKey} from 'node:crypto'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {numbered, oidText, partsOf, readDer} from '../../model/cms/der.js'
import {cmsOids} from '../../model/cms/oids.js'
import {isForMail, readCertificate, type CertificateFacts} from '../../model/cms/read-certificate.js'
import {attempt, codeOf} from '../error.js'
import {isOfAddress, sameForm} from './mail-certificate.js'
import {readBytes} from '../open-file.js'
import {linkStatAt} from '../stat-at.js'

/** Reasons why there is no usable certificate for a recipient. */
export type CertificateLack = 'none' | 'expired' | 'early' | 'use' | 'key'

/** Certificates of recipients. */
export interface CertificateShelf {
  /** The newest usable certificate of an address at a time (ms since 1970), or the reason why there is none. */
  readonly find: (address: string, nowMs: number) => CertificateFacts | CertificateLack
  /** Names of files without a certificate. */
  readonly unreadable: readonly string[]
  /** Number of files with certificates for none of the given addresses. */
  readonly strangers: (addresses: readonly string[]) => number
}

export const emptyShelf: CertificateShelf = {find: () => 'none', unreadable: [], strangers: () => 0}

interface Kept {
  /** File name without extension, possibly an address. */
  readonly name: string
  readonly certificate: CertificateFacts
}

/** Extensions of certificate files: PEM, DER, PKCS#7 (RFC 8551, 3.8). */
const endings = /\.(?:pem|cer|crt|der|p7b|p7c)$/i
/** Largest file; chains are far smaller. */
const mostBytes = 1_000_000

/**
 * Read the certificates in a folder, which may be absent. Skips links and subfolders.
 *
 * @throws {IoError} If the disk refuses.
 */
export function readCertificateShelf(folder: string): CertificateShelf {
  const kept: Kept[] = []
  const unreadable: string[] = []
  for (const file of filesIn(folder)) {
    const path = join(folder, file)
    const found = certificatesIn(readBytes(path))
    if (!found) unreadable.push(file)
    else kept.push(...found.map(certificate => ({name: file.replace(endings, ''), certificate})))
  }
  return {
    find: (address, nowMs) => findIn(kept, address, nowMs),
    unreadable,
    strangers: addresses => strangersIn(kept, addresses),
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter(name => endings.test(name))
      .filter(name => {
        const stat = linkStatAt(join(folder, name))
        return stat?.isFile() === true && stat.size <= mostBytes
      })
      .toSorted()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    return attempt('list', folder, () => {
      throw error
    })
  }
}

const pemBlock = /-----BEGIN (?:X509 |TRUSTED )?(CERTIFICATE|PKCS7|CMS)-----([^-]*)-----END/g

/** Certificates in a file; undefined if there are none. */
function certificatesIn(bytes: Buffer): readonly CertificateFacts[] | undefined {
  const blocks = [...bytes.toString('latin1').matchAll(pemBlock)].map(([, , base64 = '']) =>
    Buffer.from(base64, 'base64'),
  )
  try {
    const found = (blocks.length > 0 ? blocks : [bytes]).flatMap(readEither)
    return found.length > 0 ? found : undefined
  } catch {
    // No DER, or nothing that is a certificate.
    return undefined
  }
}

/** Read a certificate, or a certificates-only PKCS#7 message (RFC 5652, 5.1). */
function readEither(bytes: Uint8Array): readonly CertificateFacts[] {
  const whole = Uint8Array.from(bytes)
  const [kind, wrapped] = partsOf(readDer(whole))
  if (!wrapped || kind?.tag !== 0x06 || oidText(kind) !== cmsOids.signedData) return [readCertificate(whole)]
  return partsOf(readDer(wrapped.content))
    .filter(({tag}) => tag === numbered(0))
    .flatMap(partsOf)
    .map(({bytes: der}) => readCertificate(der))
}

function findIn(kept: readonly Kept[], address: string, nowMs: number): CertificateFacts | CertificateLack {
  const named = kept.filter(({name, certificate}) => sameForm(name) === sameForm(address) && !isAuthority(certificate))
  const own = [...kept.filter(({certificate}) => isOfAddress(certificate, address)), ...named]
    .map(({certificate}) => certificate)
    .toSorted((a, b) => b.notBefore - a.notBefore)
  const judged = own.map(certificate => ({certificate, lack: lackOf(certificate, nowMs)}))
  return judged.find(({lack}) => lack === undefined)?.certificate ?? judged[0]?.lack ?? 'none'
}

function strangersIn(kept: readonly Kept[], addresses: readonly string[]): number {
  const wanted = new Set(addresses.map(sameForm))
  const isWanted = ({name, certificate}: Kept) =>
    [name, ...certificate.addresses].some(one => wanted.has(sameForm(one))) || isAuthority(certificate)
  const known = new Set(kept.filter(isWanted).map(({name}) => name))
  return new Set(kept.map(({name}) => name).filter(name => !known.has(name))).size
}

/** Bits of the key usage (RFC 5280, 4.2.1.3). */
const bits = {keyEncipherment: 0b0010_0000, keyAgreement: 0b0000_1000, keyCertSign: 0b0000_0100} as const

const isAuthority = ({usage = 0}: CertificateFacts): boolean => (usage & bits.keyCertSign) !== 0

function lackOf(certificate: CertificateFacts, nowMs: number): CertificateLack | undefined {
  const {notBefore, notAfter, usage, publicKey} = certificate
  if (nowMs > notAfter) return 'expired'
  if (nowMs < notBefore) return 'early'
  const kind = kindOf(publicKey)
  if (kind !== 'rsa' && kind !== 'ec') return 'key'
  const needed = kind === 'rsa' ? bits.keyEncipherment : bits.keyAgreement
  return (usage !== undefined && (usage & needed) === 0) || !isForMail(certificate) ? 'use' : undefined
}

function kindOf(publicKey: Uint8Array): string | undefined {
  try {
    return createPublicKey({key: Buffer.from(publicKey), format: 'der', type: 'spki'}).asymmetricKeyType
  } catch {
    return undefined
  }
}
