import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect, it} from 'vitest'
import type {Image} from '../../../src/model/document.js'
import * as webEdition from '../../../src/render/web/index.js'
import {accessibilityMistakes} from '../../support/axe.js'
import {launchChromium, type Chromium} from '../../support/chromium.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {cessTemplate, templateNamed} from '../../support/template.js'
import {describeWith} from '../../support/tools.js'

const words = '<text x="10" y="40" font-size="13">Guichet commun</text>'

/** A drawing of this many pixels, with `content` in it. */
const drawing = (widthPx: number, content: string): Image => ({
  key: `${widthPx}.svg`,
  mediaType: 'image/svg+xml',
  bytes: new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="100">${content}</svg>`,
  ),
  widthPx,
  heightPx: 100,
})

/** Width of the picture, of what it scrolls in (0: nothing), and of the window's page. */
const widths = `[
  document.querySelector('.picture img').getBoundingClientRect().width,
  document.querySelector('.picture .scroll')?.getBoundingClientRect().width ?? 0,
  document.documentElement.scrollWidth,
].map(Math.round)`

describeWith('chromium', 'drawings in narrow windows', () => {
  let browser: Chromium
  let page: Page
  beforeAll(async () => {
    browser = await launchChromium()
    page = await browser.newPage()
  })
  afterAll(async () => browser.close())

  /** Open a page with that drawing alone. */
  async function open(image: Image, {width = 320, template = cessTemplate, alt = 'Le circuit' as string | null} = {}) {
    const figure = {type: 'figure', id: 'fig', label: 'Figure 1', image: image.key, alt} as const
    const document = {...sampleAlert, body: [figure], images: new Map([[image.key, image]])}
    await page.goto('about:blank')
    await page.setViewportSize({width, height: 900})
    await page.emulateMedia({media: 'screen'})
    const source = await webEdition.render(renderInput(document, {template}))
    await page.setContent(new TextDecoder().decode(source), {waitUntil: 'load'})
    return page.evaluate<[number, number, number]>(widths)
  }

  it.each([
    ['cess', cessTemplate],
    ['plain', templateNamed('plain')],
  ] as const)('scroll where their words would be too small to be read: %s', {tags: 'slow'}, async (_, template) => {
    const [shown, region, whole] = await open(drawing(720, words), {template})
    expect(shown).toBe(576)
    expect(region).toBeLessThanOrEqual(320)
    expect(whole).toBe(320)
    expect(await accessibilityMistakes(page, 'everything')).toEqual([])
    await page.emulateMedia({media: 'print'})
    expect((await page.evaluate<number[]>(widths))[0]).toBeLessThanOrEqual(320)
  })

  it('are no larger than they were drawn to be, where that is more than the window', async () => {
    expect((await open(drawing(450, words)))[0]).toBe(450)
  })

  it('fill the column where there is room for it', {tags: 'slow'}, async () => {
    for (const widthPx of [240, 450, 720, 1500])
      expect((await open(drawing(widthPx, words), {width: 1280}))[0]).toBe(612)
  })

  it(
    'shrink to the window where nobody reads them: without words, without a description, or hardly wider',
    {tags: 'slow'},
    async () => {
      const shown = [
        await open(drawing(720, '<path d="M0 0H9"/>')),
        await open(drawing(720, words), {alt: null}),
        await open(drawing(400, words)),
      ]
      expect(shown).toEqual(shown.map(() => [280, 0, 320]))
    },
  )
})
