import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {HtmlValidate} from 'html-validate'
import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import {sampleEdition, samples} from '../support/built-samples.js'
import {halves} from '../support/halves.js'
import {everyNth} from '../support/nightly.js'
import {isRed, sampleSlugs} from '../support/samples.js'
import {describeWith} from '../support/tools.js'

const withPage = sampleSlugs.filter(slug => !isRed(slug))
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // Figures of the PDF's size, contrast and wording are other tests' matter; these two are style, not validity.
  rules: {'no-inline-style': 'off', 'long-title': 'off'},
})

describe('the page of a sample note', () => {
  for (const {cases, speed} of halves(withPage, 2))
    it.each(cases)('is valid HTML: %s', speed, async slug => {
      const report = await validator.validateFile(sampleEdition(slug, '.html'))
      expect(
        report.results.flatMap(({messages}) =>
          messages.map(({line, column, message}) => `${line}:${column} ${message}`),
        ),
      ).toEqual([])
    })

  it('is not made for TLP:RED', () => {
    for (const slug of sampleSlugs.filter(isRed)) expect(existsSync(sampleEdition(slug, '.html'))).toBe(false)
  })
})

describeWith('java', 'the Nu HTML checker', () => {
  it('finds no error in any page', {tags: 'slow'}, () => {
    const jar: unknown = createRequire(import.meta.url)('vnu-jar')
    const site = [
      '',
      'en/',
      'notes/cables-sous-marins/',
      'notes/reparer-pointe-noire/',
      'publications/',
      'en/zones/',
      'threats/cybermenaces/',
      'method/',
      'en/tlp/',
    ]
    const pages = [
      ...everyNth(withPage, 3).map(slug => sampleEdition(slug, '.html')),
      ...site.map(folder => join(samples, 'site', folder, 'index.html')),
      join(samples, 'site/404.html'),
    ]
    expect(
      execFileSync(
        'java',
        ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', String(jar), '--errors-only', ...pages],
        {encoding: 'utf8', stdio: 'pipe'},
      ),
    ).toBe('')
  })
})

describe('the message of a sample note', () => {
  it.each(sampleSlugs)('has text, HTML and the PDF: %s', async slug => {
    const message = await PostalMime.parse(readFileSync(sampleEdition(slug, '.eml')))
    const pdf = message.attachments.find(({mimeType}) => mimeType === 'application/pdf')
    expect(message.subject).toMatch(/^\[TLP:[A-Z+]+\] /)
    expect(message.text?.length).toBeGreaterThan(200)
    expect(message.html).toContain('TLP:')
    expect(
      pdf?.content instanceof ArrayBuffer && Buffer.from(pdf.content).equals(readFileSync(sampleEdition(slug, '.pdf'))),
    ).toBe(true)
  })

  it('carries no substance where the note is TLP:RED', async () => {
    for (const slug of sampleSlugs.filter(isRed)) {
      const message = await PostalMime.parse(readFileSync(sampleEdition(slug, '.eml')))
      const title: unknown = JSON.parse(readFileSync(sampleEdition(slug, '.json'), 'utf8')).title
      for (const part of [message.subject, message.text, message.html]) expect(part).not.toContain(String(title))
    }
  })
})

describeWith('qpdf', 'the PDF of a sample note', () => {
  it.each(sampleSlugs)('has a sound structure: %s', slug => {
    expect(execFileSync('qpdf', ['--check', sampleEdition(slug, '.pdf')], {encoding: 'utf8'})).toContain(
      'No syntax or stream encoding errors',
    )
  })
})
