import {expect, it} from 'vitest'
import {mm, wordsOn, type Placed} from '../../support/pdf-words.js'
import {printed} from '../../support/printed.js'
import {heading, paragraph} from '../../support/sample-parts.js'
import {sampleTribune} from '../../support/sample-tribune.js'
import {describeWith} from '../../support/tools.js'

const find = (words: readonly Placed[], word: string): Placed => {
  const found = words.find(one => one.word === word)
  if (!found) throw new Error(`No “${word}” on the pages`)
  return found
}

describeWith('pdftotext', 'the author box', () => {
  it('keeps a family name on one line, with its particle', async () => {
    const parts = {given: 'Martin Luther', particle: 'van der', family: 'Goff'}
    const authors = [{name: 'Martin Luther van der Goff', parts}]
    const words = wordsOn(await printed({...sampleTribune, masthead: {...sampleTribune.masthead, authors}}))
    expect(find(words, 'van').top).toBe(find(words, 'Goff').top)
  })

  it('keeps a double name on one line with its particle, its parts known or not', async () => {
    const authors = [{name: 'Marie-Élisabeth de La Tour-Exemple'}]
    const words = wordsOn(await printed({...sampleTribune, masthead: {...sampleTribune.masthead, authors}}))
    expect(find(words, 'de').top).toBe(words.find(({word}) => word.includes('Exemple'))?.top)
  })

  it('begins a section under a long author box as under a text', async () => {
    const author = {name: 'Anaïs Modèle', role: 'directrice de recherche au Centre européen'}
    const authors = Array.from({length: 4}, () => author)
    const words = wordsOn(
      await printed({
        ...sampleTribune,
        summary: [],
        masthead: {...sampleTribune.masthead, authors, disclaimer: 'Opinions signées'},
        body: [heading(2, 's', 'Commencement'), paragraph('Un texte.')],
      }),
    )
    const clear = find(words, 'Commencement').top - find(words, 'signées').bottom
    expect(mm(clear)).toBeGreaterThan(8)
  })
})
