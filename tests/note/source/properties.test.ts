// @module-tag slow
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {generatedNote} from '../../support/generated-note.js'
import {comparable, resolveTravelled} from '../../support/round-trip.js'
import {notesFolder, resolveBytes, type Around} from '../../support/resolve.js'

/** Runs of each property; the nightly script asks for 10,000. */
const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 20)
/** Other notes every night; by day nobody is held up by what they find. */
const parameters = {numRuns, endOnFailure: true, ...(process.env['CESS_PROPERTY_RUNS'] === undefined && {seed: 1})}

const seeds = fc.integer()
const around: Around = {root: notesFolder, notes: []}

describe('any note that travels', () => {
  it('is the same document where it is unpacked, and says nothing that its author kept from its readers', async () => {
    let built = 0
    await fc.assert(
      fc.asyncProperty(seeds, async seed => {
        const {markdown, files, remarks, ofHouse} = generatedNote(seed)
        const {document} = await resolveBytes('note.fr.md', new TextEncoder().encode(markdown), {...around, files})
        if (!document) return
        built++
        const again = await resolveTravelled(document, around)
        expect(again.file.messages.filter(({fatal}) => fatal).map(String)).toEqual([])
        expect(again.document && comparable(again.document)).toEqual(comparable(document))
        expect(again.document?.source).toEqual(document.source)
        const carried = document.source.files.map(({name, bytes}) => name + new TextDecoder().decode(bytes))
        const said = [document.source.markdown, ...carried].join('\n')
        expect([...remarks, ...ofHouse].filter(remark => said.includes(remark))).toEqual([])
        const resolved = JSON.stringify({...document, images: []})
        expect(remarks.filter(remark => resolved.includes(remark))).toEqual([])
      }),
      parameters,
    )
    expect(built).toBeGreaterThan(numRuns / 2)
  })
})
