import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import {mailEdition} from '../../../src/render/mail/index.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert, sampleTribune} from '../../support/sample-document.js'
import {redAlert} from '../../support/sample-hostile.js'
import {templateNamed} from '../../support/template.js'
import {describeWith} from '../../support/tools.js'
import {faultsIn} from './faults-in.js'
import {asWord, bare, withoutImages, withoutStyleElement} from './mail-programs.js'

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

interface View {
  readonly width: number
  readonly colorScheme?: 'dark'
  readonly forcedColors?: 'active'
  readonly change?: (html: string) => string
}

describeWith('chromium', 'the mail in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu']})
  })
  afterAll(() => browser.close())

  const html = async (document: Document, brand: string) =>
    new TextDecoder().decode(await mailEdition.render(renderInput(document, {template: templateNamed(brand)})))

  async function inView<T>(
    source: string,
    {width, change, ...mode}: View,
    look: (page: Page) => Promise<T>,
  ): Promise<T> {
    const page = await browser.newPage({viewport: {width, height: 900}, ...mode})
    try {
      await page.setContent(change ? change(source) : source)
      return await look(page)
    } finally {
      await page.close()
    }
  }

  for (const document of [sampleAlert, sampleTribune, strict, redAlert])
    it.each(Object.entries<View>(views))(`can be read in %s: ${document.slug}`, async (_, view) => {
      for (const brand of ['cess', 'plain'])
        expect(await inView(await html(document, brand), view, faultsIn)).toEqual([])
    })

  it('is told from a page with a fault of each kind', async () => {
    const wide = '<p>TLP:RED</p><table width="900"><tr><td>wide</td></tr></table>'
    const pale = '<p>TLP:RED</p><p style="color:#aaa;background:#fff">pale</p>'
    const late = '<h1>Title</h1><p>TLP:RED</p>'
    const hidden = '<p style="display:none">TLP:RED</p><h1>Title</h1>'
    const faults = await Promise.all([wide, pale, late, hidden].map(body => inView(body, {width: 640}, faultsIn)))
    expect(faults.map(list => list.map(fault => fault.split(':')[0]))).toEqual([
      ['overflow'],
      ['contrast 2.3'],
      ['first words are “Title”'],
      ['first words are “Title”'],
    ])
  })
})
