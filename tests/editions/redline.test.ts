import {afterAll, beforeAll, expect, it} from 'vitest'
import type {Document} from '../../src/model/document.js'
import {editions} from '../../src/render/index.js'
import {checkPdf} from '../pdf/check-pdf.js'
import {readPdf} from '../pdf/pdf-file.js'
import {accessibilityMistakes} from '../support/axe.js'
import {launchChromium, type Chromium} from '../support/chromium.js'
import {halves} from '../support/halves.js'
import {pairsOf} from '../support/nightly.js'
import {renderInput} from '../support/render-input.js'
import {runOnPdf} from '../support/run-on-pdf.js'
import {redlineOf, sampleVersion, undoneAlert} from '../support/sample-versions.js'
import {templateNamed} from '../support/template.js'
import {describeWith} from '../support/tools.js'

const bytesOf = async (id: 'web' | 'pdf' | 'text', document: Document, template = templateNamed('cess')) => {
  const bytes = await editions.find(one => one.id === id)?.render(renderInput(document, {template}))
  if (!bytes) throw new Error(`no edition ${id}`)
  return bytes
}

/** Notes that have hardly a word in common are the hardest redlines: everything is removed, and everything inserted. */
const pairs = {
  'a correction': ['cables-sous-marins.fr', 'cables-sous-marins.fr'],
  'two alerts': ['cables-sous-marins.fr', 'corridor-transcaspien.fr'],
  'a tribune in two languages': ['cloned-local-media.en', 'reparer-pointe-noire.fr'],
  'an appeal and its translation': ['guichet-commun.en', 'guichet-commun.fr'],
} as const
const names = Object.keys(pairs)

const made = new Map<string, Document>()
beforeAll(async () => {
  for (const [name, [before, after]] of Object.entries(pairs)) {
    const undoing = name === 'a correction' ? undoneAlert : []
    made.set(name, redlineOf(await sampleVersion(before, undoing), await sampleVersion(after)))
  }
})
const redlineNamed = (name: string): Document => {
  const found = made.get(name)
  if (!found) throw new Error(name)
  return found
}

describeWith('qpdf', 'the PDF of a redline', () => {
  for (const {cases, speed} of halves(names, 4))
    it.each(cases)('keeps to PDF/UA: %s', speed, async name => {
      expect(checkPdf(readPdf(await bytesOf('pdf', redlineNamed(name))))).toEqual([])
    })
})

describeWith('pdftotext', 'the PDF of a redline, read aloud', () => {
  it('tells what was removed and added in words', async () => {
    const text = runOnPdf('pdftotext', ['-raw', '{}', '-'], await bytesOf('pdf', redlineNamed('a correction')))
    const words = text.replaceAll(/\s+/g, ' ')
    expect(words).toContain('[supprimé : quatre] [ajouté : cinq] équipes')
    expect(words).toContain('[supprimé : 26] [ajouté : 62]')
  })
})

it('is told in words by plain text too', async () => {
  const text = new TextDecoder().decode(await bytesOf('text', redlineNamed('a correction')))
  expect(text.replaceAll(/\s+/g, ' ')).toContain('[supprimé : quatre] [ajouté : cinq] équipes')
})

describeWith('chromium', 'the page of a redline', () => {
  let browser: Chromium
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => browser.close())

  it.each(pairsOf(names, ['cess', 'plain']))(
    'is accessible in light and dark, and never scrolls sideways: %s, %s',
    {tags: 'slow'},
    async (name, template) => {
      const page = await browser.newPage()
      await page.setContent(new TextDecoder().decode(await bytesOf('web', redlineNamed(name), templateNamed(template))))
      expect(await accessibilityMistakes(page, 'everything')).toEqual([])
      await page.emulateMedia({colorScheme: 'dark'})
      expect(await accessibilityMistakes(page, 'contrast')).toEqual([])
      for (const width of [320, 760, 1280]) {
        await page.setViewportSize({width, height: 900})
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      }
      await page.close()
    },
  )
})
