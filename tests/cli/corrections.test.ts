import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import {bounceOf} from '../support/bounce.js'
import {buildOnce, setUp, type SendContext} from '../support/campaign-folder.js'

buildOnce()

const anne = 'anne.specimen@parl.example.org'
const john = 'john.sample@parl.example.org'
const maria = 'maria.muster@agency.example.org'

const revisions = (nature: string, version: string) => `version: '${version}'
revisions:
  - {version: '1.0', date: 2026-11-18, nature: initial, resume: Première publication.}
  - {version: '${version}', date: 2026-11-20, nature: ${nature}, resume: La liaison est coupée.}
`

/** Give notes their next version, and build. */
async function next(
  {root, cess}: SendContext,
  names: readonly string[],
  {nature, version, status = 'publie'}: {readonly nature: string; readonly version: string; readonly status?: string},
): Promise<void> {
  for (const name of names) {
    const path = join(root, 'notes', `${name}.md`)
    const text = readFileSync(path, 'utf8').replace(/version: [^]*?(?=statut:)/, '')
    writeFileSync(path, text.replace(/statut: \w+\n/, `${revisions(nature, version)}statut: ${status}\n`))
  }
  const {code, stdout} = await cess('build', '--only', 'pdf,mail')
  expect({code, stdout: code === 0 ? '' : stdout}).toEqual({code: 0, stdout: ''})
}

const send = ({cess}: SendContext, ...args: readonly string[]) =>
  cess('send', 'cable.fr', '--confirm', '--rate', '0', ...args)

/** Messages that the server took since so many: to whom, of which subject, and which message each follows. */
async function taken({server}: SendContext, since = 0) {
  const read = await Promise.all(
    server.taken.slice(since).map(async ({to, raw}) => {
      const mail = await PostalMime.parse(raw)
      const field = (name: string) => mail.headers.find(({key}) => key === name)?.value
      return {
        to,
        id: mail.messageId,
        // Spaces that no line breaks at are typography's.
        subject: mail.subject?.replaceAll(/[\u00A0\u202F]/g, ' '),
        after: field('in-reply-to'),
        all: field('references'),
        text: mail.text,
      }
    }),
  )
  return read.toSorted((a, b) => (a.to < b.to ? -1 : 1))
}

describe('a correction', {tags: 'slow'}, () => {
  it('goes to those who read the mistake, in answer to their own message, and says first what changed', async () => {
    const here = await setUp()
    await send(here, '--only-group', 'otan')
    const before = new Map((await taken(here)).map(({to, id}) => [to, id]))
    await next(here, ['cable.fr', 'cable.en'], {nature: 'correction', version: '1.1'})
    const plan = await here.cess('send', 'cable.fr', '--lang', 'fr')
    expect(plan.stdout).toContain('elle part à ceux qui ont reçu une version antérieure')
    expect(plan.stdout).toContain("--confirm l'envoie à 2 personnes")
    expect((await send(here)).stdout).toBe('2 sent.\n')
    const mails = await taken(here, 2)
    expect(mails.map(({to, subject}) => [to, subject])).toEqual([
      [anne, '[TLP:GREEN] Correction : Un câble rompu'],
      [john, '[TLP:GREEN] Correction: A broken cable'],
    ])
    for (const {to, after, all, text = ''} of mails) {
      expect([after, all]).toEqual([before.get(to), before.get(to)])
      expect(text.indexOf('La liaison est coupée.')).toBeGreaterThan(0)
      expect(text.indexOf('La liaison est coupée.')).toBeLessThan(text.search(/Madame la Députée|Dear Mr Sample/))
    }
    await next(here, ['cable.fr', 'cable.en'], {nature: 'correction', version: '1.2'})
    await send(here)
    const [third] = await taken(here, 4)
    expect(third?.all?.split(/\s+/)).toEqual([before.get(anne), mails[0]?.id])
    expect(third?.after).toBe(mails[0]?.id)
  })

  it('goes as a first mail to those whom the earlier version was planned for and did not reach', async () => {
    const here = await setUp()
    await send(here, '--limit', '1')
    expect((await here.cess('log', '--totals', '--format', 'csv')).stdout).toMatch(/,1\.0,3,2,1,0,/)
    await next(here, ['cable.fr', 'cable.en'], {nature: 'correction', version: '1.1'})
    const plan = await here.cess('send', 'cable.fr')
    expect(plan.stdout).toContain('2 people were to get an earlier version, which did not reach them')
    expect((await send(here)).stdout).toBe('3 sent.\n')
    expect((await taken(here, 1)).map(({to, subject, after}) => [to, subject, after !== undefined])).toEqual([
      [anne, '[TLP:GREEN] Correction : Un câble rompu', true],
      [john, '[TLP:GREEN] Alert: A broken cable', false],
      [maria, '[TLP:GREEN] Note d’alerte : Un câble rompu', false],
    ])
    const totals = (await here.cess('log', '--totals', '--format', 'csv')).stdout
    expect(totals).toMatch(/,1\.0,3,0,1,0,0,2,/)
    expect(totals).toMatch(/,1\.1,3,0,3,0,/)
  })

  it('goes to all groups where that is asked for, where nobody has an earlier version, and as an update', async () => {
    const here = await setUp()
    await next(here, ['cable.fr', 'cable.en'], {nature: 'correction', version: '1.1'})
    expect((await here.cess('send', 'cable.fr')).stdout).toContain('--confirm sends it to 3 people')
    await send(here, '--only-group', 'otan')
    await next(here, ['cable.fr', 'cable.en'], {nature: 'correction', version: '1.2'})
    expect((await here.cess('send', 'cable.fr')).stdout).toContain('--confirm sends it to 2 people')
    expect((await here.cess('send', 'cable.fr', '--everybody')).stdout).toContain('--confirm sends it to 3 people')
    await next(here, ['cable.fr', 'cable.en'], {nature: 'mise-a-jour', version: '1.3'})
    expect((await here.cess('send', 'cable.fr')).stdout).toContain('--confirm sends it to 3 people')
    await send(here)
    const mails = await taken(here, 2)
    expect(mails.map(({to, after}) => [to, after !== undefined])).toEqual([
      [anne, true],
      [john, true],
      [maria, false],
    ])
  })
})

