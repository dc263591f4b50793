import CSL from 'citeproc'
import {toString} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import {houseStyle} from '../../../src/note/citations/house-style.js'
import {readBibliography} from '../../../src/note/citations/read-bibliography.js'
import {styleLocale} from '../../../src/note/citations/style-locales.js'
import {cslJson} from '../../../src/render/csl/index.js'
import {sampleAlert, sampleTribune} from '../../support/sample-document.js'
import {samplePublication} from '../../support/sample-publication.js'

/** The item, which a note that cites ours can read. */
function itemOf(document: Document): Readonly<Record<string, unknown>> {
  const text = cslJson(document, samplePublication)
  const reading = readBibliography('note.csl.json', new TextEncoder().encode(text))
  expect(reading).toMatchObject({status: 'read', works: new Map([[document.metadata.id, expect.anything()]])})
  const items: readonly Readonly<Record<string, unknown>>[] = JSON.parse(text)
  return items[0] ?? {}
}

const summaryText = ({summary}: Document) => summary.map(children => toString({children})).join('\n')

describe('cslJson', () => {
  it('says how to cite a note', () => {
    expect(itemOf(sampleAlert)).toEqual({
      id: 'CESS-2026-ALE-014',
      type: 'report',
      genre: sampleAlert.masthead.type,
      title: sampleAlert.masthead.titleText,
      author: [
        {family: 'Modèle', given: 'Anaïs'},
        {family: 'Gabarit', given: 'Théo'},
      ],
      publisher: 'Centre Européen de Sécurité et de Stratégie',
      issued: {'date-parts': [[2026, 11, 18]]},
      number: 'CESS-2026-ALE-014',
      version: '1.1',
      language: 'fr',
      abstract: summaryText(sampleAlert),
      keyword: 'résilience, désinformation',
      URL: 'https://cess.example.org/notes/cables-sous-marins/',
      ISSN: '0000-0000',
      note: 'TLP:CLEAR',
    })
  })

  it('calls a tribune a report too, as every format does', () => {
    expect(itemOf(sampleTribune)).toMatchObject({type: 'report', genre: sampleTribune.masthead.type})
  })

  it('has names in their parts, and whole ones as they are', () => {
    const authors = [
      {name: 'Charles de Gaulle', parts: {given: 'Charles', particle: 'de', family: 'Gaulle'}},
      {name: 'Martin Luther King Jr.', parts: {given: 'Martin Luther', family: 'King', suffix: 'Jr.'}},
      {name: 'Observatoire des câbles'},
    ]
    expect(itemOf({...sampleAlert, masthead: {...sampleAlert.masthead, authors}})['author']).toEqual([
      {family: 'Gaulle', given: 'Charles', 'non-dropping-particle': 'de'},
      {family: 'King', given: 'Martin Luther', suffix: 'Jr.'},
      {literal: 'Observatoire des câbles'},
    ])
  })

  it('has no address for a note without a public page', () => {
    const green: Document = {...sampleAlert, masthead: {...sampleAlert.masthead, tlp: 'TLP:GREEN'}}
    expect(itemOf(green)).not.toHaveProperty('URL')
    expect(itemOf(green)['note']).toBe('TLP:GREEN')
  })

  it('is what a formatter of citations makes an entry of', () => {
    const item = itemOf(sampleAlert)
    const engine = new CSL.Engine(
      {retrieveLocale: (asked: string) => styleLocale(asked, 'fr'), retrieveItem: () => item},
      houseStyle,
      'fr',
      true,
    )
    engine.updateItems(['CESS-2026-ALE-014'])
    const made = engine.makeBibliography()
    const entry = made ? made[1].join('') : ''
    for (const part of ['Modèle, A.', 'trois ruptures en dix jours', '2026']) expect(entry).toContain(part)
  })
})
