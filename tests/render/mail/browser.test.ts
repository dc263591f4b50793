import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import type {Mailing} from '../../../src/model/mailing.js'
import * as mailEdition from '../../../src/render/mail/index.js'
import {accessibilityMistakes} from '../../support/axe.js'
import {withPage} from '../../support/chromium.js'
import {isNightly} from '../../support/nightly.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert, sampleTribune} from '../../support/sample-document.js'
import {redAlert} from '../../support/sample-hostile.js'
import {cessTemplate, templateNamed} from '../../support/template.js'
import {describeWith} from '../../support/tools.js'
import {faultsIn} from './faults-in.js'
import {asWord, bare, styleless, withoutImages, withoutStyleElement} from './mail-programs.js'

const strict: Document = {
  ...sampleAlert,
  slug: 'amber-strict.fr',
  masthead: {
    ...sampleAlert.masthead,
    tlp: 'TLP:AMBER+STRICT',
    tlpMeaning: 'Diffusion limitée aux membres de l’organisation.',
  },
}

/** How mail programs treat a message: window, mode, and what they do to the HTML. */
const views = {
  'a wide window': {width: 1000},
  'a window of the sheet’s width': {width: 600},
  'a small window': {width: 320},
  'a middle window': {width: 480},
  dark: {width: 640, colorScheme: 'dark'},
  'dark and small': {width: 320, colorScheme: 'dark'},
  'no pictures': {width: 640, change: withoutImages},
  'no pictures, small': {width: 320, change: withoutImages},
  'no style element': {width: 640, change: withoutStyleElement},
  'no style at all': {width: 640, change: bare},
  'forced colours': {width: 640, forcedColors: 'active'},
  Word: {width: 700, change: asWord},
} as const satisfies Record<string, View>

/** Where wide things may overflow, since nothing says how narrow they should be; the marking must be seen there too. */
const poor = {
  'no style element, small': {width: 320, change: withoutStyleElement},
  'no style element and no pictures, small': {width: 320, change: html => withoutImages(withoutStyleElement(html))},
  'no style at all, small': {width: 320, change: bare},
  'no style and no pictures, small': {width: 320, change: html => withoutImages(bare(html))},
  'attributes alone, small': {width: 320, change: styleless},
} as const satisfies Record<string, View>

interface View {
  readonly width: number
  readonly colorScheme?: 'dark'
  readonly forcedColors?: 'active'
  readonly change?: (html: string) => string
}

// As strings: they run in the browser, which the project's own types know nothing of.
const inMain = `(() => {
  const main = document.createElement('main')
  main.append(...document.body.childNodes)
  document.body.append(main)
})()`
const filledCells = `[...document.querySelectorAll('[aria-hidden=true]')].filter(table => table.tagName === 'TABLE' && table.offsetHeight > 0).map(table =>
  [...table.querySelectorAll('td[class]')].map(({clientHeight, offsetHeight}) => clientHeight < offsetHeight / 2 ? 'X' : '_').join(''))`

