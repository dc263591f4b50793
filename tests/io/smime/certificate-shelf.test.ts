import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readCertificateShelf} from '../../../src/io/smime/certificate-shelf.js'
import {folderWith} from '../../support/folder.js'
import {mailIdentity, type IdentityOptions} from '../../support/mail-seal.js'
import {pemOf} from '../../support/seal.js'
import {describeWith} from '../../support/tools.js'

const now = Date.parse('2026-12-01T12:00:00Z')
const anne = 'anne@parl.example.org'
const certificateOf = (options: IdentityOptions = {}) => mailIdentity({address: anne, ...options}).certificate

/** Subject of the certificate found for Anne in a folder of these files, or why there is none. */
const found = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const one = readCertificateShelf(folderWith(files)).find(anne, now)
  return typeof one === 'string' ? one : one.subject
}

describe('certificates of readers', () => {
  it('are found by their address, or by the name of their file, as PEM and DER', () => {
    expect(found({'a.pem': pemOf(certificateOf({name: 'Anne'}))})).toBe('Anne')
    expect(found({'a.CER': certificateOf({name: 'Anne', address: 'ANNE@parl.example.org'})})).toBe('Anne')
    expect(found({'Anne@parl.example.org.crt': certificateOf({name: 'Other', address: 'b@example.org'})})).toBe('Other')
  })

  it('are the newest of those that may be used', () => {
    const files = {
      'a.pem': pemOf(certificateOf({name: 'Old', from: '2021-01-01'})),
      'b.pem': pemOf(certificateOf({name: 'New', from: '2025-01-01'})),
      'c.pem': pemOf(certificateOf({name: 'Expired', from: '2026-01-01', to: '2026-02-01'})),
    }
    expect(found(files)).toBe('New')
  })

  it.each([
    ['expired', {to: '2021-01-01'}],
    ['early', {from: '2030-01-01'}],
    ['none', {address: 'b@example.org'}],
  ])('are not used where they are %s', (lack, options) => {
    expect(found({'a.pem': pemOf(certificateOf(options))})).toBe(lack)
  })

  it('are none where there is no folder, behind a link, or in other files', () => {
    expect(readCertificateShelf(join(folderWith(), 'none')).find(anne, now)).toBe('none')
    const folder = folderWith({'a.txt': pemOf(certificateOf())})
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.pem'))
    mkdirSync(join(folder, 'c.pem'))
    expect(readCertificateShelf(folder)).toMatchObject({unreadable: []})
    expect(readCertificateShelf(folder).find(anne, now)).toBe('none')
  })

  it('are told where a file holds none', () => {
    const damaged = Buffer.from(certificateOf()).subarray(0, 100)
    const folder = folderWith({'a.pem': 'none', 'b.der': damaged, 'c.pem': pemOf(damaged), 'd.der': new Uint8Array()})
    expect(readCertificateShelf(folder).unreadable).toEqual(['a.pem', 'b.der', 'c.pem', 'd.der'])
  })

  it('never make it fail, whatever their bytes are', () => {
    const whole = certificateOf()
    for (let at = 0; at < whole.length; at += 7) {
      const changed = Uint8Array.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 0x55
      expect(() => found({'anne@parl.example.org.der': changed})).not.toThrow()
    }
  })
})

describeWith('openssl', 'certificates as OpenSSL writes them', () => {
  it('are read from PKCS#7, their authority beside them', () => {
    const {certificate, authority} = mailIdentity({address: anne, name: 'Anne'})
    const folder = folderWith({'a.pem': pemOf(certificate), 'b.pem': pemOf(authority)})
    const from = ['-certfile', join(folder, 'a.pem'), '-certfile', join(folder, 'b.pem')]
    for (const [form, name] of [
      ['DER', 'x.p7c'],
      ['PEM', 'x.p7b'],
    ] as const) {
      const out = join(folder, name)
      execFileSync('openssl', ['crl2pkcs7', '-nocrl', ...from, '-outform', form, '-out', out])
      expect(found({[`${anne}.p7b`]: readFileSync(out)})).toBe('Anne')
    }
  })

  it('are refused for another use', () => {
    const folder = folderWith()
    const path = join(folder, `${anne}.pem`)
    const usage = ['-addext', 'keyUsage=digitalSignature', '-days', '9999', '-subj', '/CN=Anne']
    const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', '/dev/null', '-out', path]
    execFileSync('openssl', ['req', '-x509', ...made, ...usage], {stdio: 'pipe'})
    expect(readCertificateShelf(folder).find(anne, Date.now())).toBe('use')
  })
})
