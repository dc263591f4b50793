import type {KeyObject, X509Certificate} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {makeCertificate, makeKeyPair} from '../../src/io/seal/make-certificate.js'
import {makePkcs12} from '../../src/io/seal/make-test-seal.js'
import {folderWith} from './folder.js'

/** A passphrase that no output may have in it. */
export const passphrase = 'never-to-be-seen-4711'

/** Parts of a key file; a seal of CESS that is valid for decades, unless said otherwise. */
export interface SealOptions {
  readonly name?: string
  /** Whether the certificate is one of an authority. */
  readonly isAuthority?: boolean
  readonly from?: string
  readonly to?: string
  readonly keys?: {readonly privateKey: KeyObject; readonly publicKey: KeyObject}
}

/** A key, its certificate and the authority above it, whose name begins with the same. */
export function sealCertificates({
  name = 'Centre',
  isAuthority = false,
  from = '2020-01-01',
  to = '2049-01-01',
  keys = makeKeyPair(),
}: SealOptions = {}) {
  const valid = {from: new Date(from), to: new Date(to)}
  const above = makeKeyPair()
  const issuer = {name: `${name} authority`, privateKey: above.privateKey}
  return {
    ...{privateKey: keys.privateKey, issuer},
    certificate: makeCertificate({...valid, name, publicKey: keys.publicKey, isAuthority, issuer}),
    authority: makeCertificate({...valid, name: issuer.name, publicKey: above.publicKey, isAuthority: true, issuer}),
  }
}

/** Settings of a house that took no certificate back. */
export const trustingHouse = {timeZone: 'Europe/Paris', log: undefined} as const

/** Variables that name a new key file and its passphrase, in a folder of their own; the authority's certificate lies there too. */
export async function sealEnvironment(
  options: SealOptions = {},
): Promise<{readonly CESS_SEAL_P12: string; readonly CESS_SEAL_PASSPHRASE_FILE: string}> {
  const folder = folderWith()
  const {privateKey, certificate, authority} = sealCertificates(options)
  const names = {CESS_SEAL_P12: join(folder, 'seal.p12'), CESS_SEAL_PASSPHRASE_FILE: join(folder, 'passphrase')}
  writeFileSync(names.CESS_SEAL_P12, await makePkcs12(privateKey, [certificate, authority], passphrase))
  writeFileSync(names.CESS_SEAL_PASSPHRASE_FILE, `${passphrase}\n`)
  writeFileSync(join(folder, 'authority.pem'), pemOf(authority))
  return names
}

/** Certificates judged by these authorities, who took none back, on a day in the middle of their time. */
export const trusting = (...authorities: readonly X509Certificate[]) => ({
  authorities,
  lists: [],
  revoked: [],
  now: new Date('2026-12-01'),
})

/** A certificate in DER as PEM (RFC 7468). */
export const pemOf = (der: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${(
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  ).join('\n')}\n-----END CERTIFICATE-----\n`

/** Bytes of which one is another. Changes them. */
export function flipped(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes
}
