import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Parser} from 'htmlparser2'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {build} from '../../src/index.js'
import {
  nameLine,
  readByBibutils,
  readByCess,
  readByCitationJs,
  readByPandoc,
  readByZotero,
  type CitationFormat,
  type ReadCitation,
} from '../support/citation-readers.js'
import {publicationYaml} from '../support/cli.js'
import {put} from '../support/folder.js'
import {halves} from '../support/halves.js'
import {describeWith} from '../support/tools.js'

interface Person {
  /** As YAML. */
  readonly yaml: string
  /** Its particle and family name, its given name and suffix. */
  readonly name: readonly [family: string, given?: string, suffix?: string]
}

const people = {
  plain: {yaml: '{prenom: Anaïs, nom: Modèle, fonction: analyste}', name: ['Modèle', 'Anaïs']},
  hyphens: {yaml: '{given: Jean-Paul, family: Gabarit-Patron}', name: ['Gabarit-Patron', 'Jean-Paul']},
  particle: {yaml: '{prenom: Charles, particule: de, nom: Maquette}', name: ['de Maquette', 'Charles']},
  particles: {yaml: '{given: Ursula Maria, particle: von der, family: Probe}', name: ['von der Probe', 'Ursula Maria']},
  elided: {yaml: "{prenom: Valéry, particule: d', nom: Épreuve}", name: ['d’Épreuve', 'Valéry']},
  suffix: {yaml: '{given: Martin Luther, family: Template, suffix: Jr.}', name: ['Template', 'Martin Luther', 'Jr.']},
  double: {yaml: '{given: Juan, family: García y Prueba}', name: ['García y Prueba', 'Juan']},
  one: {yaml: '{nom: Calibre}', name: ['Calibre']},
  institution: {yaml: 'Observatoire des détroits', name: ['Observatoire des détroits']},
  and: {yaml: '{name: Search and Rescue Desk}', name: ['Search and Rescue Desk']},
} as const satisfies Readonly<Record<string, Person>>

interface Note {
  readonly file: string
  readonly id: string
  readonly type: string
  readonly lang: string
  readonly date: string
  readonly authors: readonly Person[]
  readonly fields?: string
  readonly doi?: string
}

const doi = '10.5555/cess.2026-1'
const {plain, hyphens, particle, particles, elided, suffix, double, one, institution, and} = people
const notes: readonly Note[] = [
  {file: 'a.fr.md', id: 'CESS-2026-ALE-001', type: 'alert', lang: 'fr', date: '2026-11-18', authors: [plain, particle]},
  {file: 'b.fr.md', id: 'CESS-2026-ALE-002', type: 'alert', lang: 'fr', date: '2026-01-02', authors: [institution]},
  {file: 'c.fr.md', id: 'CESS-2026-ALE-003', type: 'alert', lang: 'fr', date: '2026-05-31', authors: [particles]},
  {file: 'c.en.md', id: 'CESS-2026-ALE-004', type: 'alert', lang: 'en', date: '2026-06-09', authors: [particles]},
  {file: 'd.en.md', id: 'CESS-2026-TRI-001', type: 'tribune', lang: 'en', date: '2026-10-10', authors: [suffix]},
  {file: 'e.fr.md', id: 'CESS-2026-TRI-002', type: 'tribune', lang: 'fr', date: '2026-03-01', authors: [elided], doi},
  {file: 'f.fr.md', id: 'CESS-2026-APP-001', type: 'appeal', lang: 'fr', date: '2026-02-28', authors: [one, and]},
  {file: 'g.fr.md', id: 'CESS-2026-MIS-001', type: 'mission', lang: 'fr', date: '2026-07-31', authors: [double, plain]},
  {
    file: 'h.en.md',
    id: 'CESS-2025-ALE-010',
    type: 'alert',
    lang: 'en',
    date: '2025-09-08',
    authors: Object.values(people),
  },
  {
    file: 'i.fr.md',
    id: 'CESS-2024-ALE-123',
    type: 'alert',
    lang: 'fr',
    date: '2024-02-29',
    authors: [hyphens, institution],
    doi,
  },
].map(note => ({...note, fields: note.id === 'CESS-2026-ALE-004' ? 'traduction_de: CESS-2026-ALE-003\n' : ''}))

const issn = '0317-8471'
/** Half of them have one; the house has none. */
const hasIssn = ({id}: Note): boolean => /[02468]$/.test(id)

const recommendations = `recommandations:
  - texte: Établir un plan commun.
    a: enisa
`
const source = (note: Note): string => `---
reference: ${note.id}
type: ${note.type}
titre: Un plan pour ${note.id}
langue: ${note.lang}
date: ${note.date}
statut: publie
auteurs: [${note.authors.map(({yaml}) => yaml).join(', ')}]
zone: afrique-francophone
menaces: infrastructures-critiques
tlp: TLP:CLEAR
destinataires: [enisa]
${note.type === 'tribune' ? '' : recommendations}${note.fields ?? ''}${note.doi ? `doi: ${note.doi}\n` : ''}${hasIssn(note) ? `issn: ${issn}\n` : ''}---

## Faits

Un fait.
`

