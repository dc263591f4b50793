import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {sampleEdition} from '../support/built-samples.js'
import {isRed, isWithdrawn, sampleSlugs} from '../support/samples.js'
import {readCitations} from '../support/read-citation.js'
import {describeWith} from '../support/tools.js'
import {checkStix} from '../stix/check-stix.js'

const open = sampleSlugs.filter(slug => !isRed(slug))
const read = (slug: string, extension: string) => readFileSync(sampleEdition(slug, extension), 'utf8')

describe('what programs read of a sample note', () => {
  // RIS has a line for each remark: that of a withdrawal is one of its own.
  it.each(open.filter(slug => !isWithdrawn(slug)))('is cited alike in every format: %s', slug => {
    const [csl, bibtex, ris] = [
      // The list of one item that we wrote.
      JSON.parse(read(slug, '.csl.json')) as Readonly<Record<string, unknown>>[],
      readCitations(read(slug, '.bib'), 'bibtex'),
      readCitations(read(slug, '.ris'), 'ris'),
    ].map(items => items[0])
    for (const field of ['id', 'issued', 'publisher', 'genre', 'note', 'URL']) {
      expect(bibtex?.[field]).toEqual(csl?.[field])
      expect(ris?.[field]).toEqual(csl?.[field])
    }
    expect(ris?.['title']).toBe(csl?.['title'])
    expect(bibtex?.['title']).toBe(String(csl?.['title']).replaceAll('\u202F', '\u00A0'))
  })

  it.each(open)('is a bundle that STIX 2.1 allows: %s', slug => {
    expect(checkStix(JSON.parse(read(slug, '.stix.json')))).toEqual([])
  })

  it('is not made for TLP:RED', () => {
    for (const slug of sampleSlugs.filter(isRed))
      for (const extension of ['.csl.json', '.bib', '.ris', '.stix.json', '.misp.json'])
        expect(existsSync(sampleEdition(slug, extension))).toBe(false)
  })
})

/** Files inside a sample note's PDF, by name. */
function filesInside(slug: string): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'cess-inside-'))
  execFileSync('pdfdetach', ['-saveall', '-o', folder, sampleEdition(slug, '.pdf')])
  const files = readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')] as const)
  rmSync(folder, {recursive: true})
  return Object.fromEntries(files)
}

describeWith('pdfdetach', 'files inside the PDF of a sample note', () => {
  it.each(open)('are the note under its name, and its citation and bundle as they stand beside it: %s', slug => {
    const beside = ['.csl.json', '.stix.json'].map(extension => [slug + extension, read(slug, extension)] as const)
    expect(filesInside(slug)).toMatchObject({
      [`${slug}.md`]: expect.stringMatching(/^---\nid: CESS-/),
      ...Object.fromEntries(beside),
    })
  })

  it('are none under TLP:RED', () => {
    for (const slug of sampleSlugs.filter(isRed)) expect(filesInside(slug)).toEqual({})
  })
})