describeWith('chromium', 'the mail in a browser', () => {
  let page: Page
  withPage(opened => void (page = opened))

  const brands = [cessTemplate, templateNamed('plain')]
  const render = (document: Document, mailing: Mailing) =>
    Promise.all(
      brands.map(async template =>
        new TextDecoder().decode(await mailEdition.render({...renderInput(document, {template}), mailing})),
      ),
    )
  const rendered = new Map<string, ReturnType<typeof render>>()
  // Rendered once: the views differ in what mail programs do to it.
  function mailsOf(document: Document, mailing: Mailing) {
    const key = JSON.stringify([document.slug, mailing])
    const mails = rendered.get(key) ?? render(document, mailing)
    rendered.set(key, mails)
    return mails
  }

  // One page for all views: a new one costs more than what is looked at in it.
  async function faultsOf(source: string, {width, change, ...mode}: View): Promise<readonly string[]> {
    await page.setViewportSize({width, height: 900})
    await page.emulateMedia({colorScheme: 'light', forcedColors: 'none', ...mode})
    await page.setContent(change ? change(source) : source)
    return faultsIn(page)
  }

  const cases: readonly (readonly [name: string, document: Document, mailing?: Mailing])[] = [
    ['an alert', sampleAlert],
    ['a tribune', sampleTribune],
    ['a digest', strict, {form: 'digest', groups: ['parlement-europeen']}],
    ['a digest of a tribune', sampleTribune, {form: 'digest'}],
    ['a note for named persons', redAlert],
  ]
  const shown = Object.entries<View>(views)
  for (const [at, [name, document, mailing = {}]] of cases.entries()) {
    // What has every kind of block is looked at in every view, each of the others in a part of them.
    const own = isNightly || at === 0 ? shown : shown.filter((_, view) => view % (cases.length - 1) === at - 1)
    it.each(own)(`can be read in %s: ${name}`, {tags: 'slow'}, async (_, view) => {
      for (const html of await mailsOf(document, mailing)) expect(await faultsOf(html, view)).toEqual([])
    })
  }

  it('keeps the names of a title on one line in a small window', async () => {
    for (const html of await mailsOf(sampleTribune, {})) {
      await faultsOf(html, {width: 320})
      const lines = `[...document.querySelectorAll('h1 span')].map(({textContent, offsetHeight}) => textContent + ' ' + (offsetHeight < 40))`
      expect(await page.evaluate(lines)).toContain('Pointe-Noire true')
    }
  })

  it.each(Object.entries<View>(poor))('shows the marking at once with %s', async (_, view) => {
    for (const document of [sampleAlert, strict, redAlert])
      for (const html of await mailsOf(document, {})) {
        const faults = await faultsOf(html, view)
        expect(faults.filter(fault => /^(?:not seen|first words)/.test(fault))).toEqual([])
      }
  })

  it('says what everything is, to every rule of axe', {tags: 'slow'}, async () => {
    for (const [at, [, document, mailing = {}]] of cases.entries())
      for (const [brand, html] of (await mailsOf(document, mailing)).entries()) {
        // What has every kind of block in both brands, each of the others in one.
        if (!isNightly && at > 0 && at % brands.length !== brand) continue
        await page.setContent(html)
        // A mail program shows it in a page with landmarks of its own.
        await page.evaluate(inMain)
        expect(await accessibilityMistakes(page, 'everything')).toEqual([])
      }
  })

  it('fills the cells of gauges where colours are forced', async () => {
    const [html = ''] = await mailsOf(sampleAlert, {})
    for (const view of [views['forced colours'], {...views['forced colours'], width: 320}]) {
      await faultsOf(html, view)
      expect(await page.evaluate(filledCells)).toEqual(['XXX_', '____X__', 'XX_'])
    }
  })

  it('shows the drawing of a chart that can be read in the window', {tags: 'slow'}, async () => {
    const [html = ''] = await mailsOf(sampleAlert, {})
    const pixelsOfChart = async (view: View) => {
      await faultsOf(html, view)
      const widths = await page
        .locator('img[alt^="Quatre barres"]')
        .evaluateAll(images => images.map(image => image.getBoundingClientRect().width).filter(width => width > 0))
      return widths.map(Math.round)
    }
    expect(await pixelsOfChart(views['a window of the sheet’s width'])).toEqual([544])
    // Of the window, without the sheet's margins of 16.
    for (const width of [320, 375, 479, 480, 576, 577, 599]) expect(await pixelsOfChart({width})).toEqual([width - 32])
    for (const name of ['no style element', 'no style at all', 'Word'] as const)
      expect(await pixelsOfChart(views[name])).toEqual([544])
  })

  it('enlarges no picture that is narrower than its text', async () => {
    const images = new Map(
      [...sampleAlert.images].map(([key, image]) => [key, {...image, widthPx: 400, heightPx: 300}]),
    )
    const [html = ''] = await mailsOf({...sampleAlert, images}, {})
    for (const [width, shown] of [
      [320, 288],
      [500, 320],
      [599, 320],
      [700, 320],
    ] as const) {
      await faultsOf(html, {width})
      const box = await page.locator('img[alt^="Trois traits"]').boundingBox()
      expect([width, box?.width]).toEqual([width, shown])
    }
  })

  it('is told from a page with a fault of each kind', async () => {
    const wide = '<p>TLP:RED</p><table width="900"><tr><td>wide</td></tr></table>'
    const pale = '<p>TLP:RED</p><p style="color:#aaa;background:#fff">pale</p>'
    const late = '<h1>Title</h1><p>TLP:RED</p>'
    const hidden = '<p style="display:none">TLP:RED</p><h1>Title</h1>'
    const turned =
      '<p>TLP:RED</p><div style="display:flex;flex-direction:column-reverse"><p>first</p><p>second</p></div>'
    const aside = '<p style="margin-left:600px">TLP:RED</p>'
    const low = '<p style="margin-top:400px">TLP:RED</p>'
    const faults = []
    for (const body of [wide, pale, late, hidden, turned, low, aside]) faults.push(await faultsOf(body, {width: 640}))
    expect(faults.map(list => list.map(fault => fault.split(':')[0]))).toEqual([
      ['overflow'],
      ['contrast 2.3'],
      ['first words are “Title”'],
      ['first words are “Title”'],
      ['order'],
      ['not seen at once'],
      ['overflow', 'not seen at once', 'overflow'],
    ])
  })
})
