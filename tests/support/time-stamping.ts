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

/** A time-stamping authority (RFC 3161) of OpenSSL's, over HTTP, for one test. `spoil` changes the requests that it sees. */
export async function timeStampingServer(spoil = (request: Buffer) => request): Promise<string> {
  const folder = folderWith({'tsa.cnf': settings, serial: '01\n'})
  const openssl = (args: readonly string[]) => execFileSync('openssl', args, {cwd: folder, stdio: 'pipe'})
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'tsa.key', '-out', 'tsa.pem', '-days', '30']
  openssl(['req', '-x509', ...made, '-subj', '/CN=TSA', '-addext', 'extendedKeyUsage=critical,timeStamping'])
  const server = createServer((request, response) => {
    void buffer(request).then(body => {
      writeFileSync(join(folder, 'query'), spoil(body))
      openssl(['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query', '-out', 'answer'])
      response.end(readFileSync(join(folder, 'answer')))
    })
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  // A server that listens on a port has one.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
