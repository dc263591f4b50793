import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import * as webEdition from '../../../src/render/web/index.js'
import {withPage} from '../../support/chromium.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {describeWith} from '../../support/tools.js'

const marked = (masthead: Partial<Document['masthead']>): Document => ({
  ...sampleAlert,
  masthead: {...sampleAlert.masthead, ...masthead},
})

const documents: Readonly<Record<string, Document>> = {
  'a specimen': sampleAlert,
  'the longest label': marked({tlp: 'TLP:AMBER+STRICT'}),
  'a long kind': marked({type: 'Appel aux eurodéputés'}),
  'both, long': marked({type: 'Appel aux eurodéputés', tlp: 'TLP:AMBER+STRICT'}),
}

/** Whether the label is beside the words of the kind, how far from the right edge, and whether it is clear of the tag. */
const places = `(() => {
  const box = selector => document.querySelector(selector).getBoundingClientRect()
  const [kind, tag, label, line] = ['.type', '.tag', '.tlp', '.type-line'].map(box)
  const gap = Math.max(label.top - kind.bottom, kind.top - label.bottom)
  return [gap < 0, Math.round(line.right - label.right), label.left > kind.left + 100 && tag.right <= label.left]
})()`

describeWith('chromium', 'the masthead of a narrow page', () => {
  let page: Page
  withPage(opened => void (page = opened))

  it.each(Object.entries(documents))(
    'has the label beside the kind of the note: %s',
    {tags: 'slow'},
    async (_, document) => {
      const html = new TextDecoder().decode(await webEdition.render(renderInput(document)))
      await page.setContent(html, {waitUntil: 'load'})
      for (const width of [320, 360, 390, 480, 600, 760]) {
        await page.setViewportSize({width, height: 900})
        expect([width, ...(await page.evaluate<readonly unknown[]>(places))]).toEqual([width, true, 0, true])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      }
    },
  )

  it('keeps what it says of the note on one line where there is room', async () => {
    const html = new TextDecoder().decode(await webEdition.render(renderInput(sampleAlert)))
    await page.setContent(html, {waitUntil: 'load'})
    await page.setViewportSize({width: 390, height: 900})
    const tops = `['.type strong', '.tag', '.tlp'].map(name => document.querySelector(name).getBoundingClientRect())
      .map(({top, bottom}) => (top + bottom) / 2)`
    const [kind = 0, ...others] = await page.evaluate<readonly number[]>(tops)
    for (const middle of others) expect(Math.abs(middle - kind)).toBeLessThan(4)
  })
})
