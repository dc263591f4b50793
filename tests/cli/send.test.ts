import {appendFileSync, cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import {buildOnce, publication, setUp, secrets, written} from '../support/campaign-folder.js'
import {runCess} from '../support/cli.js'
import {startMailServer, type MailServer} from '../support/mail-server.js'

buildOnce()

/** Texts of the messages that each person gets, by address. */
const textsOf = async ({taken}: MailServer) =>
  Object.fromEntries(
    await Promise.all(taken.map(async ({to, raw}) => [to, (await PostalMime.parse(raw)).text ?? ''] as const)),
  )

describe('cess send', () => {
  it('shows the plan and sends nothing', async () => {
    const {cess, server} = await setUp()
    const {code, stdout, stderr} = await cess('send', 'cable')
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toContain('CESS-2026-ALE-001 · 1.0')
    expect(stdout).toContain('TLP:GREEN')
    expect(stdout).toMatch(/otan +2 people/)
    expect(stdout).toMatch(/Languages +en {2}1 person {2}\(their own language\)/)
    expect(stdout).toContain('To: a•••@p•••.org')
    expect(stdout).toContain('--confirm sends it to 3 people')
    expect(stdout).not.toMatch(secrets)
    expect(server.taken).toEqual([])
  })

  it('sends each person one message, in their language where there is a translation', async () => {
    const {cess, server} = await setUp({CESS_UNSUBSCRIBE_URL: 'https://cess.example.org/unsubscribe/'})
    expect(await cess('send', 'cable', '--confirm', '--rate', '0')).toMatchObject({code: 0, stdout: '3 sent.\n'})
    const mails = await Promise.all(server.taken.map(async ({to, raw}) => ({to, mail: await PostalMime.parse(raw)})))
    const by = (to: string) => mails.find(entry => entry.to === to)?.mail
    expect(by('anne.specimen@parl.example.org')?.text).toContain('Madame la Députée,')
    expect(by('john.sample@parl.example.org')?.subject).toContain('A broken cable')
    // No German translation: the original, with its own greeting.
    expect(by('maria.muster@agency.example.org')?.subject).toContain('Un câble rompu')
    for (const {mail} of mails) {
      expect(mail.headers.find(({key}) => key === 'list-unsubscribe-post')?.value).toBe('List-Unsubscribe=One-Click')
      expect(mail.attachments.some(({mimeType}) => mimeType === 'application/pdf')).toBe(true)
    }
  })

  it('never sends twice, and goes on only when asked', async () => {
    const {cess, server} = await setUp()
    expect((await cess('send', 'cable', '--limit', '1')).stdout).toContain('2 people beyond --limit')
    expect((await cess('send', 'cable', '--confirm', '--rate', '0', '--limit', '1')).stdout).toBe(
      '1 sent.\n2 people beyond --limit: for a later run.\n--confirm --resume continues.\n',
    )
    const again = await cess('send', 'cable', '--confirm', '--rate', '0')
    expect(again.code).toBe(2)
    expect(again.stderr).toContain('--resume')
    expect((await cess('send', 'cable.en', '--confirm', '--rate', '0', '--resume')).stdout).toBe('2 sent.\n')
    expect((await cess('send', 'cable', '--confirm', '--rate', '0', '--resume')).stdout).toBe('0 sent.\n')
    expect(server.taken.map(({to}) => to).toSorted()).toEqual([
      'anne.specimen@parl.example.org',
      'john.sample@parl.example.org',
      'maria.muster@agency.example.org',
    ])
  })

  it('names the groups that were asked for, where nobody is in them', async () => {
    const {root, cess} = await setUp()
    writeFileSync(join(root, 'recipients.csv'), 'group,email,source\n')
    const {stderr} = await cess('send', 'cable', '--only-group', 'enisa')
    expect(stderr).toMatch(/Missing somebody in `?enisa`?\s/)
  })

  it('refuses a note that changed since it was built', async () => {
    const {root, cess, server} = await setUp()
    appendFileSync(join(root, 'notes', 'cable.fr.md'), '\nUn mot de plus.\n')
    const {code, stderr} = await cess('send', 'cable', '--confirm')
    expect(code).toBe(1)
    expect(stderr).toContain('send-stale')
    expect(stderr).toContain('changed since `cess build`')
    expect(server.taken).toEqual([])
  })

  it('never reads an address book among what is published', async () => {
    const {root, cess} = await setUp()
    cpSync(join(root, 'recipients.csv'), join(root, 'out', 'book.csv'))
    expect((await cess('recipients', '--book', 'out/book.csv')).code).toBe(2)
  })
})

describe('cess send', {tags: 'slow'}, () => {
  it('shows a person in full where that is asked for', async () => {
    const {cess} = await setUp()
    const {stdout} = await cess('send', 'cable', '--show')
    expect(stdout).toContain('anne.specimen@parl.example.org')
    expect(stdout).toMatch(/Madame la Députée,[^]*Annuaire public/)
  })

  it.each([[[]], [['--json']]])('names nobody in the plan, nor how to take them off the list: %j', async args => {
    const root = publication(`group,email,name,lang,salutation,source
otan,zoe@parl.example.org,Zoé Secrète,fr,,Carnet privé de M. Untel
enisa,max@agency.example.org,Max Mustermann,de,"Sehr geehrter Herr Mustermann,",Carnet de Mme Unetelle
`)
    const env = {CESS_UNSUBSCRIBE_URL: 'https://cess.example.org/unsubscribe'}
    const plan = async (...more: readonly string[]) =>
      (await runCess(['send', 'cable', ...args, ...more], {cwd: root, env})).stdout
    const own = /Secrète|zoe@|Untel|Mustermann|Unetelle|[0-9a-f]{16}/
    expect(await plan()).not.toMatch(own)
    expect(await plan('--only-group', 'enisa')).not.toMatch(own)
    expect(await plan()).toMatch(/Bonjour Z•••,/)
    expect(await plan('--show')).toMatch(/Bonjour Zoé Secrète,[^]*unsubscribe\/[0-9a-f]{16}-/)
  })

  it('leaves a broken translation behind, and sends none in the place of a broken original', async () => {
    const {cess, root} = await setUp()
    const spoil = (name: string) => {
      const path = join(root, 'notes', name)
      writeFileSync(path, readFileSync(path, 'utf8').replace('titre: ', 'titre: "'))
    }
    spoil('cable.en.md')
    await cess('build', '--only', 'pdf,mail')
    const behind = /^en: the translation of this version is not ready, and 1 person waits for it/m
    expect((await cess('send', 'cable')).stdout).toMatch(behind)
    writeFileSync(join(root, 'notes/cable.en.md'), '')
    expect((await cess('send', 'cable.fr')).stdout).toMatch(behind)
    cpSync(join(publication(), 'notes'), join(root, 'notes'), {recursive: true})
    spoil('cable.fr.md')
    const {code, stderr} = await cess('send', 'cable.en', '--confirm')
    expect(code).toBe(1)
    expect(stderr).toContain('notes/cable.fr.md')
  })

  it('begins with what is recommended to its reader, whatever else they share', async () => {
    const {cess, server} = await setUp()
    expect((await cess('send', 'cable')).stdout).toMatch(/enisa +2 people +\(.*recommendation 1 first\)/)
    await cess('send', 'cable', '--confirm', '--rate', '0')
    const texts = await textsOf(server)
    expect(texts['anne.specimen@parl.example.org']).toMatch(/\nRecommandation\n/)
    expect(texts['john.sample@parl.example.org']).toContain('\nRecommendation to your institution\n')
    expect(texts['maria.muster@agency.example.org']).toContain('\nRecommandation à votre institution\n')
  })

  it('sends a digest where that is asked for, and goes on in the form in which it began', async () => {
    const {cess, server} = await setUp()
    const plan = await cess('send', 'cable', '--form', 'digest')
    expect(plan.stdout).toMatch(/Form +digest 3/)
    expect(plan.stdout).not.toContain('Un câble est rompu.')
    await cess('send', 'cable', '--form', 'digest', '--confirm', '--rate', '0', '--limit', '1')
    expect((await cess('send', 'cable', '--resume')).stdout).toMatch(/Form +digest 2/)
    await cess('send', 'cable', '--confirm', '--rate', '0', '--resume', '--form', 'complet')
    const bodies = Object.values(await textsOf(server)).map(text => text.includes('Un câble est rompu.'))
    expect(bodies).toEqual([false, true, true])
    const forms = (await cess('log', '--format', 'csv')).stdout.match(/,(full|digest),/g)
    expect(forms?.toSorted()).toEqual([',digest,', ',full,', ',full,'])
    expect((await cess('log', '--lang', 'fr')).stdout).toMatch(/ (abrégé|complet) /)
  })

  it('sends to the groups that are named, and refuses others', async () => {
    const {cess, server} = await setUp()
    await cess('send', 'cable', '--confirm', '--rate', '0', '--only-group', 'enisa')
    expect(server.taken).toHaveLength(2)
    const {code, stderr} = await cess('send', 'cable', '--only-group', 'osce')
    expect(code).toBe(2)
    expect(stderr).toContain('`osce`')
  })

  it('sends again with the same id and date what is uncertain, only when asked', async () => {
    const root = publication()
    const server = await startMailServer((to, attempt) =>
      to.startsWith('anne') && attempt === 1 ? {drop: 'after'} : undefined,
    )
    const send = (...more: readonly string[]) =>
      runCess(['send', 'cable', '--confirm', '--rate', '0', ...more], {cwd: root, env: {CESS_SMTP_URL: server.url}})
    const first = await send()
    expect(first.code).toBe(3)
    expect(first.stdout).toContain('1 uncertain')
    expect((await send('--resume')).stdout).toContain('0 sent, 1 uncertain')
    const log = await runCess(['log', '--json', '--show'], {cwd: root})
    // What may have arrived stays what it was, in its form too.
    expect((await send('--resume', '--resend-uncertain', '--form', 'digest')).stdout).toBe('1 sent.\n')
    const anne = server.taken.filter(({to}) => to.startsWith('anne'))
    expect(anne).toHaveLength(1)
    expect(log.stdout).toContain(anne[0]?.id)
    expect((await textsOf(server))['anne.specimen@parl.example.org']).toContain('Un câble est rompu.')
  })

  it('sends a test to the house, marked, and keeps it out of the ledger', async () => {
    const {root, cess, server} = await setUp()
    expect((await cess('send', 'cable', '--test', 'me@example.org')).code).toBe(0)
    expect((await PostalMime.parse(server.taken[0]?.raw ?? '')).subject).toMatch(/^\[TLP:GREEN\] ESSAI · /)
    expect((await cess('log')).stdout).toBe('Nothing has been sent so far.\n')
    const both = await cess('send', 'cable', '--test', 'me@example.org', '--confirm')
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('`--test <address>` cannot be combined')])
    const elsewhere = await cess('send', 'cable', '--test', 'me@elsewhere.example.org')
    expect(elsewhere.code).toBe(2)
    expect(elsewhere.stderr).not.toContain('me@')
    const away = {cwd: root, env: {CESS_SMTP_URL: 'smtp://127.0.0.1:1'}}
    const nobody = await runCess(['send', 'cable', '--test', 'me@example.org'], away)
    expect(nobody.code).toBe(3)
    expect(nobody.stderr).toContain('not sent: the mail server cannot be reached at 127.0.0.1:1 (ESOCKET)')
  })

  it('says what to do where the build was told of another site', async () => {
    const {cess, server} = await setUp()
    const elsewhere = ['--site-url', 'https://elsewhere.example.org'] as const
    await cess('build', 'cable', '--only', 'pdf,mail', ...elsewhere)
    const {code, stderr} = await cess('send', 'cable', '--confirm', '--rate', '0')
    expect({code, taken: server.taken.length}).toEqual({code: 1, taken: 0})
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('or send with `--site-url https://elsewhere.example.org`')
    expect((await cess('send', 'cable', ...elsewhere)).code).toBe(0)
  })

  it('refuses other words under a version that somebody has, and takes them where nobody has it', async () => {
    const {root, cess, server} = await setUp()
    const change = async (words: string) => {
      appendFileSync(join(root, 'notes', 'cable.fr.md'), `\n${words}\n`)
      expect((await cess('build', 'cable', '--only', 'pdf,mail')).code).toBe(0)
    }
    await change('Un mot de plus.')
    expect((await cess('send', 'cable', '--confirm', '--rate', '0', '--limit', '1')).stdout).toContain('1 sent')
    await change('Un autre encore.')
    const {code, stderr, stdout} = await cess('send', 'cable', '--confirm', '--rate', '0', '--resume')
    expect(code).toBe(1)
    expect(stdout + stderr).toContain('send-changed')
    expect(server.taken).toHaveLength(1)
  })

  it('writes no address anywhere, whatever happens', async () => {
    const root = publication()
    const words = (to: string) => `5.1.1 <${to}>: Recipient address rejected: User unknown`
    const server = await startMailServer((to, attempt) => {
      if (to.startsWith('anne')) return {at: 'recipient', code: 550, text: words(to)}
      return to.startsWith('maria') && attempt === 1 ? {drop: 'after'} : undefined
    })
    const run = (...args: readonly string[]) => runCess(args, {cwd: root, env: {CESS_SMTP_URL: server.url}})
    const outputs = [
      await run('recipients'),
      await run('recipients', '--json'),
      await run('send', 'cable', '--json'),
      await run('send', 'cable', '--confirm', '--rate', '0'),
      await run('log'),
      await run('log', '--format', 'csv'),
      await run('log', '--json'),
      await run('forget', 'not.addressed@osce.example.org'),
      await run('recipients', '--book', 'missing.csv'),
    ]
    for (const {stdout, stderr} of outputs) expect(stdout + stderr).not.toMatch(secrets)
    for (const {id} of server.taken) expect(outputs.map(({stdout}) => stdout).join('')).not.toContain(id.split('@')[0])
    expect(written(root)).not.toMatch(secrets)
    expect(outputs[4]?.stdout).toMatch(/refused +a•••@p•••\.org.*550 5\.1\.1/)
  })
})
