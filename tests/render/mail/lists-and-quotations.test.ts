import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import * as mailEdition from '../../../src/render/mail/index.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {line} from '../../support/sample-parts.js'

const mailOf = async (document: Document) => new TextDecoder().decode(await mailEdition.render(renderInput(document)))

describe('a list in the mail', () => {
  it.each([
    [1, '1.'],
    [99, '99.'],
    [100, '100.\u00A0'],
  ])('keeps its text apart from the number of its last item: %i', async (start, sign) => {
    const item = {children: [{type: 'paragraph', children: line('Alpha')}]} as const
    expect(await mailOf({...sampleAlert, body: [{type: 'list', start, items: [item]}]})).toContain(`>${sign}</td>`)
  })
})

describe('a quotation in the mail', () => {
  it.each([
    ['שלום', 2],
    [undefined, 1],
  ])('has a source that runs as it does: %s', async (words, turned) => {
    const hebrew = {type: 'foreign', lang: 'he', dir: 'rtl', children: line('שלום')} as const
    const attribution = words === undefined ? line('Bialik') : [hebrew]
    const children = [{type: 'paragraph', children: [hebrew]}] as const
    const html = await mailOf({...sampleAlert, body: [{type: 'blockQuote', dir: 'rtl', children, attribution}]})
    expect(html.match(/<(?:blockquote|div) [^>]*dir="rtl"[^>]*text-align:right/g)).toHaveLength(turned)
  })
})
