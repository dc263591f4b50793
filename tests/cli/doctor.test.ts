import {execFileSync} from 'node:child_process'
import {generateKeyPairSync} from 'node:crypto'
import {chmodSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {checkClock, checkNode} from '../../src/engine/doctor/check-machine.js'
import {goodNote, publicationWith, runCess, type Around} from '../support/cli.js'
import {folderWith} from '../support/folder.js'

interface Line {
  readonly status: string
  readonly subject: string
  readonly found: string
  readonly remedy?: string
}

/** Lines of the report on one thing. */
async function about(subject: string, around: Around, ...options: readonly string[]): Promise<readonly Line[]> {
  const {stdout} = await runCess(['doctor', '--json', ...options], around)
  // JSON of ours.
  return (JSON.parse(stdout) as Line[]).filter(line => line.subject === subject)
}

const git = (cwd: string, ...args: readonly string[]) => execFileSync('git', ['-C', cwd, ...args], {stdio: 'ignore'})
const publication = () => publicationWith({'a.fr.md': goodNote(), 'b.fr.md': goodNote({number: 2, tlp: 'TLP:RED'})})

describe('cess doctor', () => {
  it('finds nothing wrong where nothing is', {tags: 'slow'}, async () => {
    for (const lang of ['en', 'fr']) {
      const {code, stdout, stderr} = await runCess(['--lang', lang, 'doctor'], {cwd: publication()})
      expect([code, stderr]).toEqual([0, ''])
      const advice = stdout.split('\n').filter(line => line !== '' && !line.startsWith('✓ '))
      // Houses of tests have addresses that nobody has.
      expect(advice).toEqual([
        expect.stringMatching(/^! (?:who publishes|qui publie)/),
        expect.stringMatching(/^ {2}→ /),
      ])
    }
  })

  it('says what is wrong with the settings, and ends with 1', async () => {
    const cwd = publication()
    writeFileSync(join(cwd, 'cess.yml'), 'organisation: 3\n')
    expect(await runCess(['doctor'], {cwd})).toMatchObject({code: 1})
    expect(await about('publication', {cwd})).toMatchObject([
      {status: 'error', remedy: 'Run `cess check`: it names them.'},
    ])
    expect(await about('publication', {cwd: folderWith()})).toMatchObject([{status: 'warning'}])
  })

  it('sees what git would share', {tags: 'slow'}, async () => {
    const cwd = publication()
    expect(await about('address book and git', {cwd})).toEqual([])
    git(cwd, 'init', '-q')
    expect(await about('address book and git', {cwd})).toMatchObject([{status: 'warning'}])
    writeFileSync(join(cwd, '.gitignore'), 'recipients.csv\n')
    expect(await about('address book and git', {cwd})).toMatchObject([
      {
        status: 'warning',
        found: expect.stringContaining('would add `recipients.csv.cess-tmp`, a copy') as unknown,
        remedy: 'List `recipients.csv*` in `.gitignore`.',
      },
    ])
    writeFileSync(join(cwd, '.gitignore'), 'recipients.csv*\n')
    expect(await about('address book and git', {cwd})).toMatchObject([{status: 'ok'}])
    writeFileSync(join(cwd, 'recipients.csv'), '')
    git(cwd, 'add', '-f', 'recipients.csv')
    expect(await about('address book and git', {cwd})).toMatchObject([{status: 'error'}])
  })

  it('looks at each address book that it is given, wherever it is', async () => {
    const [cwd, elsewhere] = [publication(), folderWith({'meps.csv': 'group,email\n'})]
    writeFileSync(join(cwd, 'partners.csv'), 'group,email\n', {mode: 0o644})
    chmodSync(join(cwd, 'partners.csv'), 0o644)
    git(cwd, 'init', '-q')
    git(elsewhere, 'init', '-q')
    git(elsewhere, 'add', 'meps.csv')
    const books = ['--book', 'partners.csv', '--book', join(elsewhere, 'meps.csv')]
    const {stdout} = await runCess(['doctor', '--json', ...books], {cwd})
    const found = (JSON.parse(stdout) as readonly {readonly subject: string; readonly found: string}[])
      .filter(({subject}) => subject === 'address book and git' || subject === 'permissions')
      .map(one => one.found)
    expect(found).toEqual(
      expect.arrayContaining([
        'others can read `partners.csv`',
        'the next `git add` would add `partners.csv`',
        expect.stringMatching(/^git tracks `.*meps\.csv`$/),
      ]),
    )
  })

  it('sees restricted notes that a public host has', {tags: 'slow'}, async () => {
    const cwd = publication()
    git(cwd, 'init', '-q')
    git(cwd, 'remote', 'add', 'origin', 'git@github.com:example/notes.git')
    const subject = 'restricted notes and git'
    expect(await about(subject, {cwd})).toMatchObject([{status: 'ok'}])
    git(cwd, 'add', 'notes')
    expect(await about(subject, {cwd})).toMatchObject([
      {status: 'warning', found: '1 note is not TLP:CLEAR, and a remote is on github.com'},
    ])
    git(cwd, 'remote', 'set-url', 'origin', 'git@git.example.org:notes.git')
    expect(await about(subject, {cwd})).toMatchObject([{status: 'ok'}])
  })

  it('sees what others may read', async () => {
    const cwd = publication()
    mkdirSync(join(cwd, 'out/notes'), {recursive: true})
    chmodSync(join(cwd, 'out/notes'), 0o755)
    expect(await about('permissions', {cwd})).toMatchObject([
      {status: 'warning', remedy: 'Run `chmod go-rwx out/notes`.'},
    ])
  })

  it('sees a key that is too short', async () => {
    expect(await about('key', {cwd: publication(), env: {CESS_SECRET: 'short'}})).toMatchObject([{status: 'error'}])
  })

  it(
    'sees files of secrets that others may read, where a link leads to too, and tells no path',
    {tags: 'slow'},
    async () => {
      const cwd = publication()
      const folder = folderWith({open: 'verysecret', closed: 'x'})
      chmodSync(join(folder, 'open'), 0o644)
      chmodSync(join(folder, 'closed'), 0o600)
      symlinkSync(join(folder, 'open'), join(folder, 'to-open'))
      symlinkSync(join(folder, 'closed'), join(folder, 'to-closed'))
      const remedies = async (env: Readonly<Record<string, string>>) =>
        (await about('permissions', {cwd, env})).map(({remedy}) => remedy)
      for (const name of ['open', 'to-open'])
        expect(await remedies({CESS_SMTP_PASSWORD_FILE: join(folder, name)})).toEqual([
          'Run `chmod go-rwx "$CESS_SMTP_PASSWORD_FILE"`.',
        ])
      const fine = {CESS_MAIL_P12: join(folder, 'closed'), CESS_SECRET_FILE: join(folder, 'to-closed')}
      expect(await remedies({...fine, CESS_IMAP_CA_FILE: join(folder, 'open')})).toEqual([undefined])
      expect(await remedies({CESS_SMTP_URL_FILE: join(folder, 'open/none')})).toEqual([undefined])
      expect(await remedies({CESS_MAIL_P12: join(folder, 'to-open')})).toEqual(['Run `chmod go-rwx "$CESS_MAIL_P12"`.'])
    },
  )

  it('asks the mail server only where it is told to, and prints no password', {tags: 'slow'}, async () => {
    const env = {CESS_SMTP_URL: 'smtp://user:verysecret@127.0.0.1:1'}
    expect(await about('mail server', {cwd: publication()})).toEqual([])
    expect(await about('mail server', {cwd: publication(), env})).toMatchObject([{status: 'ok'}])
    const [line] = await about('mail server', {cwd: publication(), env}, '--smtp')
    expect(line).toMatchObject({status: 'error', found: expect.stringMatching(/^127\.0\.0\.1:1: .*ECONNREFUSED/)})
    expect(JSON.stringify(line)).not.toContain('verysecret')
    expect(await about('mail server', {cwd: publication()}, '--smtp')).toMatchObject([{status: 'error'}])
    const mailbox = ['--mailbox', 'imaps://a@127.0.0.1:1']
    expect(await about('mailbox', {cwd: publication()}, ...mailbox)).toMatchObject([{status: 'error'}])
    expect(await about('ledger', {cwd: publication()}, '--ledger')).toMatchObject([{status: 'ok'}])
  })

  it('compares DKIM with the sender of the publication', async () => {
    const folder = folderWith()
    const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048})
    writeFileSync(join(folder, 'key.pem'), privateKey.export({type: 'pkcs8', format: 'pem'}))
    const env = {CESS_SMTP_URL: 'smtp://mail.example.net', CESS_DKIM_DOMAIN: 'example.net', CESS_DKIM_SELECTOR: 'x'}
    const key = {CESS_DKIM_KEY_FILE: join(folder, 'key.pem')}
    expect(await about('DKIM', {cwd: publication(), env: {...env, ...key}})).toMatchObject([{status: 'warning'}])
  })

  it('knows which Node is enough', () => {
    expect(['18.20.0', '20.18.9', '20.19.0', '24.0.0'].map(version => checkNode(version).status)).toEqual([
      'error',
      'error',
      'ok',
      'ok',
    ])
  })

  it('sees a clock that is behind, and one that is set by a variable', () => {
    expect(checkClock({}, 0).status).toBe('error')
    expect(checkClock({SOURCE_DATE_EPOCH: '1795000000'}).status).toBe('warning')
    expect(checkClock({}).status).toBe('ok')
  })
})