const root = mkdtempSync(join(tmpdir(), 'cess-citations-'))
beforeAll(async () => {
  put(join(root, 'cess.yml'), publicationYaml)
  for (const note of notes) put(join(root, 'notes', note.file), source(note))
  const {messages} = await build({directory: root, only: ['data', 'site']})
  const errors = messages.filter(({severity}) => severity === 'error')
  if (errors.length) throw new Error(JSON.stringify(errors))
})
afterAll(() => rmSync(root, {recursive: true, force: true}))

const slugOf = ({file}: Note): string => file.replace(/\.md$/, '')
const extensions: Readonly<Record<CitationFormat, string>> = {
  csl: 'csl.json',
  bibtex: 'bib',
  biblatex: 'bib',
  ris: 'ris',
}
const written = (note: Note, format: CitationFormat): string =>
  readFileSync(join(root, 'out/notes', slugOf(note), `${slugOf(note)}.${extensions[format]}`), 'utf8')

const said = (note: Note): ReadCitation => ({
  kind: 'report',
  people: note.authors.map(({name}) => nameLine(...name)),
  date: note.date,
  number: note.id,
  doi: note.doi ?? '',
})

/** The same words, for readers of RIS that know other parts than it has. */
const words = (names: readonly string[]): readonly string[] =>
  names
    .flatMap(name => name.split(/[ |,]+/))
    .filter(word => word !== 'and')
    .toSorted()

const allNotes = notes.map(note => [note.id, note] as const)

describe('Citation.js', () => {
  it.each(allNotes)('reads of %s what its front matter says', (_, note) => {
    expect(readByCitationJs(written(note, 'csl'), 'csl')).toEqual(said(note))
    expect(readByCitationJs(written(note, 'bibtex'), 'bibtex')).toEqual(said(note))
    expect(readByCitationJs(written(note, 'biblatex'), 'biblatex')).toEqual(said(note))
    // It takes the SN of a report, where the ISSN stands, for its number.
    const number = hasIssn(note) ? issn : note.id
    expect(readByCitationJs(written(note, 'ris'), 'ris')).toEqual({...said(note), number, doi: expect.any(String)})
  })
})

describe('cess', () => {
  it.each(allNotes)('reads of %s what its front matter says, as a bibliography', (_, note) => {
    for (const format of ['csl', 'bibtex'] as const)
      expect(readByCess(written(note, format), format)).toEqual(said(note))
  })
})

describeWith('pandoc', 'Pandoc', () => {
  for (const {cases, speed} of halves(allNotes, 10))
    it.each(cases)('reads of %s what its front matter says', speed, (_, note) => {
      expect(readByPandoc(written(note, 'csl'), 'csl')).toEqual(said(note))
      expect(readByPandoc(written(note, 'bibtex'), 'bibtex')).toEqual(said(note))
      expect(readByPandoc(written(note, 'biblatex'), 'biblatex')).toEqual(said(note))
      const {people: names, ...ris} = readByPandoc(written(note, 'ris'), 'ris')
      // Of a date it takes the year. It has suffix and given name the other way round, as BibTeX has.
      expect({...ris, people: words(names)}).toEqual({
        ...said(note),
        date: note.date.slice(0, 4),
        people: words(said(note).people),
      })
    })
})

describeWith('bib2xml', 'bibutils', () => {
  for (const {cases, speed} of halves(allNotes, 2))
    it.each(cases)('read of %s what its front matter says', speed, (_, note) => {
      expect(readByBibutils(written(note, 'bibtex'), 'bibtex')).toEqual(said(note))
      const {people: names, ...ris} = readByBibutils(written(note, 'ris'), 'ris')
      // They cut whole names of RIS at the last blank and at “and”, with or without a comma after them.
      expect({...ris, people: words(names)}).toEqual({...said(note), people: words(said(note).people)})
    })
})

describe('The page', () => {
  const metasOf = (note: Note): ReadonlyMap<string, readonly string[]> => {
    const [slug = '', lang] = slugOf(note).split('.')
    const page = join(root, 'out/site', lang === 'fr' ? '' : `${lang ?? ''}`, 'notes', slug, 'index.html')
    const metas = new Map<string, readonly string[]>()
    const parser = new Parser({
      onopentag: (name, {name: key = '', content = ''}) => {
        if (name === 'meta') metas.set(key, [...(metas.get(key) ?? []), content])
      },
    })
    parser.end(readFileSync(page, 'utf8'))
    return metas
  }

  it.each(allNotes)('says of %s the same to Zotero (Highwire), and in Dublin Core', (_, note) => {
    const metas = metasOf(note)
    const authors = metas.get('citation_author') ?? []
    // Highwire has no suffix: it stands with the family name.
    const expected = note.authors.map(({name: [family, given = '', end]}) =>
      nameLine([family, end].filter(Boolean).join(' '), given),
    )
    expect(authors.flatMap(author => readByZotero(author, authors.length === 1))).toEqual(expected)
    expect(metas.get('DC.creator')?.map(creator => creator.replace(', ', ' | '))).toEqual(expected)
    expect(metas.get('citation_publication_date')).toEqual([note.date.replaceAll('-', '/')])
    expect(metas.get('DC.date')).toEqual([note.date])
    expect(metas.get('citation_technical_report_number')).toEqual([note.id])
    expect(metas.get('citation_technical_report_institution')).toHaveLength(1)
    expect(metas.get('citation_issn')).toEqual(hasIssn(note) ? [issn] : undefined)
    expect(metas.get('citation_doi')).toEqual(note.doi ? [note.doi] : undefined)
  })
})
