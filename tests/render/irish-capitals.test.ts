// @module-tag slow
import {afterAll, beforeAll, expect, it} from 'vitest'
import type {Document} from '../../src/model/document.js'
import * as mailEdition from '../../src/render/mail/index.js'
import * as webEdition from '../../src/render/web/index.js'
import {launchChromium, type Chromium} from '../support/chromium.js'
import {renderInput} from '../support/render-input.js'
import {sampleAlert} from '../support/sample-document.js'
import {templateNamed} from '../support/template.js'
import {describeWith} from '../support/tools.js'

const type = 'Achainí chuig Feisirí de Pharlaimint na hEorpa'
const capitals = 'ACHAINÍ CHUIG FEISIRÍ DE PHARLAIMINT NA hEORPA'
const {masthead} = sampleAlert

const irish: Document = {...sampleAlert, lang: 'ga', masthead: {...masthead, type}}
/** The same words in a note of another language. */
const foreign: Document = {
  ...sampleAlert,
  masthead: {...masthead, type: [{type: 'foreign', lang: 'ga', children: [{type: 'text', value: type}]}]},
}

describeWith('chromium', 'capitals of Irish words', () => {
  let browser: Chromium
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => browser.close())

  it.each(['cess', 'plain'])('leave the letters of a mutation small: %s', async brand => {
    const page = await browser.newPage()
    for (const document of [irish, foreign]) {
      for (const edition of [webEdition, mailEdition]) {
        const made = await edition.render(renderInput(document, {template: templateNamed(brand)}))
        await page.setContent(new TextDecoder().decode(made))
        expect(await page.evaluate('document.body.innerText')).toContain(capitals)
        expect(await page.evaluate('document.body.textContent')).toContain(type)
      }
    }
    await page.close()
  })
})
