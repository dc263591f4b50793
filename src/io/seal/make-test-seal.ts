import {randomBytes} from 'node:crypto'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {attempt} from '../error.js'
import {makeStateFolder} from '../private-files.js'
import {writePrivateFile} from '../write-private-file.js'
import {makeCertificate, makeKeyPair} from './make-certificate.js'
import {makePkcs12} from './make-pkcs12.js'
import {testName} from './seal-key.js'

const dayMs = 86_400_000
const validDays = 365

/** Files of a seal for trying, absolute paths, for their owner alone. */
export interface TestSeal {
  readonly p12: string
  readonly passphrase: string
  readonly authority: string
}

/**
 * Make an authority and a key for trying in `.cess/seal/`, valid for a year. The authority's own key is kept nowhere: it vouches for
 * nothing else.
 *
 * @param now In RFC 3339.
 * @returns Undefined where there are keys already: they stay.
 * @throws {IoError} If the disk refuses.
 */
export async function makeTestSeal(root: string, now: string): Promise<TestSeal | undefined> {
  const folder = attempt('write', root, () => makeStateFolder(root, 'seal'))
  const [p12, passphrase, authority] = ['test.p12', 'test.passphrase', 'test-authority.pem'].map(name =>
    join(folder, name),
  )
  if (p12 === undefined || passphrase === undefined || authority === undefined || existsSync(p12)) return undefined
  const [above, key] = [makeKeyPair(), makeKeyPair()]
  const issuer = {name: `${testName} authority`, privateKey: above.privateKey}
  const start = Date.parse(now)
  const valid = {from: new Date(start - dayMs), to: new Date(start + validDays * dayMs)}
  const root509 = makeCertificate({...valid, name: issuer.name, publicKey: above.publicKey, isAuthority: true, issuer})
  const name = `${testName} seal`
  const certificate = makeCertificate({...valid, name, publicKey: key.publicKey, isAuthority: false, issuer})
  const secret = randomBytes(24).toString('base64url')
  const file = await makePkcs12(key.privateKey, [certificate, root509], secret)
  writePrivateFile(passphrase, `${secret}\n`)
  writePrivateFile(authority, pem(root509.toString('base64')))
  // The last: where it is, all is.
  writePrivateFile(p12, file)
  return {p12, passphrase, authority}
}

const pem = (base64: string): string =>
  ['-----BEGIN CERTIFICATE-----', ...(base64.match(/.{1,64}/g) ?? []), '-----END CERTIFICATE-----', ''].join('\n')
