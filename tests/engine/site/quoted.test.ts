import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {audit, build} from '../../../src/index.js'
import {isKnown} from '../../support/audited-site.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {filesBelow, published} from '../../support/site.js'

/** Two public notes: what lists and feeds say runs from one into the other. */
const notes = {
  'cable.fr.md': goodNote({
    title: 'Un câble rompu au large, et personne pour le réparer',
    fields: published('mots_cles: [câbles, réparation]\nresume: Les navires câbliers manquent.\n'),
    text: 'Le câble est rompu depuis trois jours, et le navire le plus proche est à neuf jours de mer.',
  }),
  'port.fr.md': goodNote({number: 2, title: 'Un port sans douaniers la nuit', fields: published()}),
}
const citing = '\n\nVoir [@CESS-2026-ALE-001].'
const draft = (text: string, fields = '') => goodNote({number: 9, title: 'Projet', tlp: 'TLP:AMBER', fields, text})

const siteIn = (root: string) => join(root, 'out/site')
const bytesIn = (root: string) =>
  new Map(filesBelow(siteIn(root)).map(path => [path, readFileSync(join(siteIn(root), path), 'base64')]))
const read = (root: string, path: string) => readFileSync(join(siteIn(root), path), 'utf8')
/** All that is read on a page, as it is copied. */
const seen = (html: string) => html.replaceAll(/<head.*?<\/head>|<(script|style|svg)\b.*?<\/\1>|<[^>]+>/gs, ' ')

const rulesOf = async (work: Promise<{readonly messages: readonly {readonly ruleId: string}[]}>) =>
  (await work).messages.map(({ruleId}) => ruleId)

/** Build all of the site anew. */
function anew(root: string): Promise<readonly string[]> {
  for (const name of ['out', '.cess']) rmSync(join(root, name), {recursive: true, force: true})
  return rulesOf(build({directory: root, only: ['site']}))
}

/** Files of which a draft has the words, as code for it to stand as it is. */
const quotes: Readonly<Record<string, (root: string) => string>> = {
  'the page of a note': root => seen(read(root, 'notes/cable/index.html')),
  'its source': root => read(root, 'notes/cable/index.html'),
  'its citation': root => read(root, 'notes/cable/cable.bib'),
  'what a threat is told as': root => read(root, 'notes/cable/cable.stix.json'),
  'the home page': root => seen(read(root, 'index.html')),
  'a page of no note': root => seen(read(root, 'method/index.html')),
  'a feed': root => read(root, 'feed.xml'),
  'the map of the site': root => read(root, 'sitemap.xml'),
}

describe('a draft that quotes what the site shows of public notes', {tags: 'slow'}, () => {
  it.each(Object.entries(quotes))('changes nothing of it: %s', async (_, quote) => {
    const root = await builtWith(notes)
    const before = bytesIn(root)
    put(join(root, 'notes/projet.fr.md'), draft(`\`\`\`\`\n${quote(root)}\n\`\`\`\``))
    expect(await anew(root)).toEqual([])
    expect(bytesIn(root)).toEqual(before)
    expect(await rulesOf(audit({directory: root}))).toEqual([])
  })

  it.each(['cable.csl.json', 'cable.bib', 'cable.ris'])('cites them by %s, as the site offers it', async file => {
    const root = await builtWith(notes)
    const before = bytesIn(root)
    put(join(root, 'notes', file), read(root, `notes/cable/${file}`))
    put(join(root, 'notes/projet.fr.md'), draft(`Rien.${citing}`, `bibliographie: ${basename(file)}\n`))
    expect(await anew(root)).toEqual([])
    expect(bytesIn(root)).toEqual(before)
    expect(await rulesOf(build({directory: root, only: ['site'], strict: true}))).toEqual([])
    // It did not follow from what was asked alone.
    expect(isKnown(root)).toBe(false)
  })
})

describe('words of a draft that are nowhere else', () => {
  const secret = 'Les vannes du barrage restent ouvertes la nuit sans aucune surveillance.'
  const quoting = (root: string) =>
    draft(`${secret}\n\n\`\`\`\`\n${seen(read(root, 'notes/cable/index.html'))}\n\`\`\`\``)

  it('are found in a file that is not as builds make it, with what is quoted there', {tags: 'slow'}, async () => {
    const root = await builtWith(notes)
    put(join(root, 'notes/projet.fr.md'), quoting(root))
    expect(await anew(root)).toEqual([])
    const page = join(siteIn(root), 'notes/cable/index.html')
    const whole = readFileSync(page, 'utf8')
    writeFileSync(page, whole.replace('</main>', `${secret}</main>`))
    expect(new Set(await rulesOf(audit({directory: root})))).toEqual(new Set(['audit-text']))
    writeFileSync(page, whole)
    put(join(siteIn(root), 'autre.html'), secret)
    expect(await rulesOf(audit({directory: root}))).toEqual(['audit-text'])
  })

  it('are looked for by themselves where there is no output folder to make the site from', async () => {
    const root = await builtWith(notes)
    put(join(root, 'notes/projet.fr.md'), quoting(root))
    await anew(root)
    rmSync(join(root, 'out/.cess'), {recursive: true})
    expect(new Set(await rulesOf(audit({directory: root})))).toEqual(new Set(['audit-text']))
  })

  it('are told where they stood in a public note, and its page was not made since', {tags: 'slow'}, async () => {
    const root = await builtWith({...notes, 'cable.fr.md': `${notes['cable.fr.md']}\n${secret}\n`})
    put(join(root, 'notes/cable.fr.md'), notes['cable.fr.md'])
    put(join(root, 'notes/projet.fr.md'), draft(secret))
    expect(new Set(await rulesOf(audit({directory: root})))).toEqual(new Set(['audit-text']))
    expect(await rulesOf(build({directory: root, only: ['site'], strict: true}))).toEqual([])
  })
})

it('words that a withdrawn note says too are found, whichever draft quotes them', async () => {
  const common = 'La junte surveille les réseaux de désinformation coordonnés'
  // The tag of a link is read as a word, which makes words of the others of these.
  const linking = goodNote({fields: published(), text: `${common} ([dossier](https://example.org/)).`})
  const said = `${common} à mesure que l’été vient.`
  const root = await builtWith({'lien.fr.md': linking, 'ebauche.fr.md': draft(said)})
  expect(await anew(root)).toEqual([])
  const revisions = `version: "1.1"\nrevisions:
  - {version: "1.0", date: 2026-11-18, nature: initial, summary: Première diffusion.}
  - {version: "1.1", date: 2026-11-20, nature: withdrawal, summary: Une source.}\n`
  const gone = goodNote({number: 8, title: 'Une alerte', fields: `statut: retire\n${revisions}`, text: said})
  put(join(root, 'notes/retiree.fr.md'), gone)
  expect(await anew(root)).toEqual(['note-left-out'])
})
