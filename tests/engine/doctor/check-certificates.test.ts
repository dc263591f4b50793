import {generateKeyPairSync} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readPublication} from '../../../src/engine/context/read-publication.js'
import {checkCertificates} from '../../../src/engine/doctor/check-certificates.js'
import {publicationYaml, runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {mailIdentity, type IdentityOptions} from '../../support/mail-seal.js'
import {pemOf} from '../../support/seal.js'

const nowMs = Date.parse('2026-12-01T12:00:00Z')
const people = ['anne', 'john', 'maria'].map(name => `${name}@parl.example.org`)
const rows = [
  ['otan', people[0]],
  ['enisa', people[1]],
  ['osce', people[2]],
]
const book = `group,email,name,lang,source\n${rows.map(row => `${row.join(',')},,fr,Annuaire\n`).join('')}`
const certificateOf = (options: IdentityOptions) => pemOf(mailIdentity(options).certificate)

/** A publication whose groups ask for encryption: NATO always, ENISA where it can be, the OSCE not. */
const houseWith = (
  files: Readonly<Record<string, string>>,
  groups = '[{id: otan, encrypt: required}, {id: enisa, encrypt: if-possible}]',
): string =>
  folderWith({
    'cess.yml': `${publicationYaml}recipients: ${groups}\n`,
    'recipients.csv': book,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`certificates/${name}`, text])),
  })

async function found(root: string, books = [join(root, 'recipients.csv')]): Promise<readonly string[]> {
  const {publication} = readPublication(root)
  if (!publication) throw new Error(readFileSync(join(root, 'cess.yml'), 'utf8'))
  const findings = await checkCertificates({root, books, publication, nowMs})
  return findings.map(({status, found: {en}}) => `${status} ${en}`)
}

const good = {'a.pem': certificateOf({address: 'anne@parl.example.org'})}

describe('certificates of readers, as doctor sees them', () => {
  it('are looked at beside each address book, and one that is not there is told', async () => {
    const root = houseWith(good)
    const other = folderWith({'meps.csv': book})
    const said = await found(root, [join(root, 'recipients.csv'), join(other, 'meps.csv')])
    expect(said).toEqual([
      'ok fine, for 2 people whose mail is encrypted',
      expect.stringMatching(/^error no certificate \(`.*meps\.csv`, line 2\)$/),
    ])
    expect(await found(root, [join(other, 'gone.csv')])).toEqual([
      expect.stringMatching(/^error There is no address book/),
    ])
  })

  it('are fine where all who must be written to in secret have one', async () => {
    expect(await found(houseWith(good))).toEqual(['ok fine, for 2 people whose mail is encrypted'])
  })

  it('are lacking by the lines of the book, an error where nothing is sent without', async () => {
    expect(await found(houseWith({}))).toEqual(['error no certificate (`recipients.csv`, line 2)'])
    const all = '[{id: otan, encrypt: TLP:RED}, {id: enisa, encrypt: required}]'
    expect(await found(houseWith({}, all))).toEqual(['error no certificate (`recipients.csv`, lines 2, 3)'])
  })

  it.each([
    ['error certificate that has expired', {to: '2026-11-30'}],
    ['error certificate that is not valid yet', {from: '2027-01-01'}],
    ['warning certificate that ends within 30 days', {to: '2026-12-20'}],
    ['warning certificate with a weak key', {keys: generateKeyPairSync('rsa', {modulusLength: 1024})}],
    ['error certificate whose key is neither RSA', {keys: generateKeyPairSync('ed25519')}],
  ])('%s', async (line, options) => {
    const files = {'a.pem': certificateOf({address: 'anne@parl.example.org', ...options})}
    expect(await found(houseWith(files))).toEqual([expect.stringMatching(line)])
  })

  it('of whom plain mail may go to are a warning where they have one that cannot be used', async () => {
    const files = {...good, 'j.pem': certificateOf({address: 'john@parl.example.org', to: '2026-11-30'})}
    expect(await found(houseWith(files))).toEqual([
      'warning certificate that has expired: they get plain mail (`recipients.csv`, line 3)',
    ])
  })

  it('are told where they are of another address, of nobody, or none', async () => {
    const files = {
      'anne@parl.example.org.pem': certificateOf({address: 'eve@parl.example.org'}),
      'm.pem': certificateOf({address: 'mallory@parl.example.org'}),
      'n.pem': 'none',
    }
    expect(await found(houseWith(files))).toEqual([
      'warning file of their name whose certificate is of another address (`recipients.csv`, line 2)',
      'warning files in `certificates/` that are of nobody in the address book: 1',
      'warning files in `certificates/` that hold no certificate: 1',
    ])
  })

  it('are told where they lie there and nobody asks for them; without a folder nothing is said', async () => {
    expect(await found(houseWith(good, '[{id: otan}]'))).toEqual([expect.stringContaining('no group asks')])
    expect(await found(houseWith({}, '[{id: otan}]'))).toEqual([])
  })

  it('are told by the command, naming nobody', async () => {
    const root = houseWith({'anne@parl.other.eu.pem': certificateOf({address: 'eve@other.eu'})})
    writeFileSync(join(root, 'recipients.csv'), book.replaceAll('parl.example.org', 'parl.other.eu'))
    mkdirSync(join(root, 'notes'))
    for (const lang of ['en', 'fr']) {
      const {stdout, stderr} = await runCess(['--lang', lang, 'doctor'], {cwd: root})
      expect(stdout).toContain('S/MIME')
      expect(stdout).toContain('`recipients.csv`')
      expect(stdout + stderr).not.toMatch(/anne|eve@|other\.eu/)
    }
  })
})
