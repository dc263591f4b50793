import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {appendFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, it, vi} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {check} from '../../../src/engine/check/check.js'
import {advance} from '../../../src/engine/life/advance.js'
import {checkPdf} from '../../pdf/check-pdf.js'
import {readPdf} from '../../pdf/pdf-file.js'
import {publicationWith, runCess} from '../../support/cli.js'
import {keepLogKeys, newLog} from '../../support/log.js'
import {draftNote, lifeEpoch, publishIn, recordOf, treeOf} from '../../support/life.js'
import {isTakenForWhole, pdfsig} from '../../support/pdfsig.js'
import {everythingIn} from '../../support/public-tree.js'
import {onRefusingDisk} from '../../support/refusing-disk.js'
import {flipped, passphrase, sealEnvironment} from '../../support/seal.js'
import {timeStampingServer} from '../../support/time-stamping.js'
import {describeWith} from '../../support/tools.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

const reference = 'CESS-2026-ALE-001'
const kept = (root: string, version = '1.0') => join(root, 'notes/.published', reference, version, 'sealed/a.fr.pdf')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function sealedFolder(extra: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = publicationWith({'a.fr.md': draftNote()})
  const environment = {...(await sealEnvironment()), ...extra}
  const {messages} = await publishIn(root, ['a.fr'], {environment})
  expect(messages).toEqual([])
  return root
}

describeWith('pdfsig', 'a sealed PDF', () => {
  it('is valid, and stays PDF/UA-1 and PDF/A-3a', {tags: 'slow'}, async () => {
    const bytes = readFileSync(kept(await sealedFolder()))
    const said = pdfsig(bytes)
    expect(said).toContain('ETSI.CAdES.detached')
    expect(said).toContain('Signer Certificate Common Name: Centre')
    expect(isTakenForWhole(said)).toBe(true)
    const file = readPdf(bytes)
    expect(checkPdf(file)).toEqual([])
    const signature = [...file.objects.values()].find(value => JSON.stringify(value).includes('"/Type":"/Sig"'))
    expect(JSON.stringify(signature)).toContain('"/TransformMethod":"/DocMDP"')
  })
})

describeWith('qpdf', 'what was sealed', () => {
  it('is what every later build takes, byte for byte', {tags: 'slow'}, async () => {
    const root = await sealedFolder()
    const bytes = readFileSync(kept(root))
    execFileSync('qpdf', ['--check', kept(root)], {stdio: 'pipe'})
    const record = recordOf(root, reference, '1.0')
    expect(record.seal).toMatchObject({
      file: 'a.fr.pdf',
      subject: 'Centre',
      level: 'B-B',
      c2pa: record.seal?.fingerprint,
    })
    await build({directory: root})
    expect(readFileSync(join(root, 'out/notes/a.fr/a.fr.pdf')).equals(bytes)).toBe(true)
    for (const {name, sha256: hash} of record.editions)
      expect([name, sha256(readFileSync(join(root, 'out/notes/a.fr', name)))]).toEqual([name, hash])
    const sites = Object.entries(treeOf(join(root, 'out/site'))).filter(([path]) => path.endsWith('.pdf'))
    expect(sites.map(([, text]) => text === bytes.toString('latin1'))).toEqual([true])
  })

  it('is not what a draft or another note is printed as', async () => {
    const root = await sealedFolder()
    await build({directory: root, asDraft: true})
    expect(readFileSync(join(root, 'out/notes/a.fr/a.fr.pdf')).includes('/Type /Sig')).toBe(false)
  })

  it('is told where it was changed or removed, and not published then', {tags: 'slow'}, async () => {
    const root = await sealedFolder()
    const bytes = readFileSync(kept(root))
    bytes[1000] = (bytes[1000] ?? 0) ^ 1
    writeFileSync(kept(root), bytes)
    const {messages} = await check({directory: root})
    const found = messages.map(({ruleId, path}) => [ruleId, path])
    expect(found).toEqual([['record-damaged', `notes/.published/${reference}/1.0/sealed/a.fr.pdf`]])
    await build({directory: root})
    expect(existsSync(join(root, 'out/notes/a.fr/a.fr.pdf'))).toBe(false)
  })

  it('is told where the record was changed with it', async () => {
    const root = await sealedFolder()
    const bytes = readFileSync(kept(root))
    const record = join(root, `notes/.published/${reference}/1.0/record.json`)
    const before = sha256(bytes)
    bytes[1000] = (bytes[1000] ?? 0) ^ 1
    writeFileSync(kept(root), bytes)
    writeFileSync(record, readFileSync(record, 'utf8').replaceAll(before, sha256(bytes)))
    const {messages} = await check({directory: root})
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['record-damaged'])
  })

  it('is another of each version', {tags: 'slow'}, async () => {
    const root = await sealedFolder()
    const environment = await sealEnvironment({name: 'Second'})
    await advance('close', {directory: root, notes: ['a.fr'], environment})
    const {seal, version} = recordOf(root, reference, '1.1')
    expect([seal?.subject, version]).toEqual(['Second', '1.1'])
    await build({directory: root})
    expect(readFileSync(join(root, 'out/notes/a.fr/a.fr.pdf')).equals(readFileSync(kept(root, '1.1')))).toBe(true)
    // Each page of a version names the key of that one.
    const pages = Object.entries(treeOf(join(root, 'out/site'))).filter(([path]) => path.endsWith('.html'))
    const digits = [recordOf(root, reference, '1.0').seal, seal].map(one =>
      (one?.fingerprint ?? '').replace(/^(.{4})(.{4}).*/, '$1 $2'),
    )
    const named = pages.map(([, html]) => digits.filter(one => html.includes(one)).join())
    expect([...new Set(named)].filter(one => one !== '').toSorted()).toEqual(digits.toSorted())
  })
})

