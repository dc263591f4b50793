import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {build} from '../../src/index.js'
import {folderWith} from '../support/folder.js'
import {describeWith} from '../support/tools.js'

const publication = `organisation:
  short_name: CESS
  names: {fr: Centre, en: Centre}
  address: "1, rue du Spécimen, 00000 Exemple"
  contact: contact@example.org
site: https://cess.example.org
sender: {name: CESS, email: alertes@example.org}
`

/** A word in each place where an author may leave a remark; each is found by \`remark\`. */
const note = `---
# remark-in-a-comment
reference: CESS-2026-ALE-001 # remark-after-a-field
type: note-alerte
titre: Une note
langue: fr
date: 2026-11-18
version: "1.0"
statut: publie
auteurs: [Anaïs Modèle]
zone: afrique-francophone
menaces: [cybermenaces]
tlp: TLP:CLEAR
destinataires: [enisa]
resume: Un [résumé](https://example.org/resume "remark-in-a-title").
points_cles: ["Un [point](https://example.org/ 'remark-in-a-point').", Deux., Trois.]
recommandations: [{texte: "Un [plan](https://example.org/ 'remark-in-advice').", a: enisa}]
bibliographie: remark-in-a-name.bib
---

[//]: # (remark-in-a-comment-of-Markdown)

Texte[^remark-in-a-label] [avec][remark-in-a-reference] [un lien](https://example.org/a "remark-in-a-link") et [@modele].

[^remark-in-a-label]: Une note.

[^remark-unused-note]: remark-in-an-unused-note [@remark-cited].

[remark-in-a-reference]: https://example.org/b 'remark-beside-an-address'
[remark-unused]: https://example.org/remark-address "remark-unused-title"

\`\`\`sh
echo rien
\`\`\`

:::graphique[Durées]{type=barres alt="Trois durées." src="remark-folder/remark-data.csv"}
:::
`

const bibliography = `% remark-in-BibTeX
@comment{remark-in-a-comment}
remark-between
@book{modele, title = {Titre}, author = {Modèle, Anaïs}, year = 2025, note = {remark-note}, abstract = {remark-abstract}, file = {remark-file}}
@book{remark-cited, title = {remark-title}, year = 2025}
`

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true}).flatMap(entry =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  )

describeWith('qpdf', 'remarks of an author', () => {
  it('are in no edition', async () => {
    const root = folderWith({
      'cess.yml': publication,
      'notes/note.fr.md': note,
      'notes/remark-in-a-name.bib': bibliography,
      'notes/remark-folder/remark-data.csv': 'Lieu;Jours\nA;12\nB;9\n',
    })
    const {notes} = await build({directory: root})
    expect(notes.flatMap(({messages}) => messages.filter(({severity}) => severity === 'error'))).toEqual([])
    const out = join(root, 'out')
    const files = [...filesBelow(join(out, 'notes')), ...filesBelow(join(out, 'site'))]
    const pdfs = files.filter(path => path.endsWith('.pdf'))
    expect(pdfs.length).toBeGreaterThan(0)
    // Streams, attachments among them, as they are read.
    for (const path of pdfs) execFileSync('qpdf', ['--qdf', '--object-streams=disable', path, `${path}.open`])
    const said = [...files, ...pdfs.map(path => `${path}.open`)].filter(path =>
      /remark/i.test(path + readFileSync(path, 'latin1')),
    )
    expect(said).toEqual([])
    expect(readFileSync(`${pdfs[0]}.open`, 'latin1')).toContain('reference')
  })
})