describe('whoever may have the earlier version, whatever a report says', () => {
  /** A report that a person of the first group's message came back, of their address; marked or not. */
  async function report(here: SendContext, id: string) {
    writeFileSync(join(here.root, 'mbox'), `From x Tue\n${bounceOf(id, '5.2.2', {to: anne})}\n`)
    return (await here.cess('bounces', 'mbox')).stdout
  }

  it.each([
    ['correction', 'publie'],
    ['retrait', 'retire'],
  ])('gets a %s', {tags: 'slow'}, async (nature, status) => {
    const here = await setUp()
    await send(here, '--only-group', 'otan')
    const [{id = ''} = {}] = await taken(here)
    expect(await report(here, id)).toContain('1 bounced')
    await next(here, ['cable.fr', 'cable.en'], {nature, version: '1.1', status})
    const plan = JSON.parse((await here.cess('send', 'cable.fr', '--json')).stdout)
    expect(plan).toMatchObject({next: 2, leftOut: {}})
    await send(here)
    expect((await taken(here, 2)).map(({to, after}) => [to, after !== undefined])).toEqual([
      [anne, true],
      [john, true],
    ])
  })
})

describe('a withdrawal', () => {
  it('is told to those who have the note, and to nobody else', {tags: 'slow'}, async () => {
    const here = await setUp()
    await send(here, '--only-group', 'otan')
    await next(here, ['cable.fr', 'cable.en'], {nature: 'retrait', version: '1.1', status: 'retire'})
    expect((await send(here)).stdout).toBe('2 sent.\n')
    const mails = await taken(here, 2)
    expect(mails.map(({to, subject}) => [to, subject])).toEqual([
      [anne, '[TLP:GREEN] Retirée le 20 novembre 2026 – Note d’alerte : Un câble rompu'],
      [john, '[TLP:GREEN] Withdrawn on 20 November 2026 – Alert: A broken cable'],
    ])
    expect(mails.every(({after, text = ''}) => after !== undefined && !text.includes('Un câble est rompu.'))).toBe(true)
  })

  it('is sent to nobody where nobody has the note', async () => {
    const here = await setUp()
    await next(here, ['cable.fr', 'cable.en'], {nature: 'retrait', version: '1.1', status: 'retire'})
    const {code, stderr} = await send(here)
    expect(code).toBe(1)
    expect(stderr).toContain('send-withdrawn')
    expect(here.server.taken).toEqual([])
  })
})