describeWith('openssl', 'a time-stamp', () => {
  it('stands in the signature, and does not change what is signed', {tags: 'slow'}, async () => {
    const root = await sealedFolder({CESS_TSA_URL: await timeStampingServer()})
    expect(recordOf(root, reference, '1.0').seal?.level).toBe('B-T')
    const text = readFileSync(kept(root)).toString('latin1')
    const digits = /\/Contents <([0-9a-f]+)>/.exec(text)?.[1] ?? ''
    const parsed = execFileSync('openssl', ['asn1parse', '-inform', 'DER'], {input: Buffer.from(digits, 'hex')})
    expect(parsed.toString()).toContain('id-smime-aa-timeStampToken')
    expect(isTakenForWhole(pdfsig(readFileSync(kept(root))))).toBe(true)
  })

  it('of other bytes, or none, publishes nothing', {tags: 'slow'}, async () => {
    const root = publicationWith({'a.fr.md': draftNote()})
    const before = treeOf(join(root, 'notes'))
    const environment = await sealEnvironment()
    const other = await timeStampingServer({request: request => flipped(request, 30)})
    for (const CESS_TSA_URL of [other, 'http://127.0.0.1:9/'])
      await expect(publishIn(root, ['a.fr'], {environment: {...environment, CESS_TSA_URL}})).rejects.toThrow(
        '127.0.0.1',
      )
    expect(treeOf(join(root, 'notes'))).toEqual(before)
  })
})

it('cess publish says who seals, or that nothing is sealed, and never the passphrase', {tags: 'slow'}, async () => {
  const root = publicationWith({'a.fr.md': draftNote()})
  const env = {...(await sealEnvironment()), SOURCE_DATE_EPOCH: lifeEpoch}
  const plain = await runCess(['publish', 'a.fr', '--dry-run'], {cwd: root})
  expect(plain.stdout).toMatch(/seal +not sealed/)
  const planned = await runCess(['publish', 'a.fr', '--dry-run'], {cwd: root, env})
  expect(planned.stdout).toMatch(/seal +Centre, PAdES B-B, C2PA\n/)
  const wrong = await sealEnvironment({to: '2026-02-01'})
  const refused = await runCess(['publish', 'a.fr'], {cwd: root, env: wrong})
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('expired')])
  const done = await runCess(['publish', 'a.fr'], {cwd: root, env})
  const written = JSON.stringify([plain, planned, refused, done, treeOf(root)])
  for (const secret of [passphrase, 'PRIVATE KEY']) expect(written).not.toContain(secret)
})

