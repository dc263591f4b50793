import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import {renderRis} from '../../../src/render/ris/render-ris.js'
import {readCitations} from '../../support/read-citation.js'
import {sampleAlert, samplePublication, sampleTribune} from '../../support/sample-document.js'
import {line} from '../../support/sample-parts.js'

const written = (document: Document) => renderRis({document, publication: samplePublication})
const read = (document: Document) => readCitations(written(document), 'ris')[0] ?? {}

describe('renderRis', () => {
  it('is read as the report that the note is', () => {
    expect(read(sampleAlert)).toMatchObject({
      id: 'CESS-2026-ALE-014',
      type: 'report',
      genre: sampleAlert.masthead.type,
      title: sampleAlert.masthead.titleText,
      author: [{literal: 'Anaïs Modèle'}, {literal: 'Théo Gabarit'}],
      publisher: 'Centre Européen de Sécurité et de Stratégie',
      issued: {'date-parts': [[2026, 11, 18]]},
      number: 'CESS-2026-ALE-014',
      edition: '1.1',
      language: 'fr',
      keyword: 'résilience,désinformation',
      URL: 'https://cess.example.org/notes/cables-sous-marins/',
      note: 'TLP:CLEAR',
    })
  })

  it('gives a tribune its number and ISSN', () => {
    expect(read(sampleTribune)).toMatchObject({type: 'document', number: 'CESS-2026-TRI-006', ISSN: '0000-0000'})
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
