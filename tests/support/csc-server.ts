import {execFileSync} from 'node:child_process'
import {createServer, type IncomingMessage} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {writeFileSync} from 'node:fs'
import {onTestFinished} from 'vitest'
import {folderWith} from './folder.js'
import {sealCertificates} from './seal.js'

/** Secrets that nothing may show. */
export const cscSecrets = {
  secret: 'client-secret-0815',
  token: 'access-token-4242',
  pin: 'pin-173942',
  sad: 'sad-31337',
}

type Json = Readonly<Record<string, unknown>>

/** A remote signing service that is not as it should be, or not as usual. */
export interface CscServerOptions {
  readonly keys?: Parameters<typeof sealCertificates>[0]
  readonly scal?: '1' | '2'
  /** Whether the key asks for a PIN. */
  readonly hasPin?: boolean
  /** Whether ECDSA signatures are two numbers side by side. */
  readonly isRaw?: boolean
  /** Object identifiers of what the key signs. */
  readonly algorithms?: readonly string[]
  /** Others in place of an answer, by the end of the address: a status and what is said, or `silence`. */
  readonly instead?: Readonly<Record<string, readonly [number, unknown] | 'silence'>>
  /** Called when a signature is asked for. */
  readonly onSign?: () => void
  /** Changes of what is said of the key. */
  readonly about?: Json
}

const algorithmsOf = {
  ec: ['1.2.840.10045.4.3.2', '1.2.840.10045.4.3.3'],
  rsa: ['1.2.840.113549.1.1.11', '1.2.840.113549.1.1.10'],
}
const pss = '1.2.840.113549.1.1.10'
const hashNames = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
])

/**
 * A remote signing service as the CSC API 2.0 has it, for one test: it notes every request that is not as the standard wants it, and signs
 * by OpenSSL.
 */
export async function cscServer(options: CscServerOptions = {}) {
  const {scal = '2', hasPin = false, instead = {}} = options
  const certificates = sealCertificates(options.keys)
  const [asked, wrong]: [string[], string[]] = [[], []]
  const expect = (is: boolean, what: string) => void (is || wrong.push(what))
  let granted: {readonly hashes: string | undefined} | undefined
  const sad = hasPin ? [{id: 'PIN', value: cscSecrets.pin}] : undefined
  const methods: Readonly<Record<string, (body: Json, base: string) => unknown>> = {
    info: (_, base) => ({
      ...{specs: '2.0.0.0', name: 'Double', region: 'BE', lang: 'en-GB', authType: ['oauth2client'], oauth2: base},
      methods: ['credentials/list', 'credentials/info', 'credentials/authorize', 'signatures/signHash'],
    }),
    'credentials/list': () => ({credentialIDs: ['seal-1']}),
    'credentials/info': body => {
      expect(
        body['credentialID'] === 'seal-1' && body['certificates'] === 'chain',
        'credentials/info: which, and the chain',
      )
      return aboutKey(certificates, options)
    },
    'credentials/authorize': body => {
      expect(body['credentialID'] === 'seal-1' && body['numSignatures'] === 1, 'authorize: one signature of the key')
      expect(JSON.stringify(body['authData']) === JSON.stringify(sad), 'authorize: a PIN where one is asked for')
      expect((scal === '2') === Array.isArray(body['hashes']), 'authorize: hashes, where they are bound')
      granted = {hashes: scal === '2' ? JSON.stringify(body['hashes']) : undefined}
      return {SAD: cscSecrets.sad, expiresIn: 60}
    },
    'signatures/signHash': body => {
      expect(body['SAD'] === cscSecrets.sad && granted !== undefined, 'signHash: an authorization, once')
      expect(!granted?.hashes || granted.hashes === JSON.stringify(body['hashes']), 'signHash: the hashes of it')
      granted = undefined
      return {signatures: [signed(body, certificates, options)]}
    },
  }
  const server = createServer((request, response) => {
    void text(request).then(body => {
      const base = `http://${request.headers.host ?? ''}/csc/v2`
      const name = (request.url ?? '').replace('/csc/v2/', '')
      asked.push(name)
      if (name === 'signatures/signHash') options.onSign?.()
      const other = instead[name]
      if (other === 'silence') return
      const [status, said] = other ?? answer(name, {request, body, base})
      response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(said))
    })
  })
  const answer = (
    name: string,
    given: {request: IncomingMessage; body: string; base: string},
  ): readonly [number, unknown] => {
    const {request, body, base} = given
    expect(request.method === 'POST', `${name}: a POST`)
    if (name === 'oauth2/token') return [200, tokenFor(body, expect)]
    expect(request.headers['content-type'] === 'application/json', `${name}: JSON`)
    expect((request.headers.authorization === `Bearer ${cscSecrets.token}`) === (name !== 'info'), `${name}: a token`)
    const method = methods[name]
    return method ? [200, method(JSON.parse(body) as Json, base)] : [404, {error: 'invalid_request'}]
  }
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => (server.closeAllConnections(), void server.close()))
  // A server that listens on a port has one.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/csc/v2`
  return {url, asked, wrong, certificates, environment: environmentFor(url, hasPin)}
}

