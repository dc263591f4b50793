import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import * as webEdition from '../../../src/render/web/index.js'
import {accessibilityMistakes, smallTargets} from '../../support/axe.js'
import {launchChromium, type Chromium} from '../../support/chromium.js'
import {pairsOf} from '../../support/nightly.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert, sampleTribune} from '../../support/sample-document.js'
import {wideNote} from '../../support/sample-wide.js'
import {cessTemplate, templateNamed} from '../../support/template.js'
import {describeWith} from '../../support/tools.js'

const templates = {cess: cessTemplate, plain: templateNamed('plain')}
const strict: Document = {...sampleAlert, masthead: {...sampleAlert.masthead, tlp: 'TLP:AMBER+STRICT'}}
const documents = {alert: sampleAlert, tribune: sampleTribune, strict, wide: wideNote}
const pages = pairsOf(Object.entries(documents), Object.entries(templates)).map(
  ([[kind, document], [name, template]]) => ({name, kind, template, document}),
)
type Case = (typeof pages)[number]

/** `#6B7A82` as “107 122 130”. */
const inDecimals = (color: string): string =>
  color
    .match(/\w\w/g)
    ?.map(part => parseInt(part, 16))
    .join(' ') ?? ''

/** Elements that hang out of the window, but for what scrolls by itself. */
const overflowing = `[...document.querySelectorAll('body *')]
  .filter(e => !e.closest('.scroll, svg, .skip') && e.getBoundingClientRect().right > innerWidth + 0.5)
  .map(e => e.outerHTML.slice(0, 80))`

/** Points that show, by where they stand: behind a part on their line, or alone. */
const pointsIn = `[...document.querySelectorAll('.parts .point')].flatMap(point => {
  const line = point.closest('.parts').getBoundingClientRect().left
  const part = point.parentElement
  const before = part.previousElementSibling.getBoundingClientRect()
  const cut = parseFloat(getComputedStyle(part).paddingLeft)
  if (point.getBoundingClientRect().left + 1 < line + cut) return []
  return [Math.abs(before.top - part.getBoundingClientRect().top) < 2 ? 'beside' : 'alone']
})`

