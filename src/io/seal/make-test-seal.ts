import {randomBytes, X509Certificate, type KeyObject} from 'node:crypto'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {sha256Of} from '../digest.js'
import {attempt} from '../error.js'
import {makeStateFolder} from '../private-files.js'
import {writePrivateFile} from '../write-whole.js'
import {makeCertificate, makeKeyPair} from './make-certificate.js'
import {testName} from '../../model/verify/test-name.js'
import {fromBER, type Sequence} from 'asn1js'
import {AuthenticatedSafe, CertBag, Certificate, PFX, PKCS8ShroudedKeyBag, SafeBag, SafeContents} from 'pkijs'

const dayMs = 86_400_000
const validDays = 365

/** Files of a test seal: absolute paths, readable by their owner only. */
export interface TestSeal {
  readonly p12: string
  readonly passphrase: string
  readonly authority: string
  /** Key of the sender's mail, with the same passphrase. */
  readonly mail: string
  /** SHA-256 of both certificates, 64 hexadecimal digits each. */
  readonly prints: readonly string[]
}

/**
 * Make a test authority and keys for documents and mail in `.cess/seal/`, valid for a year. The authority's own key is discarded.
 *
 * @param now In RFC 3339.
 * @param address Whose mail the second key signs.
 * @returns Undefined where there are keys already: they stay.
 * @throws {IoError} If the disk refuses.
 */
export async function makeTestSeal(root: string, now: string, address: string): Promise<TestSeal | undefined> {
  const folder = attempt('write', root, () => makeStateFolder(root, 'seal'))
  const [p12, mail] = [join(folder, 'test.p12'), join(folder, 'test-mail.p12')]
  const [passphrase, authority] = [join(folder, 'test.passphrase'), join(folder, 'test-authority.pem')]
  if (existsSync(p12)) return undefined
  const above = makeKeyPair()
  const issuer = {name: `${testName} authority`, privateKey: above.privateKey}
  const start = Date.parse(now)
  const valid = {from: new Date(start - dayMs), to: new Date(start + validDays * dayMs)}
  const root509 = makeCertificate({...valid, name: issuer.name, publicKey: above.publicKey, isAuthority: true, issuer})
  const secret = randomBytes(24).toString('base64url')
  const keyFile = async (name: string, owner?: string) => {
    const {publicKey, privateKey} = makeKeyPair()
    const wanted = {...valid, name: `${testName} ${name}`, publicKey, isAuthority: false, address: owner, issuer}
    const certificate = makeCertificate(wanted)
    return {file: await makePkcs12(privateKey, [certificate, root509], secret), certificate}
  }
  const [seal, mailKey] = [await keyFile('seal'), await keyFile('mail', address)]
  writePrivateFile(passphrase, `${secret}\n`)
  writePrivateFile(authority, pem(root509))
  writePrivateFile(mail, mailKey.file)
  // The last: where it is, all is.
  writePrivateFile(p12, seal.file)
  return {
    p12,
    passphrase,
    authority,
    mail,
    prints: [seal, mailKey].map(({certificate}) => sha256Of(certificate)),
  }
}

const pem = (der: Uint8Array): string => new X509Certificate(der).toString()

/** OpenSSL's default; generated passphrases are random and need no slow derivation. */
const iterations = 2048
const shroudedKeyBag = '1.2.840.113549.1.12.10.1.2'
const certBag = '1.2.840.113549.1.12.10.1.3'

/** Make a PKCS#12 file (RFC 7292) with a key, its certificate and chain, encrypted by an ASCII passphrase. */
export async function makePkcs12(
  privateKey: KeyObject,
  certificates: readonly Uint8Array[],
  passphrase: string,
): Promise<Uint8Array> {
  const password = new TextEncoder().encode(passphrase).buffer
  const der = privateKey.export({type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase})
  // Node writes an EncryptedPrivateKeyInfo, which is a sequence.
  const key = new PKCS8ShroudedKeyBag({schema: fromBER(Uint8Array.from(der)).result as Sequence})
  const bags = [
    new SafeBag({bagId: shroudedKeyBag, bagValue: key}),
    ...certificates.map(one => {
      const parsedValue = Certificate.fromBER(Uint8Array.from(one))
      return new SafeBag({bagId: certBag, bagValue: new CertBag({parsedValue})})
    }),
  ]
  const safeContents = [{privacyMode: 0, value: new SafeContents({safeBags: bags})}]
  const authenticatedSafe = new AuthenticatedSafe({parsedValue: {safeContents}})
  await authenticatedSafe.makeInternalValues({safeContents: [{}]})
  const pfx = new PFX({parsedValue: {integrityMode: 0, authenticatedSafe}})
  const hash = {name: 'SHA-256'}
  await pfx.makeInternalValues({password, iterations, pbkdf2HashAlgorithm: hash, hmacHashAlgorithm: hash.name})
  return new Uint8Array(pfx.toSchema().toBER())
}
