import {execFileSync} from 'node:child_process'
import {X509Certificate} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {folderWith} from './folder.js'
import {pemOf, type sealCertificates} from './seal.js'

const settings = `[ca]
default_ca = here
[here]
database = index.txt
crlnumber = crlnumber
default_md = sha256
`

/** Which certificate a list has, and until when it counts, as OpenSSL writes moments. */
export interface ListOptions {
  /** Since when the certificate is on it; not at all where that is empty. */
  readonly revoked?: string
  readonly next?: string
}

/** A list of revoked certificates of OpenSSL's, as PEM, by the authority of a seal. */
export function revocationList(
  {certificate, authority, issuer}: ReturnType<typeof sealCertificates>,
  {revoked = '', next = '20490101000000Z'}: ListOptions = {},
): string {
  const folder = folderWith({
    'ca.cnf': settings,
    crlnumber: '01\n',
    'index.txt': revoked
      ? `R\t490101000000Z\t${revoked}\t${new X509Certificate(certificate).serialNumber}\tunknown\t/CN=Centre\n`
      : '',
    'authority.pem': pemOf(authority),
    'authority.key': issuer.privateKey.export({type: 'pkcs8', format: 'pem'}).toString(),
  })
  const signer = ['-cert', 'authority.pem', '-keyfile', 'authority.key', '-crl_lastupdate', '20200101000000Z']
  const args = ['ca', '-config', 'ca.cnf', '-gencrl', ...signer, '-crl_nextupdate', next, '-out', 'list.pem']
  execFileSync('openssl', args, {cwd: folder, stdio: 'pipe'})
  return readFileSync(join(folder, 'list.pem'), 'utf8')
}