describeWith('chromium', 'web pages in a browser', () => {
  let browser: Chromium
  let page: Page
  let asked: string[] = []
  beforeAll(async () => {
    browser = await launchChromium()
    page = await browser.newPage()
    page.on('request', request => asked.push(request.url()))
  })
  afterAll(async () => browser.close())

  /** Open a document in the one page of all tests: a new one costs ten times what is looked at in it. */
  async function open(
    {template, document}: Pick<Case, 'template' | 'document'>,
    {width = 1280, dark = false}: {width?: number; dark?: boolean} = {},
  ) {
    // The policy of the page before goes with its address.
    await page.goto('about:blank')
    await page.setViewportSize({width, height: 900})
    await page.emulateMedia({media: null, colorScheme: dark ? 'dark' : 'light'})
    asked = []
    const source = new TextDecoder().decode(await webEdition.render(renderInput(document, {template})))
    await page.setContent(source, {waitUntil: 'load'})
  }

  it.each(Object.entries(templates))('never divide a place on a scale: %s', {tags: 'slow'}, async (_, template) => {
    await open({template, document: sampleAlert}, {width: 320})
    const place = `document.querySelector('.likelihood :is(.position, .gauge-word span)')`
    expect(await page.evaluate(`${place}.getBoundingClientRect().height`)).toBeLessThan(30)
  })

  it.each(Object.entries(templates))(
    'has a point between parts on one line, and none where a line ends: %s',
    async (_, template) => {
      const shown = []
      for (const width of [320, 1280]) {
        await open({template, document: sampleAlert}, {width})
        shown.push(await page.evaluate<readonly string[]>(pointsIn))
      }
      expect(shown).toEqual([['beside'], ['beside', 'beside']])
    },
  )

  const looks = 'is accessible in light and dark, never scrolls sideways, and asks for nothing from anywhere'
  it.each(pages)(`${looks}: $kind in $name`, {tags: 'slow'}, async entry => {
    await open(entry)
    expect(await accessibilityMistakes(page, 'everything')).toEqual([])
    await page.emulateMedia({colorScheme: 'dark'})
    expect(await accessibilityMistakes(page, 'contrast')).toEqual([])
    // In the same visit: it costs more than what is looked at.
    await page.emulateMedia({colorScheme: 'light'})
    for (const width of [320, 390, 760, 761, 900, 1100, 1280, 1600]) {
      await page.setViewportSize({width, height: 900})
      expect(await page.evaluate(overflowing), `at ${width} px`).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth'), `at ${width} px`).toBe(width)
      expect(await smallTargets(page), `at ${width} px`).toEqual([])
    }
    expect(asked.filter(url => !url.startsWith('data:'))).toEqual([])
  })

  it('has room for a number and what it counts in the titles of the narrowest window', {tags: 'slow'}, async () => {
    for (const document of [sampleAlert, sampleTribune]) {
      await open({template: cessTemplate, document}, {width: 320})
      const widths = await page.evaluate<number[]>(`(() => {
        const title = document.querySelector('h1')
        title.innerHTML = '<span style="white-space:nowrap">soixante-douze heures</span>'
        return [title.firstChild.getBoundingClientRect().width, title.getBoundingClientRect().width]
      })()`)
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
    }
  })

  const schemes = [
    {scheme: 'light', forced: 'none'},
    {scheme: 'dark', forced: 'none'},
    {scheme: 'light', forced: 'active'},
  ] as const
  it.each(pairsOf(schemes, ['cess', 'plain'] as const))(
    'shows at its edge that a table goes on, until it does not: %o, %s',
    {tags: 'slow'},
    async ({scheme, forced}, brand) => {
      const {[brand]: template} = templates
      await open({template, document: sampleAlert}, {width: 320, dark: scheme === 'dark'})
      await page.emulateMedia({forcedColors: forced})
      const table = page.locator('.table .scroll').first()
      /** Colours at the right edge, above the words of the head; as a canvas reads them. */
      const atEdge = async () => {
        const {x, y, width} = (await table.boundingBox()) ?? {x: 0, y: 0, width: 0}
        const bytes = await page.screenshot({clip: {x: x + width - 1, y: y + 4, width: 1, height: 1}})
        return page.evaluate<string>(`(async () => {
        const image = new Image()
        image.src = 'data:image/png;base64,${bytes.toString('base64')}'
        await image.decode()
        const canvas = document.createElement('canvas').getContext('2d')
        canvas.drawImage(image, 0, 0)
        return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(' ')
      })()`)
      }
      await table.scrollIntoViewIfNeeded()
      const cut = await atEdge()
      await page.evaluate(`document.querySelector('.table .scroll').scrollLeft = 1e6`)
      const whole = await atEdge()
      await page.emulateMedia({forcedColors: null})
      const {'rule-strong': line, paper} = template.colors[scheme]
      expect([cut, whole]).toEqual(forced === 'active' ? ['0 0 0', '255 255 255'] : [line, paper].map(inDecimals))
    },
  )

  it('lets a table of a few columns part its words before it scrolls', async () => {
    const body = sampleAlert.body.map(block =>
      block.type === 'table'
        ? {...block, columns: block.columns.slice(0, 5), rows: block.rows.map(row => row.slice(0, 5))}
        : block,
    )
    await open({template: cessTemplate, document: {...sampleAlert, body}}, {width: 540})
    const hidden = `(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)(document.querySelector('.table .scroll'))`
    expect(await page.evaluate(hidden)).toBe(0)
  })

  it('is read in the order of the printed note', async () => {
    await open({template: cessTemplate, document: sampleAlert})
    const text = await page.evaluate<string>('document.body.innerText')
    const parts = [
      'TLP:CLEAR',
      'Câbles sous-marins',
      'Corrigé le',
      'Gravité',
      'Destinataires',
      'Entre le 2 et le 11',
      'Trois ruptures en dix jours, contre',
      'Dans la nuit du 2',
      'Trois hypothèses',
      'Établir un plan commun',
      'Avis aux navigateurs',
      'Observatoire fictif',
      'Première diffusion.',
      'Licence',
      'Document de démonstration',
    ].map(part => text.replaceAll(/\s/g, ' ').indexOf(part))
    expect(parts).not.toContain(-1)
    expect(parts).toEqual(parts.toSorted((a, b) => a - b))
  })

  it('keeps the marking on black in every mode', {tags: 'slow'}, async () => {
    const style = `(({color, backgroundColor}) => [color, backgroundColor])(getComputedStyle(document.querySelector('.tlp')))`
    for (const [media, dark] of [
      ['screen', false],
      ['screen', true],
      ['print', false],
    ] as const) {
      await open({template: cessTemplate, document: strict}, {dark})
      await page.emulateMedia({media})
      expect(await page.evaluate(style)).toEqual(['rgb(255, 192, 0)', 'rgb(0, 0, 0)'])
    }
  })

  it('prints in light colours whatever the screen asks for', {tags: 'slow'}, async () => {
    await open({template: cessTemplate, document: sampleAlert}, {dark: true})
    await page.emulateMedia({media: 'print', colorScheme: 'dark'})
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(21, 25, 29)')
  })

  it('prints a table of many columns whole in the plain brand, too', async () => {
    const wide = sampleAlert.body.find(block => block.type === 'table')
    if (!wide) throw new Error('no table')
    const table: typeof wide = {
      ...wide,
      columns: [...wide.columns, ...wide.columns.slice(2, 4)],
      rows: wide.rows.map(cells => [...cells, ...cells.slice(2, 4)]),
    }
    // As wide as an A4 sheet between its margins, at 96 px to the inch.
    const width = Math.floor((170 / 25.4) * 96)
    await open({template: templates.plain, document: {...sampleAlert, body: [table]}}, {width})
    await page.emulateMedia({media: 'print'})
    const beyond = `[...document.querySelectorAll('.scroll')].map(box => box.scrollWidth - box.clientWidth)`
    expect(Math.max(...(await page.evaluate<number[]>(beyond)))).toBe(0)
  })

  it('lets the keyboard skip to the text, and from a note back to its call', {tags: 'slow'}, async () => {
    await open({template: cessTemplate, document: sampleAlert})
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('text')
    await page.click('#call_2_1')
    expect(await page.evaluate('location.hash')).toBe('#note_2')
    await page.click('#note_2 .back')
    expect(await page.evaluate('location.hash')).toBe('#call_2_1')
  })

  it('leaves no word alone on a last line, in notices and callouts too', async () => {
    await open({template: cessTemplate, document: sampleAlert})
    const wraps = ['.notice .across', '.callout p:last-child', '.summary p', '.colophon dd'].map(
      selector => `getComputedStyle(document.querySelector('${selector}')).textWrapStyle`,
    )
    expect(await page.evaluate(`[${wraps.join(',')}]`)).toEqual(wraps.map(() => 'pretty'))
  })

  it('sets its own faces', {tags: 'slow'}, async () => {
    await open({template: cessTemplate, document: sampleAlert})
    const loaded = await page.evaluate<string[]>(
      `document.fonts.ready.then(fonts => [...fonts].filter(f => f.status === 'loaded').map(f => f.family.replaceAll('"', '') + ' ' + f.weight))`,
    )
    expect(loaded).toEqual(
      expect.arrayContaining(['Source Serif 4 400', 'Source Serif 4 600', 'Source Sans 3 400', 'Source Sans 3 700']),
    )
  })
})
