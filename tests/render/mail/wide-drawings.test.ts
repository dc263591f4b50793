import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect, it} from 'vitest'
import type {Image} from '../../../src/model/document.js'
import * as mailEdition from '../../../src/render/mail/index.js'
import {launchChromium, type Chromium} from '../../support/chromium.js'
import {halves} from '../../support/halves.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {templateNamed} from '../../support/template.js'
import {describeWith} from '../../support/tools.js'

const words = '<text x="10" y="40" font-size="13">Guichet commun</text>'

const drawing = (widthPx: number, content: string): Image => ({
  key: `${widthPx}.svg`,
  mediaType: 'image/svg+xml',
  bytes: new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="100" viewBox="0 0 ${widthPx} 100">${content}</svg>`,
  ),
  widthPx,
  heightPx: 100,
})

/** Width of the drawing, of its card, and of all. */
const widths = `(image => [image, image.parentElement, document.documentElement])(document.querySelector('img[alt="Le circuit"]'))
  .map((element, index) => Math.round(index === 2 ? element.scrollWidth : element.getBoundingClientRect().width))`

describeWith('chromium', 'drawings in mails', () => {
  let browser: Chromium
  let page: Page
  beforeAll(async () => {
    browser = await launchChromium()
    page = await browser.newPage()
  })
  afterAll(async () => browser.close())

  for (const {cases, speed} of halves(['cess', 'plain'], 2))
    it.each(cases)('scroll in narrow windows where their words would be too small: %s', speed, async brand => {
      const template = templateNamed(brand)
      const shown = async (image: Image, width: number) => {
        const figure = {type: 'figure', id: 'fig', label: 'Figure 1', image: image.key, alt: 'Le circuit'} as const
        const document = {...sampleAlert, body: [figure], images: new Map([[image.key, image]])}
        await page.setViewportSize({width, height: 900})
        await page.setContent(new TextDecoder().decode(await mailEdition.render(renderInput(document, {template}))))
        return page.evaluate<[number, number, number]>(widths)
      }
      expect(await shown(drawing(720, words), 320)).toEqual([480, 288, 320])
      expect(await shown(drawing(720, words), 640)).toEqual([544, 544, 640])
      expect(await shown(drawing(420, words), 320)).toEqual([420, 288, 320])
      expect(await shown(drawing(720, '<rect width="9" height="9"/>'), 320)).toEqual([288, 288, 320])
      expect(await shown(drawing(300, words), 320)).toEqual([288, 288, 320])
    })
})
