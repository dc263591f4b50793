import {join} from 'node:path'
import {expect, it} from 'vitest'
import {build} from '../../../src/index.js'
import {goodNote, publicationWith, bilingualYaml} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {pngWith} from '../../support/png-with.js'
import {contentOf, filesBelow, filesWith, published} from '../../support/site.js'

/** A word that stands nowhere else: one for each field of each restricted note. */
const word = (note: string, field: string) => `zqzqzq${note}${field}xw`

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
  approved: text => text.replace('statut: publie', 'statut: valide'),
  withdrawn: text =>
    text
      .replace('statut: publie', 'statut: retire\nversion: "1.1"')
      .replace(
        / {2}- \{version: "1.0".*\n/,
        '$&  - {version: "1.1", date: 2026-11-20, nature: withdrawal, summary: Une source.}\n',
      ),
  held: text => text.replace('statut: publie', 'statut: publie\nembargo: 2999-01-01T00:00:00+01:00'),
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

function publication(kinds: readonly string[], change: (kind: string, text: string) => string): string {
  const files: Record<string, string | Uint8Array> = {
    'ouverte.fr.md': goodNote({number: 1, title: 'Une note ouverte', fields: published()}),
  }
  for (const [index, kind] of kinds.entries()) {
    const number = 10 + index * 2
    const translated = secretNote(kind, number + 1, word(kind, 'traduction')).replace(
      'type:',
      'langue: en\ntraduction_de: CESS-2026-ALE-0' + String(number) + '\ntype:',
    )
    files[`${word(kind, 'fichier')}.fr.md`] = change(kind, secretNote(kind, number))
    files[`${word(kind, 'fichier')}.en.md`] = change(kind, translated)
    files[`${word(kind, 'fichier')}.png`] = pngWith([['tEXt', `Comment\0${word(kind, 'image')}`]])
    const source = {id: 'source', type: 'book', title: word(kind, 'bib'), author: [{family: word(kind, 'bib')}]}
    files[`${word(kind, 'bib')}.csl.json`] = JSON.stringify([source])
  }
  const root = publicationWith(files)
  const groups = kinds.map(kind => `  - {id: groupe-${kind}, noms: ${word(kind, 'destinataire')}, plafond: TLP:RED}\n`)
  put(join(root, 'cess.yml'), `${bilingualYaml}recipients:\n${groups.join('')}`)
  return root
}

/** Words of restricted notes anywhere below a folder, in names and bytes, in the encodings that occur. */
function wordsBelow(folder: string): readonly string[] {
  const found = filesBelow(folder).flatMap(path => {
    const bytes = contentOf(join(folder, path))
    // Not by `Buffer`, by which Node 24 frees some of its memory twice where pairs of bytes begin at an odd one.
    const wide = new TextDecoder('utf-16le')
    const texts = [path, bytes.toString('latin1'), wide.decode(bytes)]
    const odd = wide.decode(bytes.subarray(1))
    const words = [...texts, odd].flatMap(text => text.match(/zqzqzq[a-z]+xw/gi) ?? [])
    const encoded = Object.keys(restrictions).filter(kind =>
      base64Of(`zqzqzq${kind}`).some(part => bytes.includes(part)),
    )
    return [...words.map(one => one.toLowerCase()), ...encoded.map(kind => `${kind} in Base64, ${path}`)]
  })
  return [...new Set(found)].toSorted()
}

/** A text in Base64 wherever it begins, without the signs that depend on its neighbours. */
const base64Of = (text: string): readonly string[] =>
  [0, 1, 2].map(shift =>
    Buffer.from('\0'.repeat(shift) + text)
      .toString('base64')
      .slice(shift && shift + 1, -4),
  )

it('lets nothing of any restricted note into the public site', async () => {
  const root = publication(Object.keys(restrictions), (kind, text) => restrictions[kind]?.(text) ?? text)
  const report = await build({directory: root, only: ['site']})
  expect(report.notes.filter(({outcome}) => outcome !== 'built').map(({messages}) => messages)).toEqual([])
  const site = join(root, 'out/site')
  const shown = ['titre', 'traduction', 'fichier', 'auteur'].map(field => word('withdrawn', field))
  // Of a withdrawn note its title, authors and address stay, and why it is gone.
  expect(wordsBelow(site)).toEqual(shown.toSorted())
  expect(filesBelow(site).filter(path => path.endsWith('.pdf'))).toEqual(['notes/ouverte/ouverte.pdf'])
  // A zone in which nothing is left has no page; those who followed it are told what was withdrawn.
  const feeds = ['feed.json', 'feed.xml', 'rss.xml'].map(name => `zones/multilateral/${name}`)
  expect(filesBelow(site).filter(path => path.includes('multilateral'))).toEqual(feeds)
})

it('would find each of these words if they were let in, but what a picture says of its making', async () => {
  const root = publication(['green'], (_, text) => text)
  await build({directory: root, only: ['site']})
  const site = join(root, 'out/site')
  const expected = fields.filter(field => field !== 'image').map(field => word('green', field))
  expect(wordsBelow(site)).toEqual(expected.toSorted())
  const searched = 'titre soustitre auteur resume point texte legende mot reco traduction'.split(' ')
  for (const field of searched) expect(filesWith(site, word('green', field))).toContain('search/notes.bin')
})