function environmentFor(url: string, hasPin: boolean): Readonly<Record<string, string>> {
  const folder = folderWith({secret: `${cscSecrets.secret}\n`, pin: `${cscSecrets.pin}\n`})
  return {
    ...{CESS_SEAL_CSC_URL: url, CESS_SEAL_CSC_CLIENT_ID: 'house', CESS_SEAL_CSC_CREDENTIAL: 'seal-1'},
    CESS_SEAL_CSC_CLIENT_SECRET_FILE: join(folder, 'secret'),
    ...(hasPin && {CESS_SEAL_CSC_PIN_FILE: join(folder, 'pin')}),
  }
}

function tokenFor(body: string, expect: (is: boolean, what: string) => void) {
  const {
    grant_type: grant,
    client_id: client,
    client_secret: secret,
    scope,
  } = Object.fromEntries(new URLSearchParams(body))
  expect(grant === 'client_credentials' && scope === 'service', 'token: for a program, of the service')
  expect(client === 'house' && secret === cscSecrets.secret, 'token: the client and its secret')
  return {access_token: cscSecrets.token, token_type: 'Bearer', expires_in: 3600}
}

function aboutKey(
  {certificate, authority, privateKey}: ReturnType<typeof sealCertificates>,
  options: CscServerOptions,
) {
  const {scal = '2', hasPin = false, about = {}} = options
  const algo = options.algorithms ?? algorithmsOf[privateKey.asymmetricKeyType === 'rsa' ? 'rsa' : 'ec']
  const pin = {type: 'Password', id: 'PIN', format: 'N', label: 'PIN'}
  return {
    key: {status: 'enabled', algo, len: 256},
    cert: {status: 'valid', certificates: [certificate, authority].map(one => Buffer.from(one).toString('base64'))},
    auth: hasPin ? {mode: 'explicit', expression: 'PIN', objects: [pin]} : {mode: 'implicit'},
    ...{SCAL: scal, multisign: 1},
    ...about,
  }
}

/** Sign a hash, as nothing in this tool can. */
function signed(
  body: Json,
  {privateKey}: ReturnType<typeof sealCertificates>,
  {isRaw = false}: CscServerOptions,
): string {
  // What the standard has in this place; another shape throws.
  const [hash] = body['hashes'] as readonly [string]
  const name = hashNames.get(String(body['hashAlgorithmOID'])) ?? ''
  const folder = folderWith({'key.pem': privateKey.export({type: 'pkcs8', format: 'pem'}).toString()})
  writeFileSync(join(folder, 'hash'), Buffer.from(hash, 'base64'))
  const padding = ['-pkeyopt', 'rsa_padding_mode:pss', '-pkeyopt', 'rsa_pss_saltlen:digest']
  const options = ['-pkeyopt', `digest:${name}`, ...(body['signAlgo'] === pss ? padding : [])]
  const der = execFileSync('openssl', ['pkeyutl', '-sign', '-inkey', 'key.pem', '-in', 'hash', ...options], {
    cwd: folder,
  })
  return (isRaw ? sidesOf(der) : der).toString('base64')
}

/** Of P-256, by OpenSSL. */
function sidesOf(der: Buffer): Buffer {
  const said = execFileSync('openssl', ['asn1parse', '-inform', 'DER'], {input: der}).toString()
  const numbers = [...said.matchAll(/INTEGER\s+:([0-9A-F]+)/g)].map(([, hex = '']) => hex.padStart(64, '0'))
  return Buffer.from(numbers.join(''), 'hex')
}
