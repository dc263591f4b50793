import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {builtWith} from '../support/built-publication.js'
import {goodNote, publicationYaml} from '../support/cli.js'
import {runOnPdf} from '../support/run-on-pdf.js'
import {published} from '../support/site.js'
import {describeWith} from '../support/tools.js'

// Every sign that ends a path, or stands for another, in an address.
const doi = '10.1002/(SICI)1096-8644(1996)99:1<1::AID-AJPA1>3.0.CO;2-1#x?y%20z'
const isbn = '978-2-1234-5680-3'
const fields = `doi: '${doi}'
isbn: ${isbn}
version: "2.0"
revisions:
  - {version: "1.0", date: 2026-11-18, nature: initial, summary: Première.}
  - {version: "2.0", date: 2027-01-04, nature: update, summary: Chiffres de l'année.}
`

const note = goodNote({number: 1, fields: published(fields)}).replace(
  'auteurs: Anaïs Modèle',
  'auteurs: [{prenom: Anne, nom: "Modèle, Gabarit"}]',
)

/** Bytes of a file of the note or of the site, by its name. */
async function editions() {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1801440000')
  const root = await builtWith({'un.fr.md': note}, {}, `issn: 0000-0000\n${publicationYaml}`)
  return (name: string) => {
    const folder = name.includes('/') ? 'site' : 'notes/un.fr'
    return readFileSync(join(root, 'out', folder, name.replace(/^\./, 'un.fr.')))
  }
}

/** Addresses at the resolver that an edition leads to. */
const resolved = (text: string): readonly string[] =>
  [...text.matchAll(/(?<=href="|"(?:url|value|identifier)": ?"|\] |^)https?:\/\/doi\.org\/[^"\s]+/gm)].map(
    ([url]) => url,
  )

/** Places that addresses lead to, each once. */
const placesOf = (addresses: readonly string[]): readonly string[] => [
  ...new Set(
    addresses.map(address => {
      const {origin, pathname, search, hash} = new URL(address.replaceAll(String.raw`\u003c`, '<'))
      return [origin, decodeURIComponent(pathname), search, hash].join('')
    }),
  ),
]
const atResolver = [`https://doi.org/${doi}`]
const page = 'notes/un/index.html'

it('lead to the DOI, whatever signs it has', {tags: 'slow'}, async () => {
  const read = await editions()
  for (const name of ['.html', '.mail.html', '.mail.txt', '.stix.json', '.misp.json', page]) {
    expect([name, placesOf(resolved(read(name).toString()))]).toEqual([name, atResolver])
  }
})

it('name the ISBN of a note beside the ISSN of the house, and its author whole', async () => {
  const read = await editions()
  for (const name of ['.html', '.mail.html', '.mail.txt', '.bib', '.ris', '.csl.json', '.json', page]) {
    expect([name, read(name).includes(isbn)]).toEqual([name, true])
  }
  expect(read(page).toString()).toContain(`<meta name="citation_isbn" content="${isbn}">`)
  expect(read(page).toString()).toContain('<meta name="citation_author" content="Modèle, Gabarit, Anne">')
})

describeWith('pdfinfo', 'what poppler reads of the PDF', () => {
  it('leads to the DOI, and has the year of its rights that the colophon has', async () => {
    const read = await editions()
    const pdf = read('.pdf')
    expect(placesOf(runOnPdf('pdfinfo', ['-url', '{}'], pdf).match(/https:\/\/doi\.org\/\S+/g) ?? [])).toEqual(
      atResolver,
    )
    expect(read('.mail.txt').toString()).toMatch(/©.*2027/)
    expect(runOnPdf('pdfinfo', ['-meta', '{}'], pdf)).toMatch(/<dc:rights>.*© 2027 CESS.*<\/dc:rights>/)
  })
})
