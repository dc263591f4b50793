import {deflateSync} from 'node:zlib'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {build} from '../../../src/index.js'
import {goodNote, publicationWith, publicationYaml} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {filesBelow, filesWith, published} from '../../support/site.js'

/** A word that stands nowhere else: one for each field of each restricted note. */
const word = (note: string, field: string) => `zq${note}${field}xw`

const fields =
  'titre soustitre auteur fonction resume point texte alternative legende fichier image mot destinataire reco revision bib traduction'.split(
    ' ',
  )

/** How a note is kept from the public. */
const restrictions: Readonly<Record<string, (text: string) => string>> = {
  green: text => text.replace('TLP:CLEAR', 'TLP:GREEN'),
  amber: text => text.replace('TLP:CLEAR', 'TLP:AMBER'),
  strict: text => text.replace('TLP:CLEAR', 'TLP:AMBER+STRICT'),
  red: text => text.replace('TLP:CLEAR', 'TLP:RED'),
  draft: text => text.replace('statut: publie', 'statut: brouillon'),
  review: text => text.replace('statut: publie', 'statut: relecture'),
  held: text => text.replace('statut: publie', 'statut: publie\nembargo: 2999-01-01T00:00:00+01:00'),
}

/** A PNG of one pixel with a comment (PNG 1.2, 11.3.4). */
function png(comment: string): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, sum])
  }
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${comment}`, 'latin1')),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Buffer): number {
  let value = 0xff_ff_ff_ff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xed_b8_83_20 : 0)
  }
  return (value ^ 0xff_ff_ff_ff) >>> 0
}

function secretNote(note: string, number: number, title = word(note, 'titre')): string {
  const w = (field: string) => word(note, field)
  const revisions = `revisions:\n  - {version: "1.0", date: 2026-11-18, nature: initial, summary: ${w('revision')}}\n`
  const more = `sous_titre: ${w('soustitre')}\nresume: ${w('resume')} ${'mot '.repeat(45)}\npoints_cles: [${w('point')}, deux, trois]
mots_cles: [${w('mot')}]\nbibliographie: ${w('bib')}.csl.json\n${revisions}`
  return goodNote({
    number,
    title,
    fields: published(more),
    text: `${w('texte')} [@source].\n\n:::figure[${w('legende')}]{src=${w('fichier')}.png alt="${w('alternative')}"}\n:::`,
  })
    .replace('auteurs: Anaïs Modèle', `auteurs: [{nom: ${w('auteur')}, fonction: ${w('fonction')}}]`)
    .replace('[enisa, otan]', `[enisa, otan, groupe-${note}]`)
    .replace('Établir un plan commun.', w('reco'))
    .replace('zone: afrique-francophone', 'zone: multilateral')
}

function publication(change: (kind: string, text: string) => string): string {
  const files: Record<string, string | Uint8Array> = {
    'ouverte.fr.md': goodNote({number: 1, title: 'Une note ouverte', fields: published()}),
  }
  for (const [index, kind] of Object.keys(restrictions).entries()) {
    const number = 10 + index * 2
    const translated = secretNote(kind, number + 1, word(kind, 'traduction')).replace(
      'type:',
      'langue: en\ntraduction_de: CESS-2026-ALE-0' + String(number) + '\ntype:',
    )
    files[`${word(kind, 'fichier')}.fr.md`] = change(kind, secretNote(kind, number))
    files[`${word(kind, 'fichier')}.en.md`] = change(kind, translated)
    files[`${word(kind, 'fichier')}.png`] = png(word(kind, 'image'))
    const source = {id: 'source', type: 'book', title: word(kind, 'bib'), author: [{family: word(kind, 'bib')}]}
    files[`${word(kind, 'bib')}.csl.json`] = JSON.stringify([source])
  }
  const root = publicationWith(files)
  const groups = Object.keys(restrictions).map(
    kind => `  - {id: groupe-${kind}, noms: ${word(kind, 'destinataire')}, plafond: TLP:RED}\n`,
  )
  put(join(root, 'cess.yml'), `${publicationYaml}recipients:\n${groups.join('')}`)
  return root
}

it('lets nothing of any restricted note into the public site', async () => {
  const root = publication((kind, text) => restrictions[kind]?.(text) ?? text)
  const report = await build({directory: root, only: ['site']})
  expect(report.notes.filter(({outcome}) => outcome !== 'built').map(({messages}) => messages)).toEqual([])
  const site = join(root, 'out/site')
  expect(filesBelow(site)).toContain('notes/ouverte/index.html')
  for (const kind of Object.keys(restrictions))
    for (const field of fields)
      expect({kind, field, files: filesWith(site, word(kind, field))}).toEqual({kind, field, files: []})
  expect(filesBelow(site).filter(path => path.includes('multilateral'))).toEqual([])
})

it('would find each of these words if they were let in', async () => {
  const root = publication((_, text) => text)
  const site = join(root, 'out/site')
  await build({directory: root, only: ['site']})
  for (const field of fields.filter(one => one !== 'fichier'))
    expect({field, found: filesWith(site, word('green', field)).length > 0}).toEqual({field, found: true})
  for (const field of [
    'titre',
    'soustitre',
    'auteur',
    'resume',
    'point',
    'texte',
    'legende',
    'mot',
    'reco',
    'traduction',
  ])
    expect({field, files: filesWith(site, word('green', field))}).toMatchObject({
      files: expect.arrayContaining(['search/notes.bin']),
    })
}, 60_000)
