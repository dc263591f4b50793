import {expect, it} from 'vitest'
import type {Document} from '../../src/model/document.js'
import {editionOf} from '../../src/render/index.js'
import {at, readPdf, text} from '../pdf/pdf-file.js'
import {checkPdf} from '../pdf/check-pdf.js'
import {elementsOf} from '../pdf/structure-tree.js'
import {printed} from '../support/printed.js'
import {renderInput} from '../support/render-input.js'
import {sampleAlert} from '../support/sample-document.js'
import {line, paragraph} from '../support/sample-parts.js'
import {describeWith} from '../support/tools.js'

const citation = (work: number, call: number, words: string) =>
  ({type: 'citation', work, call, children: line(words)}) as const
const document: Document = {
  ...sampleAlert,
  summary: [line('Voir (', citation(2, 1, 'Observatoire, 2026'), ').')],
  body: [paragraph('Puis (', citation(1, 1, 'Modèle, 2025'), '; ', citation(2, 2, 'Observatoire, p. 2'), ').')],
}
const written = async (id: 'web' | 'mail') =>
  new TextDecoder().decode(await editionOf(id).render(renderInput(document)))

it('leads from a citation to its entry and back, on the page', async () => {
  const page = await written('web')
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const [there, back] = ['doc-biblioref', 'doc-backlink'].map(role =>
    [...page.matchAll(/<a ([^>]*)>/g)].map(([, attributes = '']) => attributes).filter(one => one.includes(role)),
  )
  expect(there?.map(one => /href="#([^"]+)"/.exec(one)?.[1])).toEqual(['source_2', 'source_1', 'source_2'])
  const toCitations = back?.filter(one => one.includes('Retour à la citation')) ?? []
  expect(toCitations.map(one => /aria-label="([^"]+)"/.exec(one)?.[1])).toEqual([
    'Retour à la citation 1 (Modèle, 2025)',
    'Retour à la citation 1 (Observatoire, 2026)',
    'Retour à la citation 2 (Observatoire, p. 2)',
  ])
  for (const one of [...(there ?? []), ...toCitations]) expect(ids).toContain(/href="#([^"]+)"/.exec(one)?.[1])
})

it('is plain in the mail', async () => {
  const mail = await written('mail')
  expect(mail).toContain('Modèle, 2025')
  expect(mail).not.toMatch(/source_1|biblioref|Retour à la citation/)
})

describeWith('qpdf', 'citations in print', () => {
  it('are links with structure, there and back, named for readers', async () => {
    const file = readPdf(await printed(document))
    expect(checkPdf(file)).toEqual([])
    const links = elementsOf(file).filter(({type}) => type === 'Link')
    const names = links.map(({annotations: [one]}) => text(one && at(file, one.reference)['/Contents']))
    expect(names).toEqual(expect.arrayContaining(['Observatoire, 2026', 'Retour à la citation 2 (Observatoire, p. 2)']))
    expect(names.filter(name => name.startsWith('Retour à la citation'))).toHaveLength(3)
  })

  it('lead back by a sign that is heard by its name', async () => {
    const links = elementsOf(readPdf(await printed(document))).filter(({type}) => type === 'Link')
    expect(links.map(({dictionary}) => text(dictionary['/Alt'])).filter(Boolean)).toEqual([
      'Retour à la citation 1 (Modèle, 2025)',
      'Retour à la citation 1 (Observatoire, 2026)',
      'Retour à la citation 2 (Observatoire, p. 2)',
    ])
  })
})
