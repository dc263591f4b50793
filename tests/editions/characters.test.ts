// @module-tag slow
import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {EditionId} from '../../src/model/edition.js'
import {editions} from '../../src/render/index.js'
import {generatedNote, type GeneratedNote} from '../support/generated-note.js'
import {renderInput} from '../support/render-input.js'
import {notesFolder, resolveBytes} from '../support/resolve.js'
import {runOnPdf} from '../support/run-on-pdf.js'
import {describeWith} from '../support/tools.js'

/** Runs of each property; the nightly script asks for 10,000. */
const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 4)
/** Other notes every night; by day nobody is held up by what they find. */
const parameters = {numRuns, endOnFailure: true, ...(process.env['CESS_PROPERTY_RUNS'] === undefined && {seed: 1})}

const shown: readonly EditionId[] = ['web', 'pdf', 'mail', 'text']

/** Words in the place of a drawing that are not printed beside it, nor beside the table that a text has in place of a chart. */
const elsewhere: Readonly<Partial<Record<EditionId, RegExp>>> = {pdf: /^alternative/, text: /^alternative of a chart/}

/** Letters and digits alone: words may be divided at the ends of lines, and spaced by typography. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

async function missingIn({markdown, files, words}: GeneratedNote): Promise<readonly string[]> {
  const around = {root: notesFolder, notes: [], files}
  const {document} = await resolveBytes('note.fr.md', new TextEncoder().encode(markdown), around)
  if (!document) return []
  const input = renderInput(document)
  const missing: string[] = []
  for (const edition of editions.filter(({id}) => shown.includes(id))) {
    const bytes = await edition.render(input)
    const text =
      edition.id === 'pdf' ? runOnPdf('pdftotext', ['-raw', '{}', '-'], bytes) : new TextDecoder().decode(bytes)
    const said = lettersOf(text)
    for (const [word, where] of words) {
      if (!elsewhere[edition.id]?.test(where) && !said.includes(word))
        missing.push(`${where} in ${edition.id}: ${word}`)
    }
  }
  return missing
}

describeWith('pdftotext', 'the words of any note', () => {
  it('are in page, print, mail and text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async seed => {
        expect(await missingIn(generatedNote(seed))).toEqual([])
      }),
      parameters,
    )
  })
})
