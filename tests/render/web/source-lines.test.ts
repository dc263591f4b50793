// @module-tag slow
import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import type {Block} from '../../../src/model/blocks.js'
import * as mailEdition from '../../../src/render/mail/index.js'
import * as webEdition from '../../../src/render/web/index.js'
import {withPage} from '../../support/chromium.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {line} from '../../support/sample-parts.js'
import {templateNamed} from '../../support/template.js'
import {describeWith} from '../../support/tools.js'

const source = line(
  'Source~: schéma fictif, sans échelle. Tirets~: liaisons rompues~; croix~: points de rupture. Réalisation~: CESS.',
)

const body: readonly Block[] = [
  {
    type: 'table',
    id: 'tab',
    columns: [{align: 'left', numeric: false, head: line('Liaison')}],
    rows: [[line('A')]],
    source,
  },
]

/** Widths of the lines of the source, in pixels. */
const widths = `(() => {
  const words = document.createRange()
  words.selectNodeContents([...document.querySelectorAll('p')].find(({textContent}) => textContent.startsWith('Source')))
  const lines = new Map()
  for (const {top, left, right} of words.getClientRects()) lines.set(Math.round(top), right - left)
  return [...lines.values()]
})()`

describeWith('chromium', 'the source of a table', () => {
  let page: Page
  withPage(opened => void (page = opened))

  it.each(['cess', 'plain'])('has lines of one length in page and mail: %s', async brand => {
    const input = renderInput({...sampleAlert, body}, {template: templateNamed(brand)})
    for (const {render} of [webEdition, mailEdition]) {
      await page.setContent(new TextDecoder().decode(await render(input)), {waitUntil: 'load'})
      for (const width of [320, 390, 600, 1280]) {
        await page.setViewportSize({width, height: 900})
        const found = await page.evaluate<readonly number[]>(widths)
        expect(found.length).toBeGreaterThan(0)
        expect((found.at(-1) ?? 0) / Math.max(...found), `at ${width} px`).toBeGreaterThan(0.6)
      }
    }
  })
})
