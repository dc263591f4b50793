import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {Document} from '../../src/model/document.js'
import {editionOf} from '../../src/render/index.js'
import {at, readPdf, text} from '../pdf/pdf-file.js'
import {elementsOf} from '../pdf/structure-tree.js'
import {elementsIn, parseHtml, shownBy} from '../support/elements.js'
import {printed} from '../support/printed.js'
import {renderInput} from '../support/render-input.js'
import {sampleAlert} from '../support/sample-document.js'
import {describeWith} from '../support/tools.js'

const tail = fc.string({unit: fc.constantFrom(...`&#%?=;,.:!()[]{}<>"'*_~|^$+/-aZ0`), minLength: 1, maxLength: 30})
/** Some addresses with signs that markup and PDF mean something by; other ones every night. */
const addresses = fc
  .sample(tail, {numRuns: 25, ...(process.env['CESS_PROPERTY_RUNS'] === undefined && {seed: 7})})
  .map((rest, index) => `https://example.org/${index}${rest}`)
const document: Document = {
  ...sampleAlert,
  references: addresses.map((url, index) => ({
    number: index + 1,
    children: [{type: 'link', url, children: [{type: 'text', value: url}]}],
  })),
}

it.each(['web', 'mail'] as const)('are the addresses that references print, sign for sign: %s', async id => {
  const html = parseHtml(new TextDecoder().decode(await editionOf(id).render(renderInput(document))))
  const links = elementsIn(html, ({tagName}) => tagName === 'a')
  const found = links.map(link => [link.properties['href'], shownBy(link).replaceAll(/\p{Cf}/gu, '')])
  expect(found).toEqual(expect.arrayContaining(addresses.map(url => [url, url])))
})

describeWith('qpdf', 'links of references in print', () => {
  it('lead to the addresses that they print', async () => {
    const file = readPdf(await printed(document))
    const links = elementsOf(file).filter(({type}) => type === 'Link')
    const targets = links.map(({annotations: [one]}) => {
      const action = one && at(file, one.reference)['/A']
      return action === undefined ? '' : text(at(file, action)['/URI'])
    })
    const followed = targets.filter(target => target !== '').map(target => new URL(target).href)
    expect(followed).toEqual(expect.arrayContaining(addresses.map(url => new URL(url).href)))
  })
})
