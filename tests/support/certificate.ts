import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A key and a certificate that nobody signed but itself (PEM), and the certificate's file. */
export interface OwnCertificate {
  readonly key: string
  readonly cert: string
  readonly file: string
}

/** Make one in a folder, for loopback and these IP addresses. */
export function certificate(folder: string, addresses: readonly string[] = []): OwnCertificate {
  const [keyFile, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const names = ['DNS:localhost', 'IP:127.0.0.1', ...addresses.map(address => `IP:${address}`)].join(',')
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost']
  execFileSync('openssl', [...request, '-keyout', keyFile, '-out', file, '-addext', `subjectAltName=${names}`], {
    stdio: 'ignore',
  })
  return {key: readFileSync(keyFile, 'utf8'), cert: readFileSync(file, 'utf8'), file}
}
