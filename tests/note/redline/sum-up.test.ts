import {describe, expect, it} from 'vitest'
import {locales} from '../../../src/model/locales/index.js'
import {compareDocuments} from '../../../src/note/comparison/compare-documents.js'
import {sumUp} from '../../../src/note/redline/sum-up.js'
import {samplePublication} from '../../support/sample-publication.js'
import {sampleVersion, undoneAlert, type Undoing} from '../../support/sample-versions.js'

const slug = 'cables-sous-marins.fr'

async function summaryOf(undoing: Undoing, name = slug): Promise<string | undefined> {
  const [before, after] = [await sampleVersion(name, undoing), await sampleVersion(name)]
  return sumUp({before, after, comparison: compareDocuments(before, after), publication: samplePublication})
}

describe('the summary of a comparison', () => {
  it('says nothing where nothing is other', {tags: 'slow'}, async () => {
    expect(await summaryOf([])).toBeUndefined()
  })

  it.each<readonly [Undoing, string]>([
    [[['par cinq équipes', 'par quatre équipes']], '« cinq » au lieu de « quatre ».'],
    [
      [['|                  62 |', '|                  26 |']],
      'Ligne « B, tronçon central » : « 62 » au lieu de « 26 ».',
    ],
    [[['severite: élevée', 'severite: modérée']], 'Gravité : « Élevée » au lieu de « Modérée ».'],
    [[['specimen: true', 'specimen: false']], 'La note est un spécimen : « oui » au lieu de « non ».'],
    [[['priorite: 2\n', 'priorite: 3\n']], 'Recommandation 3 : « Priorité 2 » au lieu de « Priorité 3 ».'],
    [
      [['### Si une quatrième liaison cède', '### Si une quatrième liaison tombe']],
      'Intertitre : « cède » au lieu de « tombe ».',
    ],
    [
      [["  - dossiers hospitaliers hébergés à l'étranger inaccessibles.\n", '']],
      'Point ajouté : « dossiers hospitaliers hébergés à l’étranger inaccessibles ».',
    ],
  ])('of %j is %s', {tags: 'slow'}, async (undoing, summary) => {
    expect(await summaryOf(undoing)).toBe(summary)
  })

  it('tells a moved paragraph as moved, and of many changes the first', {tags: 'slow'}, async () => {
    const moved = 'Paragraphe déplacé plus haut : « L’intérêt d’un tel exercice est de séparer deux… »'
    expect(await summaryOf(undoneAlert.slice(5, 7))).toBe(`${moved}.`)
    expect(await summaryOf(undoneAlert)).toBe(
      [
        '« cinq » au lieu de « quatre »',
        'ligne « B, tronçon central » : « 62 » au lieu de « 26 »',
        'paragraphe supprimé : « Les relevés des satellites n’ont pas servi, faute… »',
        'intertitre : « cède » au lieu de « tombe »',
        'autres modifications.',
      ].join(' ; '),
    )
  })

  it('is in the language of the note, whichever ships', async () => {
    const [before, after] = [await sampleVersion(slug, undoneAlert), await sampleVersion(slug)]
    const comparison = compareDocuments(before, after)
    const told = Object.keys(locales).map(lang => {
      const documents = {before: {...before, lang}, after: {...after, lang}}
      return sumUp({...documents, comparison, publication: samplePublication})
    })
    expect(new Set(told).size).toBe(told.length)
  })
})
