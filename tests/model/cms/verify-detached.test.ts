import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {readSignedData} from '../../../src/model/cms/signed-data.js'
import {verifyDetached} from '../../../src/model/cms/verify-detached.js'
import {folderWith} from '../../support/folder.js'
import {describeWith} from '../../support/tools.js'

const content = 'what was signed'

/** A signature as OpenSSL makes it, in DER. */
function signedBy(key: readonly string[], ...options: readonly string[]): Uint8Array {
  const folder = folderWith({content})
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, {cwd: folder, stdio: 'pipe'})
  openssl('req', '-x509', '-nodes', ...key, '-keyout', 'key', '-out', 'pem', '-subj', '/CN=Centre', '-days', '3000')
  const by = ['-signer', 'pem', '-inkey', 'key', '-outform', 'DER', '-out', 'signature']
  openssl('cms', '-sign', '-binary', '-in', 'content', ...by, ...options)
  return Uint8Array.from(readFileSync(join(folder, 'signature')))
}

const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384']
const rsa = ['-newkey', 'rsa:2048']
const pss = ['-keyopt', 'rsa_padding_mode:pss']

describeWith('openssl', 'a signature that OpenSSL made', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['ECDSA', ec, ['-md', 'sha384']],
    ['ECDSA, with its certificate signed', ec, ['-md', 'sha384', '-cades']],
    ['RSA', rsa, ['-md', 'sha512', '-cades']],
    ['RSASSA-PSS', rsa, ['-md', 'sha256', ...pss]],
    ['RSASSA-PSS with a short salt', rsa, ['-md', 'sha512', ...pss, '-keyopt', 'rsa_pss_saltlen:8']],
  ])('holds for its content and no other: %s', async (_, key, options) => {
    const signature = readSignedData(signedBy(key, ...options))
    expect(await verifyDetached(signature, Buffer.from(content))).toBeUndefined()
    expect(await verifyDetached(signature, Buffer.from('another'))).toBe('content')
    expect(
      await verifyDetached({...signature, signed: Uint8Array.of(...signature.signed, 0)}, Buffer.from(content)),
    ).toBe('signature')
  })

  it('is of no algorithm that is known where its digest is SHA-1', async () => {
    const signature = readSignedData(signedBy(rsa, '-md', 'sha1', ...pss))
    expect(await verifyDetached(signature, Buffer.from(content))).toBe('algorithm')
  })
})
