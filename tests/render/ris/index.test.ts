import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import {renderRis} from '../../../src/render/ris/index.js'
import {readCitations} from '../../support/read-citation.js'
import {sampleAlert, samplePublication, sampleTribune} from '../../support/sample-document.js'
import {line} from '../../support/sample-parts.js'

const written = (document: Document) => renderRis(document, samplePublication)
const read = (document: Document) => readCitations(written(document), 'ris')[0] ?? {}

describe('renderRis', () => {
  it('is read as the report that the note is', () => {
    expect(read(sampleAlert)).toMatchObject({
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
      edition: '1.1',
      language: 'fr',
      keyword: 'résilience,désinformation',
      URL: 'https://cess.example.org/notes/cables-sous-marins/',
      note: 'TLP:CLEAR',
    })
  })

  it.each([sampleAlert, sampleTribune])('has the ISSN as SN, and the number elsewhere', document => {
    const lines = written(document).split('\r\n')
    expect(lines.filter(line => /^(?:TY|SN|M1|IS) /.test(line))).toEqual([
      'TY  - RPRT',
      `M1  - ${document.metadata.id}`,
      `IS  - ${document.metadata.id}`,
      'SN  - 0000-0000',
    ])
  })

  it('is read with its number where the house has no ISSN', () => {
    const {issn: _, ...publication} = samplePublication
    const [item] = readCitations(renderRis(sampleAlert, publication), 'ris')
    expect(item).toMatchObject({number: 'CESS-2026-ALE-014'})
  })

  it('has names with their parts in order, and a comma after whole ones', () => {
    const authors = [
      {name: 'Charles de Gaulle', parts: {given: 'Charles', particle: 'de', family: 'Gaulle'}},
      {name: 'Martin Luther King Jr.', parts: {given: 'Martin Luther', family: 'King', suffix: 'Jr.'}},
      {name: 'Observatoire des câbles'},
    ]
    const lines = written({...sampleAlert, masthead: {...sampleAlert.masthead, authors}}).split('\r\n')
    expect(lines.filter(line => line.startsWith('AU'))).toEqual([
      'AU  - de Gaulle, Charles',
      'AU  - King, Martin Luther, Jr.',
      'AU  - Observatoire des câbles,',
    ])
  })

  it('has one tag a line, each ended as the format wants, whatever the text', () => {
    const summary = [line('Un.'), line('ER  - deux', {type: 'break'}, 'TY  - trois\nPY  - 1999')]
    const lines = written({...sampleAlert, summary}).split('\r\n')
    expect(lines.at(0)).toBe('TY  - RPRT')
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
    expect(lines.slice(0, -1).filter(text => !/^[A-Z][A-Z0-9] {2}- [^\n\r]*$/.test(text))).toEqual([])
    expect(lines).toContain('AB  - Un. ER  - deux TY  - trois PY  - 1999')
  })

  it('has no address for a note without a public page', () => {
    const amber: Document = {...sampleAlert, masthead: {...sampleAlert.masthead, tlp: 'TLP:AMBER'}}
    expect(read(amber)).not.toHaveProperty('URL')
    expect(read(amber)['note']).toBe('TLP:AMBER')
  })
})
