import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {buffer} from 'node:stream/consumers'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import {folderWith} from './folder.js'

const settings = `[tsa]
default_tsa = here
[here]
serial = serial
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
`

/** An authority that is not as it should be. */
interface TimeStampingOptions {
  /** Changes a request before the authority sees it. */
  readonly request?: (request: Buffer) => Buffer
  /** Changes an answer, or keeps it back. */
  readonly answer?: (answer: Buffer) => Buffer | undefined
  /** When its certificate ends, as OpenSSL has it. */
  readonly to?: string
}

/** A time-stamping authority (RFC 3161) of OpenSSL's, over HTTP, for one test. */
export async function timeStampingServer({
  request: changed = request => request,
  answer: given = answer => answer,
  to = '20490101000000Z',
}: TimeStampingOptions = {}): Promise<string> {
  const folder = folderWith({'tsa.cnf': settings, serial: '01\n'})
  const openssl = (args: readonly string[]) => execFileSync('openssl', args, {cwd: folder, stdio: 'pipe'})
  const made = [
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'tsa.key',
    '-out',
    'tsa.pem',
    '-not_before',
    '20200101000000Z',
  ]
  const use = ['-not_after', to, '-addext', 'extendedKeyUsage=critical,timeStamping']
  openssl(['req', '-x509', ...made, '-subj', '/CN=TSA', ...use])
  const server = createServer((request, response) => {
    void buffer(request).then(body => {
      writeFileSync(join(folder, 'query'), changed(body))
      openssl(['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query', '-out', 'answer'])
      const answer = given(readFileSync(join(folder, 'answer')))
      if (answer) response.end(answer)
    })
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => (server.closeAllConnections(), void server.close()))
  // A server that listens on a port has one.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
