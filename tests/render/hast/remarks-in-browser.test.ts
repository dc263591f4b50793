// @module-tag slow
import {afterAll, beforeAll, expect, it} from 'vitest'
import * as webEdition from '../../../src/render/web/index.js'
import {launchChromium, type Chromium} from '../../support/chromium.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {templateNamed} from '../../support/template.js'
import {describeWith} from '../../support/tools.js'

/** Widths at which a line of the paragraph ends before or after a no-break space, with the signs on both sides. */
const parted = `(() => {
  const line = [...document.querySelectorAll('p')].find(p => p.textContent.includes('faut-il'))
  const parted = []
  for (let width = 150; width < 320; width += 3) {
    line.style.width = width + 'px'
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    let before
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let at = 0; at < node.length; at++) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const box = range.getClientRects()[0]
        if (!box) continue
        const sign = node.data[at]
        const isBroken = before && box.top > before.top + 5
        if (isBroken && (sign === '\\u00A0' || before.sign === '\\u00A0')) parted.push(width + before.sign + sign)
        before = {sign, top: box.top}
      }
  }
  return parted
})()`

describeWith('chromium', 'remarks between dashes in a browser', () => {
  let browser: Chromium
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => browser.close())

  it.each(['cess', 'plain'])('keep their dash with its no-break space and their first word in %s', async brand => {
    const remark = 'il écrivait –\u00A0faut-il le rappeler\u202F?\u00A0– que tout était prêt'
    const summary = [[{type: 'text' as const, value: `${remark}, et qu’${remark}.`}]]
    const input = renderInput({...sampleAlert, summary}, {template: templateNamed(brand)})
    const page = await browser.newPage({viewport: {width: 320, height: 900}})
    await page.setContent(new TextDecoder().decode(await webEdition.render(input)), {waitUntil: 'load'})
    expect(await page.evaluate(parted)).toEqual([])
  })
})
