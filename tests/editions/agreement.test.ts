import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {sampleEdition, samples} from '../support/built-samples.js'
import {halves} from '../support/halves.js'
import {runOnPdf} from '../support/run-on-pdf.js'
import {isRed, isWithdrawn, sampleSlugs, sampleSource} from '../support/samples.js'
import {readPdf} from '../pdf/pdf-file.js'
import {textInStructure} from '../pdf/text-in-structure.js'
import {describeWith} from '../support/tools.js'
import {wordsInStructure} from '../support/structure-words.js'
import {firstMissing, wordsOf, wordsOfHtml, wordsOfMarkdown, wordsOfText} from '../support/words.js'

// Other words that may stand between two of the text's: a chart's data in mails; in print, moreover, the digits of its axes
// and long footnotes.
const lookAhead = {'.html': 60, '.mail.html': 300, '.mail.txt': 300, '.pdf': 300}

const whole = sampleSlugs.filter(slug => !isWithdrawn(slug))
const open = whole.filter(slug => !isRed(slug))
const isDigest = (slug: string) => /^(?:mail_form: digest|forme_courriel: abrégé)$/m.test(sampleSource(slug))
const missing = (slug: string, extension: '.html' | '.mail.html' | '.mail.txt') => {
  const written = readFileSync(sampleEdition(slug, extension), 'utf8')
  const said = extension === '.mail.txt' ? wordsOfText(written) : wordsOfHtml(written)
  return firstMissing(wordsOfMarkdown(sampleSource(slug)), said, lookAhead[extension])
}

describe('the editions of a note', () => {
  it.each(open)('say the words of %s in order on the page', {tags: 'slow'}, slug => {
    expect(wordsOfMarkdown(sampleSource(slug)).length).toBeGreaterThan(0)
    expect(missing(slug, '.html')).toBeUndefined()
  })

  for (const {cases, speed} of halves(
    open.filter(slug => !isDigest(slug)),
    9,
  ))
    it.each(cases)('say the words of %s in order in mail and plain text', speed, slug => {
      expect(missing(slug, '.mail.html')).toBeUndefined()
      expect(missing(slug, '.mail.txt')).toBeUndefined()
    })

  it.each(open.filter(isDigest))('keep the text of %s out of its digest', slug => {
    expect(missing(slug, '.mail.html')).toBeDefined()
    expect(missing(slug, '.mail.txt')).toBeDefined()
  })
})

const printedText = (slug: string) => textInStructure(readPdf(readFileSync(sampleEdition(slug, '.pdf'))))

describeWith('qpdf', 'the printed editions', () => {
  for (const {cases, speed} of halves(whole, 3))
    it.each(cases)('say the words of %s in order', speed, slug => {
      const said = wordsOf(printedText(slug))
      expect(firstMissing(wordsOfMarkdown(sampleSource(slug)), said, lookAhead['.pdf'])).toBeUndefined()
    })
})

describeWith('pdfinfo', 'the words of a printed edition', () => {
  // Poppler sets a whole page for every piece of its text: of the shortest note that divides words.
  const slug = 'reparer-pointe-noire.fr'

  it('are those that poppler reads', {tags: 'slow'}, () => {
    const text = printedText(slug)
    expect(text).toMatch(/\p{L}\u00AD\p{L}/u)
    expect(wordsOf(text)).toEqual(wordsInStructure(sampleEdition(slug, '.pdf')))
  })
})

describeWith('pdfinfo', 'the pages of a PDF on the site', () => {
  const site = join(samples, 'site')
  const pdfs = readdirSync(site, {recursive: true, encoding: 'utf8'}).filter(name =>
    /notes\/[^/]+\/[^/]+\.pdf$/.test(name),
  )

  it('are as many as poppler counts', {tags: 'slow'}, () => {
    const said = pdfs.map(pdf => {
      const page = readFileSync(join(site, dirname(pdf), 'index.html'), 'utf8')
      return /(\d+)\u00A0p\.,/.exec(page)?.[1]
    })
    const counted = pdfs.map(pdf => {
      const told = runOnPdf('pdfinfo', ['{}'], readFileSync(join(site, pdf)))
      return /^Pages: +(\d+)$/m.exec(told)?.[1]
    })
    expect(said).toEqual(counted)
    expect(new Set(counted).size).toBeGreaterThan(1)
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
