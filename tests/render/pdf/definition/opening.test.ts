import {expect, it} from 'vitest'
import {wordsOn} from '../../../support/pdf-words.js'
import {printed} from '../../../support/printed.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {heading, line, paragraph} from '../../../support/sample-parts.js'
import {describeWith} from '../../../support/tools.js'

describeWith('pdftotext', 'the table of contents', () => {
  it('stays on page 1 if long, and of a longer one a quarter on page 2', async () => {
    const bare = {...sampleAlert, notices: [], summary: [line('Un texte.')], keyPoints: [], translations: []}
    const entriesOn = async (count: number) => {
      const sections = Array.from({length: count}, (_, at) => [
        heading(2, `partie-${at}`, `Chapitre${at}`),
        paragraph('Un texte.'),
      ])
      const document = {...bare, body: sections.flat()}
      const words = wordsOn(await printed(document)).filter(({word}) => word.startsWith('Chapitre'))
      const first = new Map(words.toReversed().map(({word, page}) => [word, page]))
      return [0, 1].map(page => [...first.values()].filter(one => one === page).length)
    }
    expect(await entriesOn(26)).toEqual([26, 0])
    const [, later = 0] = await entriesOn(36)
    expect(later).toBeGreaterThanOrEqual(9)
  })
})
