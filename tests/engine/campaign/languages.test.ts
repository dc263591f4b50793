import {describe, expect, it} from 'vitest'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {CampaignEdition, CampaignNote} from '../../../src/engine/campaign/open-note.js'
import {messageIdOf} from '../../../src/engine/campaign/person.js'
import {planCampaign} from '../../../src/engine/campaign/plan.js'
import type {Recipient} from '../../../src/model/address-book.js'
import {addressNumber, addressOf, ledgerFor, usualChoice as usual} from '../../support/campaign.js'
import {book, buildOnce, publication, setUp} from '../../support/campaign-folder.js'
import {runCess} from '../../support/cli.js'
import {drawing} from '../../support/edited-document.js'

const note = {id: 'CESS-2026-ALE-001', version: '1.0'}
/** A note of these languages, as far as a plan looks at it. */
function noteIn(
  ready: readonly string[],
  left: readonly string[],
  groups: Readonly<Record<string, readonly string[]>>,
): CampaignNote {
  const document = {mail: {form: 'full'}, masthead: {tlp: 'TLP:GREEN'}}
  const edition = (lang: string) => ({lang, path: lang, document}) as unknown as CampaignEdition
  const original = edition('fr')
  const recipients = Object.entries(groups).map(([id, languages]) => ({id, languages}))
  return {
    metadata: {...note, status: 'published', recipients: usual.groups},
    ...{original, left, references: [note.id]},
    editions: new Map([['fr', original], ...ready.map(lang => [lang, edition(lang)] as const)]),
    publication: {vocabularies: {recipients}},
    // A plan looks at nothing else of a note.
  } as unknown as CampaignNote
}

describe('a campaign that goes on for days', () => {
  it(
    'writes to nobody again who has the note in a language that they read, and to nobody twice in one',
    {tags: 'slow'},
    async () => {
      for (let seed = 0; seed < 8; seed++) {
        const draw = drawing(seed)
        const some = <T>(all: readonly T[], least = 0): T[] => {
          const few = all.filter(() => draw(2) === 0).toSorted(() => draw(3) - 1)
          return few.length < least ? [...all] : few
        }
        const open = await ledgerFor()
        const {ledger, keyring} = open
        const langs = ['de', 'en', 'nl', 'fr']
        const groups = {otan: some(langs), enisa: some(langs)}
        const people = Array.from({length: 12}, (_, index): Recipient => {
          const languages = some(langs)
          const base = {
            address: addressOf(addressNumber(index)),
            groups: some(['otan', 'enisa'], 1),
            source: 'D',
            line: index,
          }
          return languages.length > 0 ? {...base, languages} : base
        })
        let ready = some(['de', 'en', 'nl'])
        const got = new Map<string, string[]>()
        for (let step = 0; step < 8; step++) {
          ready = [...new Set([...ready, ...(draw(2) === 0 ? some(['de', 'en', 'nl']) : [])])]
          const left = ['de', 'en', 'nl'].filter(lang => !ready.includes(lang))
          const choice = {...usual, sendOriginal: draw(2) === 0, limit: 1 + draw(9)}
          const plan = await planCampaign({note: noteIn(ready, left, groups), recipients: people}, open, choice)
          for (const {recipient, key, edition, waitsFor} of plan.next) {
            const reads = [...(recipient.languages ?? []), ...recipient.groups.flatMap(id => groups[id as 'otan'])]
            const had = got.get(key.person) ?? []
            expect(waitsFor).toBeUndefined()
            expect(had.filter(lang => reads.includes(lang))).toEqual([])
            expect(had).not.toContain(edition.lang)
            // The best that is ready, but where it was begun in another.
            const best = reads.find(lang => lang === 'fr' || ready.includes(lang)) ?? 'fr'
            expect(edition.lang).toBe(best)
            got.set(key.person, [...had, edition.lang])
            const at = `2026-12-0${step + 1}T00:00:00.000Z`
            const run = await open.begin()
            const messageId = messageIdOf(keyring, key, 'example.org')
            await ledger.plan([{...key, lang: edition.lang, groups: [], masked: '', messageId}], at)
            await ledger.step('claim', key, {run, at})
            await ledger.step('accept', key, {run, at, reply: '250'})
          }
        }
        // Once all is ready, everybody has it in the best that they read, or can be sent it.
        const last = await planCampaign({note: noteIn(['de', 'en', 'nl'], [], groups), recipients: people}, open, usual)
        const reached = new Set([...got.keys(), ...last.next.map(({key}) => key.person)])
        expect(reached.size).toBe(people.length)
      }
    },
  )
})

describe('cess send', () => {
  buildOnce()

  it('says who gets which language and why, by the order of persons and of their groups', {tags: 'slow'}, async () => {
    const {root, server, cess} = await setUp()
    const path = join(root, 'cess.yml')
    writeFileSync(path, `${readFileSync(path, 'utf8')}recipients:\n  - id: enisa\n    langues: [nl, en]\n`)
    const rows = 'otan,gerd.muster@agency.example.org,Gerd,"de, en",,Directory\n'
    writeFileSync(join(root, 'recipients.csv'), book.replace(',lang,', ',languages,') + rows)
    const {stdout} = await cess('send', 'cable')
    expect(stdout).toMatch(/Languages +en {2}1 person {2}\(their own language\)/)
    expect(stdout).toMatch(/en {2}1 person {2}\(their own language, not ready in de\)/)
    expect(stdout).toMatch(/en {2}1 person {2}\(the language of their group, not ready in de, nl\)/)
    expect(stdout).toMatch(/fr {2}1 person {2}\(their own language\)/)
    const french = await cess('send', 'cable', '--lang', 'fr')
    expect(french.stdout).toContain('(la langue de leur groupe, non disponible en de, nl)')
    const {reasons, languages} = JSON.parse((await cess('send', 'cable', '--json')).stdout)
    expect(languages).toEqual({fr: 1, en: 3})
    expect(reasons).toContainEqual({lang: 'en', by: 'group', rather: ['de', 'nl'], persons: 1})
    expect((await cess('send', 'cable', '--confirm', '--rate', '0')).stdout).toBe('4 sent.\n')
    const subjects = server.taken.map(({to, raw}) => [to.slice(0, 4), /Content-Language: (..)/.exec(raw)?.[1]])
    expect(Object.fromEntries(subjects)).toEqual({anne: 'fr', john: 'en', mari: 'en', gerd: 'en'})
    const list = await cess('recipients')
    expect(list.stdout).toMatch(/enisa .*reads nl, en/)
    expect(list.stdout).toContain('de, en')
  })

  it('tells of languages that are none, in the book and in cess.yml', async () => {
    const cwd = publication(book.replace('Maria Muster,de,', 'Maria Muster,"de, cz, x",'))
    const told = await runCess(['recipients'], {cwd})
    expect(told.code).toBe(1)
    expect(told.stderr).toMatch(/`cz`[\s\S]*`cs`[\s\S]*`x`/)
    const path = join(cwd, 'cess.yml')
    writeFileSync(path, `${readFileSync(path, 'utf8')}recipients:\n  - {id: otan, languages: [cz]}\n`)
    expect((await runCess(['check'], {cwd})).stdout).toContain('`cz`')
  })
})
