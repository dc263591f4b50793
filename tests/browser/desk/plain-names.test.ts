import {describe, expect, it} from 'vitest'
import {plainField, plainRole} from '../../../src/browser/desk/words/plain-names.js'

/** Names of roles as renderers write them; `Artifact` is told to nobody. */
const pdfRoles = ['Document', 'Sect', 'H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Caption', 'Table', 'TR', 'TH', 'TD']
const otherRoles = [
  'TOC',
  'TOCI',
  'Reference',
  'Link',
  'Figure',
  'BlockQuote',
  'Code',
  'FENote',
  'nav',
  'main',
  'ul',
  'a',
  'doc-noteref',
]
const fields = ['From', 'Subject', 'Date', 'Message-ID', 'Content-Language', 'List-ID', 'List-Unsubscribe', 'X-Unsent']

describe('a technical name', () => {
  it.each([...pdfRoles, ...otherRoles])('%s of a structure has a plain word', role => {
    expect(plainRole(role)).toMatchObject({en: expect.any(String), fr: expect.any(String)})
  })

  it.each(fields)('%s of a mail has a plain word', field => {
    expect(plainField(field)).toMatchObject({en: expect.any(String), fr: expect.any(String)})
  })

  it('that nobody knows has none', () => {
    expect([plainRole('constructor'), plainField('X-Own')]).toEqual([undefined, undefined])
  })
})
