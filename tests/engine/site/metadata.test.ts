import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Parser} from 'htmlparser2'
import {expect, it} from 'vitest'
import {build} from '../../../src/index.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {published} from '../../support/site.js'

/** The `meta` elements of a page by name or property, and its data blocks. */
function headOf(source: string) {
  const metas = new Map<string, string[]>()
  const blocks: string[] = []
  let inBlock = false
  const parser = new Parser({
    onopentag: (name, {name: key, property, content = '', type}) => {
      const id = key ?? property
      if (name === 'meta' && id !== undefined) metas.set(id, [...(metas.get(id) ?? []), content])
      inBlock = name === 'script' && type === 'application/ld+json'
    },
    ontext: text => {
      if (inBlock) blocks.push(text)
    },
    onclosetag: () => {
      inBlock = false
    },
  })
  parser.end(source)
  return {metas, graph: JSON.parse(blocks.join('')) as {'@graph': unknown[]}}
}

it('tells machines what a note is, who wrote it, how it changed and what it translates', async () => {
  const revisions = `version: "1.1"
revisions:
  - {version: "1.0", date: 2026-11-18, nature: initial, summary: Première.}
  - {version: "1.1", date: 2026-11-20, nature: correction, summary: "Un nombre < deux."}\n`
  const root = publicationWith({
    'a.fr.md': goodNote({number: 1, title: 'L’un & l’autre', fields: published(revisions)}),
    'a.en.md': goodNote({
      number: 2,
      title: 'One',
      fields: published(`langue: en\ntraduction_de: CESS-2026-ALE-001\n${revisions}`),
    }),
  })
  await build({directory: root, only: ['site']})
  const read = (path: string) => headOf(readFileSync(join(root, 'out/site', path, 'index.html'), 'utf8'))
  const {metas, graph} = read('notes/a')
  const title = metas.get('og:title')?.[0]
  expect(title).toContain('& l’autre')
  expect(Object.fromEntries(metas)).toMatchObject({
    citation_title: [title],
    citation_author: ['Anaïs Modèle,'],
    'DC.creator': ['Anaïs Modèle'],
    citation_publication_date: ['2026/11/18'],
    citation_pdf_url: ['https://cess.example.org/notes/a/a.pdf'],
    'DC.identifier': ['CESS-2026-ALE-001'],
    'article:modified_time': ['2026-11-20'],
  })
  expect(graph['@graph']).toMatchObject([
    {
      '@type': 'Report',
      headline: title,
      dateModified: '2026-11-20',
      correction: [{'@type': 'CorrectionComment', text: 'Un nombre < deux.'}],
      workTranslation: [{'@id': 'https://cess.example.org/en/notes/a/'}],
    },
    {'@type': 'BreadcrumbList', itemListElement: [{position: 1}, {position: 2}, {position: 3}]},
  ])
  const card = {'og:image': ['https://cess.example.org/notes/a/card.png'], 'og:image:width': ['1200']}
  expect(Object.fromEntries(metas)).toMatchObject({...card, 'twitter:card': ['summary_large_image']})
  expect(read('').graph['@graph']).toMatchObject([{'@type': 'Organization', '@id': 'https://cess.example.org/#house'}])
  const steps = [{position: 1}, {name: 'Zones'}, {item: 'https://cess.example.org/zones/afrique-francophone/'}]
  expect(read('zones/afrique-francophone').graph['@graph']).toMatchObject([{itemListElement: steps}])
  expect(read('en/notes/a').graph['@graph'][0]).toMatchObject({
    translationOfWork: {'@id': 'https://cess.example.org/notes/a/'},
  })
})
