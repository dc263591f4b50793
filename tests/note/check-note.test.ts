import {describe, expect, it} from 'vitest'
import {goodNote, readFrontMatter} from '../support/front-matter.js'

describe('checkNote', () => {
  it('gives canonical keys and values, defaults filled in', () => {
    const {checked, lines} = readFrontMatter(goodNote)
    expect(lines).toEqual([])
    expect(checked?.metadata).toEqual({
      id: 'CESS-2026-ALE-001',
      type: 'alert',
      title: {markdown: 'Câbles : trois ruptures'},
      date: '2026-11-18',
      version: '1.10',
      status: 'published',
      authors: [{name: 'Anaïs Modèle'}, {name: 'Théo Gabarit', role: 'chercheur'}],
      zone: 'afrique-francophone',
      threats: ['cybermenaces'],
      severity: 'high',
      tlp: 'TLP:CLEAR',
      recipients: ['enisa'],
      recommendations: [{text: {markdown: 'Établir un plan commun.'}, to: ['enisa'], priority: 1}],
      specimen: true,
    })
  })

  it('knows the place of every value under its canonical path', () => {
    const places = readFrontMatter(goodNote).checked?.places
    expect(places?.get('title')?.start).toEqual({line: 4, column: 8})
    expect(places?.get('authors.1.role')?.start).toEqual({line: 8, column: 55})
    expect(places?.get('threats.0')?.start).toEqual({line: 10, column: 10})
    expect(places?.get('recommendations.0.to.0')?.start).toEqual({line: 16, column: 8})
  })

  it('takes decomposed accents, as macOS writes them, for the same letters', () => {
    const {lines, checked} = readFrontMatter(goodNote.replace('severite: élevée', 'sévérité: élevée').normalize('NFD'))
    expect(lines).toEqual([])
    expect(checked?.fields.severity).toBe('high')
  })

  it('leaves free texts alone where a word of the field has a translation', () => {
    const revisions = 'revisions: [{version: 1.10, date: 2026-11-18, nature: Retrait, objet: Retrait}]'
    const {checked} = readFrontMatter(goodNote.replace('specimen: oui', revisions))
    expect(checked?.fields.revisions).toEqual([
      {version: '1.10', date: '2026-11-18', nature: 'withdrawal', summary: {markdown: 'Retrait'}},
    ])
  })

  it('keeps the fields that pass when another does not', () => {
    const {checked, lines} = readFrontMatter(goodNote.replace('afrique-francophone', 'sahel'))
    expect(lines).toEqual(['9:7 unknown-term'])
    expect(checked?.metadata).toBeUndefined()
    expect(checked?.fields).toMatchObject({title: {markdown: 'Câbles : trois ruptures'}, tlp: 'TLP:CLEAR'})
    expect(checked?.fields).not.toHaveProperty('zone')
  })

  it('reports all mistakes of a value that holds several, each once', () => {
    const {lines} = readFrontMatter(
      goodNote.replace('a: enisa\n    priorite: 1', 'a: [enissa, otan, nato]\n    priorite: 9'),
    )
    expect(lines).toEqual(['16:9 unknown-term', '16:23 unknown-term', '17:15 field-value'])
  })

  it('is not fooled by keys that objects have by themselves', () => {
    const {lines} = readFrontMatter(
      goodNote.replace('specimen: oui', '__proto__: {tlp: x}\nconstructor: y\ntoString: z'),
    )
    expect(lines).toEqual(['18:1 unknown-key', '19:1 unknown-key', '20:1 unknown-key'])
    expect({}).not.toHaveProperty('tlp')
  })
})
