import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {isRed, sampleEdition, sampleSlugs, sampleSource} from '../support/samples.js'
import {describeWith} from '../support/tools.js'
import {firstMissing, wordsOf, wordsOfHtml, wordsOfMarkdown, wordsOfText} from '../support/words.js'

// Other words that may stand between two of the text's: a chart's data in mails; in print, moreover, the digits of its axes,
// the foot of a page, the next one's head and long footnotes.
const lookAhead = {'.html': 60, '.mail.html': 300, '.mail.txt': 300, '.pdf': 900}

describe('the editions of a note', () => {
  for (const slug of sampleSlugs.filter(name => !isRed(name))) {
    const words = wordsOfMarkdown(sampleSource(slug))

    it.each(['.html', '.mail.html'] as const)(`say the words of ${slug} in order in %s`, extension => {
      const text = wordsOfHtml(readFileSync(sampleEdition(slug, extension), 'utf8'))
      expect(words.length).toBeGreaterThan(0)
      expect(firstMissing(words, text, lookAhead[extension])).toBeUndefined()
    })

    it(`say the words of ${slug} in order in plain text`, () => {
      const text = wordsOfText(readFileSync(sampleEdition(slug, '.mail.txt'), 'utf8'))
      expect(firstMissing(words, text, lookAhead['.mail.txt'])).toBeUndefined()
    })
  }
})

describeWith('pdftotext', 'the printed editions', () => {
  it.each(sampleSlugs)('say the words of %s in order', slug => {
    const text = execFileSync('pdftotext', ['-raw', sampleEdition(slug, '.pdf'), '-'], {encoding: 'utf8'})
    expect(firstMissing(wordsOfMarkdown(sampleSource(slug)), wordsOf(text), lookAhead['.pdf'])).toBeUndefined()
  })
})

describe('firstMissing', () => {
  it('finds a word that an edition lost', () => {
    const words = wordsOf('Trois ruptures en dix jours dans le golfe')
    expect(firstMissing(words, wordsOf('Trois ruptures en dix jours dans golfe'), 20)).toContain('“le”')
  })

  it('finds words that an edition put in another order', () => {
    expect(firstMissing(wordsOf('a b c d e f g h'), wordsOf('a b c d e f h g'), 20)).toContain('“h”')
  })
})