it('cess seal init makes keys that are marked, once, and publish takes them', {tags: 'slow'}, async () => {
  const root = publicationWith({'a.fr.md': draftNote()})
  // A disk refuses the last of its files: what was made before is told, and used, once all is there.
  const refusal = {root, code: 'EIO', after: 4, isOnce: true, calls: ['renameSync']} as const
  const {given} = await onRefusingDisk(refusal, () => runCess(['seal', 'init'], {cwd: root}))
  expect(given).toMatchObject({code: 3, stderr: expect.stringContaining('/.cess/seal/test.p12')})
  const made = await runCess(['seal', 'init'], {cwd: root})
  expect([made.code, made.stderr]).toEqual([0, ''])
  const environment = Object.fromEntries(
    [...made.stdout.matchAll(/export (\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]),
  )
  const secret = readFileSync(join(root, '.cess/seal/test.passphrase'), 'utf8').trim()
  expect(made.stdout).not.toContain(secret)
  const [log = ''] = /log: \{.*\}/.exec(made.stdout) ?? []
  appendFileSync(join(root, 'cess.yml'), `${log}\n`)
  const {steps} = await publishIn(root, ['a.fr'], {environment})
  expect(steps[0]?.log).toEqual({origin: 'cess.example.org/log/TEST', place: 1})
  expect(made.stdout).not.toContain('PRIVATE')
  expect(recordOf(root, reference, '1.0').seal).toMatchObject({test: true, subject: expect.stringContaining('TEST')})
  await build({directory: root, only: ['web', 'mail']})
  for (const name of ['a.fr.html', 'a.fr.mail.txt'])
    expect(readFileSync(join(root, 'out/notes/a.fr', name), 'utf8')).toMatch(/TEST\s(<[^>]*>)*SHA/)
  const before = treeOf(join(root, '.cess/seal'))
  expect((await runCess(['seal', 'init'], {cwd: root})).code).toBe(2)
  expect(treeOf(join(root, '.cess/seal'))).toEqual(before)
})

it('every edition says where it can be checked, and by which key, where it is sealed', {tags: 'slow'}, async () => {
  const root = await sealedFolder()
  const {seal, editions} = recordOf(root, reference, '1.0')
  const fingerprint = (seal?.fingerprint.match(/.{4}/g) ?? []).join(' ')
  await build({directory: root})
  const folder = join(root, 'out/notes/a.fr')
  for (const name of ['a.fr.html', 'a.fr.mail.txt', 'a.fr.mail.html'])
    expect([name, readFileSync(join(folder, name), 'utf8').replaceAll(/\s+/g, ' ')]).toEqual([
      name,
      expect.stringContaining(fingerprint),
    ])
  // Without a log there is no such page.
  expect(readFileSync(join(folder, 'a.fr.mail.txt'), 'utf8')).not.toContain('cess.example.org/verify')
  // No later build needs a key for it, and all of it is on record.
  for (const {name, sha256: hash} of editions)
    expect([name, sha256(readFileSync(join(folder, name)))]).toEqual([name, hash])
  await build({directory: root, asDraft: true})
  expect(readFileSync(join(folder, 'a.fr.html'), 'utf8')).not.toContain('/verify')
})

it('every edition names the page of the site that verifies, where the house has a log', {tags: 'slow'}, async () => {
  const root = publicationWith({'a.fr.md': draftNote()})
  const {vkey, environment} = newLog()
  keepLogKeys(root, vkey)
  await publishIn(root, ['a.fr'], {environment: {...environment, ...(await sealEnvironment())}})
  await build({directory: root})
  const [page, text] = ['a.fr.html', 'a.fr.mail.txt'].map(name =>
    readFileSync(join(root, 'out/notes/a.fr', name), 'utf8'),
  )
  expect(page).toContain('cess.example.org/verify/')
  expect(text).toContain('cess.example.org/verify')
  expect(readFileSync(join(root, 'out/site/verify/index.html'), 'utf8')).toContain('Vérifier un document')
})

it('no edition says so where it is not sealed, or was published before', {tags: 'slow'}, async () => {
  const root = publicationWith({'a.fr.md': draftNote()})
  await publishIn(root, ['a.fr'])
  await build({directory: root})
  const editions = () => JSON.stringify(['out/notes', 'out/site'].map(folder => treeOf(join(root, folder))))
  expect(editions()).not.toContain('/verify')
  const environment = await sealEnvironment()
  const words = {environment, summary: 'Le texte est revu.'}
  await advance('correct', {directory: root, notes: ['a.fr'], ...words})
  await build({directory: root})
  expect(editions()).not.toContain('/verify')
})

it('a restricted note is sealed and says so, and leaves nothing of it in the open', {tags: 'slow'}, async () => {
  const amber = draftNote({number: 2, tlp: 'TLP:AMBER', text: 'Quetzalcoatl le sait.'})
  const root = publicationWith({'a.fr.md': draftNote(), 'b.fr.md': amber})
  const {messages} = await publishIn(root, ['a.fr', 'b.fr'], {environment: await sealEnvironment()})
  expect(messages).toEqual([])
  await build({directory: root})
  const folder = join(root, 'out/notes/b.fr')
  expect(readFileSync(join(folder, 'b.fr.pdf')).includes('C2PA_Manifest')).toBe(true)
  expect(readFileSync(join(folder, 'b.fr.mail.txt'), 'utf8')).toContain('SHA-256')
  const {sha256: source, editions} = recordOf(root, 'CESS-2026-ALE-002', '1.0')
  const secrets = ['CESS-2026-ALE-002', 'Quetzalcoatl', source, ...editions.map(one => one.sha256)]
  const open = everythingIn(join(root, 'out/site'))
  expect(open.length).toBeGreaterThan(10)
  expect(open.flatMap(({path, text}) => (secrets.some(one => text.includes(one)) ? [path] : []))).toEqual([])
})
