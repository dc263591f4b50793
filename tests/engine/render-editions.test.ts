import {describe, expect, it} from 'vitest'
import {renderEditions} from '../../src/engine/render-editions.js'
import {RenderFailure} from '../../src/engine/render-failure.js'
import type {Edition, EditionId} from '../../src/model/edition.js'
import {sampleAlert} from '../support/sample-document.js'
import {samplePublication} from '../support/sample-publication.js'
import {cessTemplate, rasterize} from '../support/template.js'

const input = {
  document: {...sampleAlert, marks: 0 as const},
  template: cessTemplate,
  publication: samplePublication,
  today: '2026-11-24',
  rasterize,
}
const bytes = (text: string) => new TextEncoder().encode(text)

/** An edition that says what it was made from. */
const edition = (id: EditionId, parts: Partial<Edition> = {}): Edition => ({
  id,
  extension: `.${id}`,
  needs: [],
  allows: () => true,
  render: ({made}) => bytes([id, ...made.keys()].join(' ')),
  ...parts,
})
const pdf = edition('pdf', {group: 'pdf'})
const eml = edition('eml', {group: 'mail', needs: ['pdf']})
const metadata = edition('metadata')

describe('renderEditions', () => {
  it('makes what an edition needs, and gives back only what was asked for', async () => {
    const artifacts = await renderEditions({input, editions: [pdf, eml, metadata], groups: ['mail'], folder: 'notes/a'})
    expect(artifacts).toEqual([{edition: 'eml', path: `notes/a/${sampleAlert.slug}.eml`, bytes: bytes('eml pdf')}])
  })

  it('leaves out what the marking forbids, also where another edition needs it', async () => {
    const forbidden = {...pdf, allows: () => false}
    const artifacts = await renderEditions({input, editions: [forbidden, eml], groups: ['pdf', 'mail'], folder: 'x'})
    expect(artifacts.map(artifact => artifact.edition)).toEqual(['eml'])
  })

  it('says which edition failed, and why', async () => {
    const broken = edition('web', {
      group: 'web',
      render: () => {
        throw new TypeError('a bug')
      },
    })
    const failure = renderEditions({input, editions: [metadata, broken], groups: ['web'], folder: 'x'})
    await expect(failure).rejects.toBeInstanceOf(RenderFailure)
    await expect(failure).rejects.toMatchObject({edition: 'web', cause: new TypeError('a bug')})
  })
})
