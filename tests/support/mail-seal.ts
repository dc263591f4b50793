import {generateKeyPairSync, type KeyObject} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {makeCertificate, makeKeyPair} from '../../src/io/seal/make-certificate.js'
import {makePkcs12} from '../../src/io/seal/make-test-seal.js'
import {folderWith} from './folder.js'
import {passphrase, pemOf} from './seal.js'

/** A key for mail and its certificate, valid from 2020 to 2048 unless said otherwise. */
export interface MailIdentity {
  readonly privateKey: KeyObject
  /** In DER. */
  readonly certificate: Uint8Array
  readonly authority: Uint8Array
}

/** Parts of an identity. */
export interface IdentityOptions {
  readonly address?: string | undefined
  readonly name?: string
  readonly kind?: 'ec' | 'rsa'
  /** In place of new ones. */
  readonly keys?: {readonly privateKey: KeyObject; readonly publicKey: KeyObject}
  readonly from?: string
  readonly to?: string
}

const issuerOf = () => {
  const pair = makeKeyPair()
  return {name: 'Authority', privateKey: pair.privateKey, publicKey: pair.publicKey}
}

/** A new identity, and who vouches for it. */
export function mailIdentity({
  address = 'alertes@example.org',
  name = 'Centre',
  kind = 'ec',
  keys,
  from = '2020-01-01',
  to = '2049-01-01',
}: IdentityOptions = {}): MailIdentity {
  const issuer = issuerOf()
  const valid = {from: new Date(from), to: new Date(to)}
  const {privateKey, publicKey} =
    keys ?? (kind === 'ec' ? makeKeyPair() : generateKeyPairSync('rsa', {modulusLength: 2048}))
  const authority = makeCertificate({
    ...valid,
    name: issuer.name,
    publicKey: issuer.publicKey,
    isAuthority: true,
    issuer,
  })
  const certificate = makeCertificate({...valid, name, publicKey, isAuthority: false, address, issuer})
  return {privateKey, certificate, authority}
}

/** Files and variables of an identity. */
export interface MailKeyFiles {
  readonly environment: {readonly CESS_MAIL_P12: string; readonly CESS_MAIL_PASSPHRASE_FILE: string}
  /** Certificate of who vouches, and the private key, as PEM. */
  readonly authority: string
  readonly key: string
  readonly identity: MailIdentity
}

/** Write an identity into a folder of its own. */
export async function mailKeyFiles(options: IdentityOptions = {}): Promise<MailKeyFiles> {
  const folder = folderWith()
  const identity = mailIdentity(options)
  const file = (name: string) => join(folder, name)
  writeFileSync(
    file('mail.p12'),
    await makePkcs12(identity.privateKey, [identity.certificate, identity.authority], passphrase),
  )
  writeFileSync(file('passphrase'), `${passphrase}\n`)
  writeFileSync(file('authority.pem'), pemOf(identity.authority))
  writeFileSync(file('key.pem'), identity.privateKey.export({type: 'pkcs8', format: 'pem'}))
  return {
    environment: {CESS_MAIL_P12: file('mail.p12'), CESS_MAIL_PASSPHRASE_FILE: file('passphrase')},
    ...{authority: file('authority.pem'), key: file('key.pem'), identity},
  }
}