describe('a translation that lags', {tags: 'slow'}, () => {
  it('holds its readers back where nothing but its name says what it translates, and nobody gets both', async () => {
    const here = await setUp()
    const path = join(here.root, 'notes', 'cable.en.md')
    const english = readFileSync(path, 'utf8').replace(/traduction_de: .*\n/, '')
    writeFileSync(path, english.replace('statut: publie', 'statut: brouillon'))
    const build = () => here.cess('build', '--only', 'pdf,mail')
    await build()
    expect((await here.cess('send', 'cable.en')).stdout).toMatch(/^en: the translation .* 1 person waits for it/m)
    expect((await send(here)).stdout).toBe('2 sent.\n')
    writeFileSync(path, english)
    await build()
    const sendEnglish = () => here.cess('send', 'cable.en', '--confirm', '--rate', '0', '--resume')
    expect((await sendEnglish()).stdout).toBe('1 sent.\n')
    for (const again of [await sendEnglish(), await send(here, '--resume')]) expect(again.stdout).toBe('0 sent.\n')
    expect((await taken(here)).map(({to, subject}) => [to, subject])).toEqual([
      [anne, '[TLP:GREEN] Note d’alerte : Un câble rompu'],
      [john, '[TLP:GREEN] Alert: A broken cable'],
      [maria, '[TLP:GREEN] Note d’alerte : Un câble rompu'],
    ])
    const status = JSON.parse((await here.cess('status', '--json')).stdout)
    const mailed = status.notes.map(({slug, mailed}: {slug: string; mailed: number}) => [slug, mailed])
    expect(mailed).toEqual([
      ['cable.en', 1],
      ['cable.fr', 2],
    ])
    for (const name of ['cable.en', 'cable.fr', 'CESS-2026-ALE-002'])
      expect((await here.cess('log', name, '--format', 'csv')).stdout.match(/,sent,/g)).toHaveLength(3)
  })

  it('holds its readers back, and reaches them once it is there', async () => {
    const here = await setUp()
    await next(here, ['cable.fr'], {nature: 'mise-a-jour', version: '1.1'})
    const plan = await here.cess('send', 'cable.fr', '--lang', 'fr')
    expect(plan.stdout).toContain("en : la traduction de cette version n'est pas prête, et 1 personne l'attend")
    expect((await send(here)).stdout).toBe('2 sent.\n')
    expect((await taken(here)).map(({to}) => to)).toEqual([anne, maria])
    await next(here, ['cable.en'], {nature: 'mise-a-jour', version: '1.1'})
    expect((await send(here, '--resume')).stdout).toBe('1 sent.\n')
    expect((await taken(here, 2)).map(({to, subject}) => [to, subject])).toEqual([
      [john, '[TLP:GREEN] Alert: A broken cable'],
    ])
    expect((await send(here, '--resume')).stdout).toBe('0 sent.\n')
  })

  it('reaches those, too, who were sent the original meanwhile, once', async () => {
    const here = await setUp()
    await next(here, ['cable.fr'], {nature: 'mise-a-jour', version: '1.1'})
    expect((await send(here, '--send-original')).stdout).toBe('3 sent.\n')
    const original = (await taken(here)).find(({to}) => to === john)
    expect(original?.subject).toContain('Un câble rompu')
    await next(here, ['cable.en'], {nature: 'mise-a-jour', version: '1.1'})
    expect((await send(here, '--resume')).stdout).toBe('1 sent.\n')
    const [translated, ...others] = await taken(here, 3)
    expect(others).toEqual([])
    expect([translated?.to, translated?.subject, translated?.after]).toEqual([
      john,
      '[TLP:GREEN] Alert: A broken cable',
      original?.id,
    ])
    expect((await send(here, '--resume')).stdout).toBe('0 sent.\n')
    const log = (await here.cess('log', 'cable.fr', '--format', 'csv')).stdout
    expect(log.match(/,en,/g)).toHaveLength(1)
    // The next version goes to each once.
    await next(here, ['cable.fr', 'cable.en'], {nature: 'correction', version: '1.2'})
    expect((await send(here)).stdout).toBe('3 sent.\n')
    expect((await taken(here, 4)).map(({to}) => to)).toEqual([anne, john, maria])
  })
})
