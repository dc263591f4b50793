// @module-tag slow
import {describe, expect, it} from 'vitest'
import {cable, expectSeen, expectTrue, useDesk} from '../support/desk-page.js'

const editor = useDesk()

/** Families of the fonts that pdf.js has brought into a document. */
const embedded = (page: string) => `[...${page}.fonts].filter(({family}) => /^g_/.test(family)).length`
const studio = `document.querySelector('iframe.examiner[src="/desk/frame.html"]').contentDocument`
/** How many of the first sheet's pixels are dark. */
const ink = `(canvas => {
  const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  return data.filter((value, index) => index % 4 === 0 && value < 128).length
})(document.querySelector('[data-page="1"] canvas'))`

describe('the pane of the PDF', () => {
  it('draws with its fonts, and brings none of them into the document of the desk', async () => {
    const {page} = editor
    await editor.go('#/cable.fr/pdf')
    await editor.shows('pdf', 'cable.fr')
    await expectSeen(page.locator('[data-page="1"] canvas'))
    expect(await page.evaluate(ink)).toBeGreaterThan(1000)
    expect(await page.evaluate(embedded(studio))).toBeGreaterThan(1)
    expect(await page.evaluate(embedded('document'))).toBe(0)
  })

  it('writes the text of a page after it was drawn, and the next in its place', async () => {
    const {page} = editor
    const sheet = page.locator('[data-page="1"]')
    await expectSeen(sheet.locator('.textLayer').getByText('Un câble est rompu.'))
    for (const round of [1, 2, 3]) {
      editor.save('cable.fr.md', cable.replace('est rompu.', `est rompu ${round} fois.`))
      await expectSeen(sheet.locator('.textLayer').getByText(`rompu ${round} fois.`))
      expect(await sheet.locator('.textLayer').count()).toBe(1)
      expect(await sheet.locator('canvas').count()).toBe(1)
    }
    // A face of a state that is shown no more is in no document.
    await expectTrue(page, `${embedded(studio)} < 12`)
  })
})
