import {spawnSync} from 'node:child_process'
import {partsOutside} from '../../src/render/pdf/sealing/reserve-seal.js'
import {folderWith} from './folder.js'

/** Whether OpenSSL, which is told whom to trust, takes the signature of a sealed PDF for one of CAdES by somebody whom that one vouches for. */
export function isTrustedSignature(bytes: Buffer, authorityPem: string): boolean {
  const start = bytes.lastIndexOf('/Contents <') + '/Contents '.length
  const end = bytes.indexOf('>', start) + 1
  const folder = folderWith({
    'signature.der': Buffer.from(bytes.toString('latin1', start + 1, end - 1), 'hex'),
    'signed.bin': Buffer.concat(partsOutside(bytes, [{start, length: end - start}])),
    'authority.pem': authorityPem,
  })
  const files = ['-in', 'signature.der', '-content', 'signed.bin', '-CAfile', 'authority.pem', '-out', 'out']
  const how = ['-verify', '-binary', '-cades', '-inform', 'DER', '-purpose', 'any']
  return spawnSync('openssl', ['cms', ...how, ...files], {cwd: folder}).status === 0
}
