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
