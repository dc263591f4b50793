import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parsePublication} from '../../../src/note/publication/parse-publication.js'
import {findTerm} from '../../../src/model/vocabularies/term.js'

const sample = readFileSync(fileURLToPath(new URL('../../../cess.yml', import.meta.url)), 'utf8')
/** The sample with its commented examples switched on. */
const extended = sample.replaceAll(/^# (?=(?:zones|threats|recipients|types):$| {2})/gm, '')

function parse(value: string) {
  const file = new VFile({path: 'cess.yml', value})
  return {publication: parsePublication(file), messages: file.messages.map(String)}
}

describe('parsePublication', () => {
  it('reads the sample', () => {
    const {publication, messages} = parse(sample)
    expect(messages).toEqual([])
    expect(publication).toMatchObject({
      siteUrl: 'https://cess.example.org',
      host: 'cess.example.org',
      timeZone: 'Europe/Paris',
      defaultLang: 'fr',
      organisation: {shortName: 'CESS', transparencyRegister: '000000000000-00'},
    })
  })

  it('takes the examples in its comments as they stand', () => {
    const {publication, messages} = parse(extended)
    expect(messages).toEqual([])
    const {zones = [], recipients = [], types = []} = publication?.vocabularies ?? {}
    expect(findTerm(zones, 'arctique')).toEqual({
      id: 'arctique',
      names: {fr: 'Arctique', en: 'Arctic'},
      covers: {fr: 'Arctique', en: 'Arctic'},
      eurovoc: [],
    })
    expect(findTerm(recipients, 'enc')).toMatchObject({
      ceiling: 'TLP:AMBER',
      names: {en: 'European Neighbourhood Council'},
    })
    expect(findTerm(types, 'dossier')).toMatchObject({prefix: 'DOS', layout: 'alert', aliases: []})
    expect(findTerm(types, 'alert')).toBeDefined()
  })

  it.each([
    ['chiffrer: obligatoire', {encrypt: 'required'}],
    ['chiffrer: Si-Possible', {encrypt: 'if-possible'}],
    ['encrypt: NO', {encrypt: 'no'}],
    ['encrypt: TLP:AMBER+STRICT', {encrypt: 'TLP:AMBER+STRICT'}],
  ])('reads words beside labels: %s', (line, group) => {
    const {publication, messages} = parse(`${sample}\nrecipients: [{id: otan, ${line}}]\n`)
    expect(messages).toEqual([])
    expect(findTerm(publication?.vocabularies.recipients ?? [], 'otan')).toMatchObject(group)
  })

  it.each([
    ['encrypt: tlp:amber', 'expected `required`, `if-possible`, `no`, or the TLP label'],
    ['chiffrer: lun', 'Unexpected `lun`'],
    ['two_persons: non', 'Unexpected `non`'],
    ['ceiling: no', 'expected `TLP:CLEAR`'],
  ])('takes no word of another key, and labels exactly: %s', (line, told) => {
    const {messages} = parse(`${sample}\nrecipients: [{id: otan, ${line}}]\n`)
    expect(messages).toEqual([expect.stringContaining(told)])
  })

  it('prints the apostrophes that names of the house are typed with', () => {
    const yaml = `organisation: {short_name: L'OBS, names: {fr: Centre d'Étude de l'Europe, en: Europe's 'Centre'}, address: "1, rue de l'Exemple", contact: a@example.org}
site: https://cess.example.org
sender: {name: L'OBS, email: alertes@example.org}
`
    expect(parse(yaml).publication?.sender.name).toBe('L’OBS')
    expect(parse(yaml).publication?.organisation).toMatchObject({
      shortName: 'L’OBS',
      names: {fr: 'Centre d’Étude de l’Europe', en: expect.stringContaining('Europe’s')},
      address: '1, rue de l’Exemple',
    })
  })

  it.each([
    ['1, rue du Spécimen, 00000 Exemple', '1, rue du Spécimen, 00000⍽Exemple'],
    ['Οδός 1, 105 64 Αθήνα', 'Οδός 1, 105⍽64⍽Αθήνα'],
    ['ul. Wzorcowa 1, PL-00-950 Warszawa', 'ul. Wzorcowa 1, PL-00-950⍽Warszawa'],
    ['Straat 1, 1012 AB Amsterdam', 'Straat 1, 1012⍽AB⍽Amsterdam'],
    ['1 Example Road, Testing, Unit 7', '1 Example Road, Testing, Unit 7'],
  ])('keeps a postcode on the line of its town: %s', (typed, printed) => {
    const yaml = sample.replace(/address: .*|adresse: .*/, `address: '${typed}'`)
    expect(parse(yaml).publication?.organisation.address).toBe(printed.replaceAll('⍽', '\u00A0'))
  })

  it('says what is missing in an empty file', () => {
    expect(parse('').messages).toEqual([
      expect.stringContaining('Missing `organisation`'),
      expect.stringContaining('Missing `site`'),
      expect.stringContaining('Missing `sender`'),
    ])
  })

  it.each([
    ['alertes+{token}@example.org', 'alertes+{token}@example.org'],
    ['{token}@bounces.example.org', '{token}@bounces.example.org'],
    [`${'a'.repeat(20)}{token}@example.org`, `${'a'.repeat(20)}{token}@example.org`],
    [`${'a'.repeat(21)}{token}@example.org`, undefined],
    ['alertes@example.org', undefined],
    ['a{token}b{token}@example.org', undefined],
    ['a@{token}.example.org', undefined],
  ])('takes from %j the envelope sender %j', (text, bounces) => {
    const {publication, messages} = parse(sample.replace(/^( +)email: .*$/m, `$&\n$1bounces: '${text}'`))
    expect(publication?.sender.bounces).toBe(bounces)
    expect(messages.length).toBe(bounces === undefined ? 1 : 0)
  })

  it.each([
    ['time_zone: America/New_York', 'America/New_York'],
    ['fuseau_horaire: UTC', 'UTC'],
    ['fuseau: +01:00', undefined],
    ['time_zone: Europe/Pariss', undefined],
    ['time_zone: Mars/Olympus', undefined],
    ['time_zone: 1', undefined],
  ])('takes from %j the time zone %j', (line, zone) => {
    const {publication, messages} = parse(`${sample.replace(/^time_zone.*$/m, '')}\n${line}\n`)
    expect(publication?.timeZone).toBe(zone)
    expect(messages.length > 0).toBe(zone === undefined)
  })

  it('reports mistakes of fields and of terms in one go', () => {
    const {publication, messages} = parse(
      `${extended.replace('000000000000-00', '12')}\nisnn: 0000-0000\n`.replace('DOS #', 'ALE #'),
    )
    expect(publication).toBeUndefined()
    expect(messages).toHaveLength(3)
  })
})
