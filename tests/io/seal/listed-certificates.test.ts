import {execFileSync} from 'node:child_process'
import {X509Certificate} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {standingOf} from '../../../src/io/seal/standing-of.js'
import {revocationListsIn} from '../../../src/io/seal/revocation-list.js'
import {runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {halves} from '../../support/halves.js'
import {describeWith} from '../../support/tools.js'

const settings = (mask: string) => `[req]
distinguished_name = name
string_mask = ${mask}
[name]
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
[own]
keyUsage = critical,digitalSignature
[ca]
default_ca = here
[here]
database = index.txt
crlnumber = crlnumber
default_md = sha256
`

/** Ways to make a key, as `openssl genpkey` is told. */
const keys = {
  rsa: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'P-256': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'P-521': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-521'],
  Ed25519: ['-algorithm', 'ED25519'],
} as const

/** An authority of OpenSSL's, a certificate that it made, and its list, which has that. */
function authorityOf(kind: keyof typeof keys, {subject = '/CN=Big  Authority/O=Centre'} = {}) {
  const folder = folderWith({
    'index.txt': '',
    crlnumber: '01\n',
    'utf8.cnf': settings('utf8only'),
    'print.cnf': settings('default'),
  })
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, {cwd: folder, stdio: 'pipe'})
  const days = ['-days', '9000']
  openssl('genpkey', ...keys[kind], '-out', 'ca.key')
  openssl('genpkey', ...keys['P-256'], '-out', 'own.key')
  for (const form of ['utf8', 'print']) {
    const self = ['-x509', '-key', 'ca.key', '-config', `${form}.cnf`, '-extensions', 'authority']
    openssl('req', ...self, ...days, '-subj', subject, '-out', `${form}.pem`)
  }
  openssl('req', '-new', '-key', 'own.key', '-config', 'utf8.cnf', '-subj', '/CN=Centre', '-out', 'own.csr')
  const by = [
    '-CA',
    'utf8.pem',
    '-CAkey',
    'ca.key',
    '-set_serial',
    '0x80ff',
    '-extfile',
    'utf8.cnf',
    '-extensions',
    'own',
  ]
  openssl('x509', '-req', '-in', 'own.csr', ...by, ...days, '-out', 'own.pem')
  const digest = kind === 'Ed25519' ? ['-md', 'null'] : []
  const listBy = (form: string, certificate: string, key: string) => {
    writeFileSync(join(folder, 'index.txt'), '')
    const signer = ['-config', 'utf8.cnf', '-cert', certificate, '-keyfile', key, ...digest]
    openssl('ca', ...signer, '-revoke', form, '-crl_compromise', '20260101000000Z')
    openssl('ca', ...signer, '-gencrl', '-crldays', '9000', '-out', 'list.pem')
    return readFileSync(join(folder, 'list.pem'), 'utf8')
  }
  const pem = (name: string) => readFileSync(join(folder, name), 'utf8')
  return {pem, listBy, openssl}
}

const dayMs = 24 * 3600 * 1000

/** How far a certificate counts, by a list, half a year after a seal of its second day. */
const standing = (
  own: string,
  list: string,
  {others = [], authorities = []}: {readonly others?: readonly string[]; readonly authorities?: readonly string[]} = {},
) => {
  const certificate = new X509Certificate(own)
  const begun = Date.parse(certificate.validFrom)
  const moment = {at: new Date(begun + dayMs), clock: 'signer'} as const
  return standingOf(
    certificate,
    others.map(one => new X509Certificate(one)),
    {
      authorities: authorities.map(one => new X509Certificate(one)),
      lists: revocationListsIn(Buffer.from(list)),
      ...{revoked: [], now: new Date(begun + 180 * dayMs), moment},
    },
  ).validity
}

describeWith('openssl', 'a list of an authority', () => {
  for (const {cases, speed} of halves(['rsa', 'P-256', 'P-521', 'Ed25519'] as const, 3))
    it.each(cases)('counts wherever its certificate is from: %s', speed, kind => {
      const {pem, listBy} = authorityOf(kind)
      const [own, authority] = [pem('own.pem'), pem('utf8.pem')]
      const list = listBy('own.pem', 'utf8.pem', 'ca.key')
      expect(standing(own, list, {authorities: [authority]})).toBe('revoked')
      expect(standing(own, list, {others: [authority]})).toBe('revoked')
      // Whoever seals may leave it out.
      expect(standing(own, list)).toBe('revoked')
      // Another certificate of it has its name in another sort of string.
      const printed = listBy('own.pem', 'print.pem', 'ca.key')
      expect(standing(own, printed, {authorities: [authority]})).toBe('revoked')
      expect(standing(own, printed)).toBe('revoked')
    })

  it('counts by the name of nobody else, nor by that of one who is known to have another key', {tags: 'slow'}, () => {
    const [house, twin] = [authorityOf('P-256'), authorityOf('rsa')]
    const other = authorityOf('P-256', {subject: '/CN=Small Authority/O=Centre'})
    const own = house.pem('own.pem')
    const [ofTwin, ofOther] = [twin, other].map(({listBy}) => listBy('own.pem', 'utf8.pem', 'ca.key'))
    const authorities = [house.pem('utf8.pem')]
    // Both lists have its very serial number.
    for (const list of [ofTwin, ofOther]) expect(standing(own, list ?? '', {authorities})).toBe('valid')
    expect(standing(own, ofOther ?? '')).toBe('valid')
    // A certificate of a twin's in the seal is none that is above it.
    const list = house.listBy('own.pem', 'utf8.pem', 'ca.key')
    expect(standing(own, list, {others: [twin.pem('utf8.pem')]})).toBe('revoked')
  })

  it(
    'counts against a certificate that signed itself where that key signed it, and no other did',
    {tags: 'slow'},
    () => {
      const {pem, listBy} = authorityOf('P-256')
      const own = pem('utf8.pem')
      const list = listBy('utf8.pem', 'utf8.pem', 'ca.key')
      for (const authorities of [[], [own]]) expect(standing(own, list, {authorities})).toBe('revoked')
      expect(standing(own, authorityOf('P-256').listBy('utf8.pem', 'utf8.pem', 'ca.key'))).toBe('valid')
    },
  )

  it('ends the command where it cannot be read, as one that would count for nothing', async () => {
    const {pem, listBy, openssl} = authorityOf('rsa')
    const list = listBy('own.pem', 'utf8.pem', 'ca.key')
    const signer = ['-config', 'utf8.cnf', '-cert', 'utf8.pem', '-keyfile', 'ca.key', '-sigopt', 'rsa_padding_mode:pss']
    openssl('ca', ...signer, '-gencrl', '-crldays', '9000', '-out', 'pss.pem')
    const damaged = list.replace(/\n[A-Za-z0-9+/]{4}/, '\nAAAA')
    const verdict = async (keysFile: string) => {
      const cwd = folderWith({'house.keys': keysFile, 'a.txt': 'x'})
      const {stderr} = await runCess(['verify', 'a.txt', '--keys', 'house.keys'], {cwd})
      return stderr
    }
    expect(await verdict(pem('utf8.pem') + list)).toBe('')
    for (const other of [damaged, pem('pss.pem')])
      expect(await verdict(pem('utf8.pem') + list + other)).toContain(
        'list of revoked certificates (CRL) that cannot be read',
      )
  })
})
