import {execFileSync} from 'node:child_process'
import {sign, X509Certificate} from 'node:crypto'
import {appendFileSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {onTestFinished} from 'vitest'
import {folderWith} from './folder.js'
import {passphrase} from './seal.js'

const settings = (name: string) => `[ca]
default_ca = here
[here]
database = ${name}.index
crlnumber = ${name}.number
default_md = sha256
`
const stamping = (name: string) => `[tsa]
default_tsa = here
[here]
serial = serial
signer_cert = ${name}.pem
signer_key = ${name}.key
certs = above.pem
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
`

/** Whom certificates name to ask about them. */
type Asked = 'ocsp' | 'crl' | 'both' | 'nobody'

/** An authority of OpenSSL's that is asked about its certificates, and what it does otherwise than it should. */
export interface AuthorityOptions {
  /** Whom the certificate of the seal names. */
  readonly seal?: Asked
  /** When certificates were taken back, by their names, as OpenSSL writes moments. */
  readonly revoked?: Readonly<Record<string, string>>
  /** When lists are out of date, as OpenSSL writes moments. */
  readonly next?: string
  /** The issuing distribution point of lists of the authority that issues, as OpenSSL has it (RFC 5280, 5.2.5), by the address of the list. */
  readonly point?: (address: string) => string
  /** Who signs answers of OCSP: the authority, or somebody it let do so. */
  readonly responder?: 'issuing' | 'delegate' | 'stranger' | 'checkable'
  /** Whether the key file of the seal has the certificate above. */
  readonly hasIssuer?: boolean
  /** Which certificates stamp, one time after the other, the last of them for good; others than the first are of the authority that answers. */
  readonly clocks?: readonly ('clock' | 'second' | 'third')[]
  /** Changes an answer, by the path that was asked; a number is the status of an answer without words, and undefined none at all. */
  readonly answer?: (path: string, answer: Buffer) => Buffer | number | undefined
}

/** A house with a certificate of it, for one test. */
export interface AnsweringAuthority {
  /** Variables of the seal and of the time-stamps. */
  readonly environment: Readonly<Record<string, string>>
  /** Of the root, PEM. */
  readonly rootPem: string
  readonly root: X509Certificate
  /** The certificate of the seal, and those above it. */
  readonly chain: readonly X509Certificate[]
  /** Ends all that answers. */
  readonly close: () => Promise<void>
  /** Paths that were asked, in their order. */
  readonly asked: string[]
  /** Lists, and answers on questions, in DER, as they are given. */
  readonly listOf: (name: 'root' | 'issuing') => Buffer
  readonly answerOn: (question: Uint8Array) => Buffer
  /** A signature by the key of the authority that issues, over SHA-256. */
  readonly signed: (bytes: Uint8Array) => Buffer
}

/**
 * A root; below it, an authority that issues the certificate of a seal; and a time-stamping authority, of the root. All are asked over HTTP:
 * for lists (`/root.crl`, `/issuing.crl`), answers (`/ocsp`) and time-stamps (`/stamp`).
 */
export async function answeringAuthority(options: AuthorityOptions = {}): Promise<AnsweringAuthority> {
  const {seal = 'both', revoked = {}, next = '20490101000000Z', responder = 'issuing', hasIssuer = true} = options
  const {clocks = ['clock']} = options
  const folder = folderWith({
    'root.cnf': settings('root'),
    'issuing.cnf': settings('issuing'),
    ...{'root.index': '', 'issuing.index': '', 'root.number': '01\n', 'issuing.number': '01\n'},
    ...Object.fromEntries(clocks.map(name => [`${name}.cnf`, stamping(name)])),
    ...{serial: '01\n', passphrase: `${passphrase}\n`},
  })
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, {cwd: folder, stdio: 'pipe'})
  const read = (name: string) => readFileSync(join(folder, name))
  const asked: string[] = []
  let stamps = 0
  const answers: Readonly<Record<string, (body: Buffer) => Buffer>> = {
    '/root.crl': () => listOf('root'),
    '/issuing.crl': () => listOf('issuing'),
    '/ocsp': body => answerOn(body),
    '/stamp': body => (writeFileSync(join(folder, 'query'), body), stamped()),
  }
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    void buffer(request).then(body => {
      const own = answers[path]?.(body) ?? Buffer.alloc(0)
      const given = options.answer ? options.answer(path, own) : own
      if (typeof given === 'number') response.writeHead(given).end()
      else if (given) response.end(given)
    })
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  const close = () => (server.closeAllConnections(), new Promise<void>(resolve => server.close(() => resolve())))
  onTestFinished(close)
  // A server that listens on a port has one.
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  if (options.point) {
    const point = options.point(`${address}/issuing.crl`)
    const extension = 'crl_extensions = added\n[added]\nissuingDistributionPoint = critical,@point\n[point]\n'
    appendFileSync(join(folder, 'issuing.cnf'), `${extension}${point}\n`)
  }

  const make = (name: string, by: string, ...extensions: readonly string[]) => {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', `${name}.key`]
    const above = by === name ? [] : ['-CA', `${by}.pem`, '-CAkey', `${by}.key`]
    const time = ['-not_before', '20200101000000Z', '-not_after', '20490101000000Z']
    const added = extensions.flatMap(one => ['-addext', one])
    openssl('req', '-x509', ...key, '-out', `${name}.pem`, '-subj', `/CN=The ${name}`, ...above, ...time, ...added)
    if (by !== name) enter(name, by)
  }
  const enter = (name: string, by: string) => {
    const moment = revoked[name]
    const {serialNumber} = new X509Certificate(read(`${name}.pem`))
    const [state, since] = moment === undefined ? ['V', ''] : ['R', moment]
    appendFileSync(
      join(folder, `${by}.index`),
      `${state}\t490101000000Z\t${since}\t${serialNumber}\tunknown\t/CN=The ${name}\n`,
    )
  }
  const listOf = (name: string) => {
    const signer = ['-cert', `${name}.pem`, '-keyfile', `${name}.key`, '-crl_lastupdate', '20200101000000Z']
    openssl('ca', '-config', `${name}.cnf`, '-gencrl', ...signer, '-crl_nextupdate', next, '-out', `${name}.crl.pem`)
    return openssl('crl', '-in', `${name}.crl.pem`, '-outform', 'DER')
  }
  const answerOn = (question: Uint8Array) => {
    writeFileSync(join(folder, 'question'), question)
    const signer = ['-rsigner', `${responder}.pem`, '-rkey', `${responder}.key`, '-ndays', '1']
    openssl(
      'ocsp',
      '-index',
      'issuing.index',
      '-CA',
      'issuing.pem',
      ...signer,
      '-reqin',
      'question',
      '-respout',
      'told',
    )
    return read('told')
  }
  const stamped = () => {
    const name = clocks[Math.min(stamps++, clocks.length - 1)]
    openssl('ts', '-reply', '-config', `${name}.cnf`, '-queryfile', 'query', '-out', 'stamp')
    return read('stamp')
  }

  const authority = ['basicConstraints=critical,CA:true', 'keyUsage=critical,keyCertSign,cRLSign,digitalSignature']
  const list = (name: string) => `crlDistributionPoints=URI:${address}/${name}.crl`
  const sources = {crl: [list('issuing')], ocsp: [`authorityInfoAccess=OCSP;URI:${address}/ocsp`], nobody: []}
  const named = seal === 'both' ? [...sources.ocsp, ...sources.crl] : sources[seal]
  const use = 'keyUsage=critical,digitalSignature,nonRepudiation'
  const signing = ['basicConstraints=critical,CA:false', 'extendedKeyUsage=OCSPSigning']
  make('root', 'root', ...authority)
  make('issuing', 'root', ...authority, list('root'))
  make('seal', 'issuing', 'basicConstraints=critical,CA:false', use, 'extendedKeyUsage=emailProtection', ...named)
  const stamper = ['basicConstraints=critical,CA:false', 'extendedKeyUsage=critical,timeStamping']
  for (const name of new Set(clocks))
    if (name === 'clock') make(name, 'root', ...stamper, list('root'))
    else make(name, 'issuing', ...stamper, ...sources.ocsp)
  writeFileSync(join(folder, 'above.pem'), Buffer.concat([read('root.pem'), read('issuing.pem')]))
  if (responder === 'delegate') make('delegate', 'issuing', ...signing, 'noCheck=ignored')
  if (responder === 'checkable') make('checkable', 'issuing', ...signing)
  if (responder === 'stranger') make('stranger', 'stranger', ...signing, 'noCheck=ignored')
  const chain = hasIssuer ? Buffer.concat([read('issuing.pem'), read('root.pem')]) : read('root.pem')
  writeFileSync(join(folder, 'chain.pem'), chain)
  const from = ['-inkey', 'seal.key', '-in', 'seal.pem', '-certfile', 'chain.pem']
  openssl('pkcs12', '-export', ...from, '-passout', 'file:passphrase', '-out', 'seal.p12')
  return {
    environment: {
      CESS_SEAL_P12: join(folder, 'seal.p12'),
      CESS_SEAL_PASSPHRASE_FILE: join(folder, 'passphrase'),
      CESS_TSA_URL: `${address}/stamp`,
    },
    ...{rootPem: read('root.pem').toString(), root: new X509Certificate(read('root.pem'))},
    ...{asked, close, listOf, answerOn},
    signed: bytes => sign('sha256', bytes, read('issuing.key')),
    chain: ['seal', 'issuing', 'root'].map(name => new X509Certificate(read(`${name}.pem`))),
  }
}
