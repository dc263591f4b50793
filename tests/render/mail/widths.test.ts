import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import type {Table} from '../../../src/model/blocks.js'
import type {Document, Gauge} from '../../../src/model/document.js'
import {likelihoodSteps, type LikelihoodStep, type Locale} from '../../../src/model/locale.js'
import {fr} from '../../../src/model/locales/fr.js'
import {locales} from '../../../src/model/locales/index.js'
import {fixedWords} from '../../../src/model/fixed-text.js'
import type {Template} from '../../../src/model/template.js'
import type {FrontContext} from '../../../src/note/anatomy/front-context.js'
import {gauges} from '../../../src/note/anatomy/gauges.js'
import * as mailEdition from '../../../src/render/mail/index.js'
import {withPage} from '../../support/chromium.js'
import {halves} from '../../support/halves.js'
import {isNightly} from '../../support/nightly.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {line} from '../../support/sample-parts.js'
import {wideNote} from '../../support/sample-wide.js'
import {cessTemplate, templateNamed} from '../../support/template.js'
import {describeWith} from '../../support/tools.js'

const longest = <K extends string>(words: Readonly<Record<K, string>>): K =>
  // Keys of the record itself, which its type cannot say.
  (Object.keys(words) as K[]).reduce((most, key) => (words[key].length > words[most].length ? key : most))

/** The gauges of a language: with its longest words, or with some step of likelihood. */
function gaugesOf(locale: Locale, step?: LikelihoodStep): readonly Gauge[] {
  const likelihoods = Object.entries(locale.likelihood).map(([key, {word}]) => [key, word] as const)
  const metadata = {
    ...sampleAlert.metadata,
    severity: longest(locale.severity),
    likelihood: step ?? longest(Object.fromEntries(likelihoods) as Record<LikelihoodStep, string>),
    confidence: longest(locale.confidence),
  }
  return gauges({metadata, locale, fixed: {say: (text: string) => text}} as unknown as FrontContext)
}

/** Faces of readers whose machine has not ours: Verdana's widths, and those of a condensed face. */
const faces = ['DejaVu Sans', 'DejaVu Sans Condensed'] as const
const everyWidth = [320, 340, 360, 375, 400, 430, 460, 480, 481, 500, 520, 540, 560, 580, 599, 600, 601, 620, 640, 700]

const overflow = `(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)(document.documentElement)`

describeWith('chromium', 'the mail at every width', () => {
  let page: Page
  withPage(opened => void (page = opened))

  const brands = {cess: cessTemplate, plain: templateNamed('plain')}

  /** Widths at which something is out of the window, with how far it is out. */
  async function overflowsOf(document: Document, template: Template, widths: readonly number[]) {
    const html = new TextDecoder().decode(await mailEdition.render(renderInput(document, {template})))
    const found: string[] = []
    for (const face of faces) {
      await page.setContent(html.replace('</head>', `<style>*{font-family:${face}!important}</style></head>`))
      for (const width of widths) {
        await page.setViewportSize({width, height: 900})
        const px = await page.evaluate<number>(overflow)
        if (px > 0) found.push(`${face}, ${width} px: ${px} px out`)
      }
    }
    return found
  }

  for (const {cases, speed} of halves(Object.entries(brands), 2))
    it.each(cases)('holds long words and addresses, wherever they stand: %s', speed, async (_, template) => {
      expect(await overflowsOf(wideNote, template, everyWidth)).toEqual([])
    })

  it('has room for the longest words of gauges', {tags: 'slow'}, async () => {
    const bare = {...sampleAlert, facts: [], colophon: [], body: [], footnotes: [], recommendations: []}
    const letters = (list: readonly Gauge[]) =>
      list.map(({label, word}) => fixedWords(label) + fixedWords(word)).join('').length
    const byLength = Object.values(locales)
      .map(locale => gaugesOf(locale))
      .toSorted((one, other) => letters(other) - letters(one))
    for (const list of isNightly ? byLength : byLength.slice(0, 4))
      expect(await overflowsOf({...bare, gauges: list}, cessTemplate, [320, 600])).toEqual([])
  })

  it.each([
    ['Cyrillic', line('документацию')],
    ['Greek', line('συμπεράσματα')],
    ['Armenian', line('Նավահանգիստը')],
    ['Georgian', line('უსაფრთხოების')],
    ['code on one line', [{type: 'inlineCode', value: 'npm run a/b/c/d/ef'} as const]],
  ])('holds a table of wide letters: %s', {tags: 'slow'}, async (_, cell) => {
    const table: Table = {
      type: 'table',
      id: 'tab',
      columns: ['A', 'B', 'C'].map(head => ({align: 'left', numeric: false, head: line(head)})),
      rows: [[cell, cell, cell]],
    }
    expect(await overflowsOf({...sampleAlert, body: [table]}, cessTemplate, [320, 375, 481, 600])).toEqual([])
  })

  const ruptures: Table = {
    type: 'table',
    id: 'tab',
    columns: ['Liaison', 'Jour et heure (UTC)', 'Profondeur (m)', 'Capacité perdue (%)', 'Coupure (jours)'].map(
      head => ({
        align: 'left',
        numeric: false,
        head: line(head),
      }),
    ),
    rows: ['A, tronçon ouest', 'B, tronçon central', 'C, tronçon est'].map(name =>
      [name, 'jour 10, 23:41', '1180', '35', '4'].map(cell => line(cell)),
    ),
  }

  it.each(Object.entries(brands))(
    'has cells of a few words on one line, rather than heads: %s',
    {tags: 'slow'},
    async (_, template) => {
      const document = {...sampleAlert, body: [ruptures], facts: [], colophon: []}
      const html = new TextDecoder().decode(await mailEdition.render(renderInput(document, {template})))
      await page.setViewportSize({width: 600, height: 900})
      for (const face of [...faces, 'Liberation Sans']) {
        await page.setContent(html.replace('</head>', `<style>*{font-family:${face}!important}</style></head>`))
        const heights = await page.evaluate<readonly number[]>(
          `[...document.querySelectorAll('thead + tbody > tr > *')].map(cell => cell.getBoundingClientRect().height)`,
        )
        expect(heights).toHaveLength(15)
        expect(heights.filter(px => px > 36)).toEqual([])
      }
      expect(await overflowsOf(document, template, everyWidth)).toEqual([])
    },
  )

  it.each(Object.entries(brands))(
    'begins a line with the mark that has one of its own: %s',
    {tags: 'slow'},
    async (_, template) => {
      const masthead = {...sampleAlert.masthead, type: 'Appel aux eurodéputés'}
      const document = {...sampleAlert, masthead, body: []}
      await page.setContent(new TextDecoder().decode(await mailEdition.render(renderInput(document, {template}))))
      await page.setViewportSize({width: 320, height: 900})
      const places = await page.evaluate<readonly number[]>(`(() => {
      const mark = [...document.querySelectorAll('span')].find(({textContent}) => textContent === 'Spécimen')
      const kind = document.createRange()
      kind.selectNode(mark.parentElement.firstChild)
      return [kind, mark].map(part => part.getBoundingClientRect()).flatMap(({left, top}) => [left, top])
    })()`)
      const [left = 0, top = 0, markLeft = 0, markTop = 0] = places.map(Math.round)
      expect(markTop).toBeGreaterThan(top + 10)
      expect(markLeft).toBe(left)
    },
  )

  const places = `[...document.querySelectorAll('div > span')].flatMap(span => {
    if (!span.closest('td[class^="gauge"]')) return []
    const word = document.createRange()
    word.selectNode(span.parentElement.firstChild)
    const last = [...word.getClientRects()].at(-1)
    return last ? [span.getBoundingClientRect().top >= last.bottom - 4] : []
  })`

  it('sets no position of a gauge alone on a line of its own', {tags: 'slow'}, async () => {
    const shown = new Map<string, boolean>()
    await page.setViewportSize({width: 600, height: 900})
    const some = Object.entries(locales).filter(([lang]) => isNightly || ['fr', 'de', 'pl', 'el'].includes(lang))
    for (const [, locale] of some) {
      for (const step of likelihoodSteps) {
        const document = {...sampleAlert, gauges: gaugesOf(locale, step), facts: [], body: []}
        const html = new TextDecoder().decode(await mailEdition.render(renderInput(document)))
        await page.setContent(html.replace('</head>', `<style>*{font-family:DejaVu Sans!important}</style></head>`))
        const below = await page.evaluate<readonly boolean[]>(places)
        const [isBelow = false] = below
        const {word} = locale.likelihood[step]
        expect([word, ...below]).toEqual([word, isBelow, isBelow, isBelow])
        shown.set(word, isBelow)
      }
    }
    expect(shown.get('Probable')).toBe(false)
    expect(shown.get('Improbable')).toBe(true)
  })

  /** How many scales are shown, and how far apart they are in height, in pixels; the same of their labels. */
  const scales = `(() => {
    const shown = [...document.querySelectorAll('table[aria-hidden]')].filter(({offsetHeight}) => offsetHeight > 0)
    const tops = shown.map(scale => scale.getBoundingClientRect().top)
    const labels = [...document.querySelectorAll('td[class^="gauge"] div:first-child')].map(label => label.getBoundingClientRect().top)
    return [tops.length, Math.max(...tops) - Math.min(...tops), labels.length, Math.max(...labels) - Math.min(...labels)]
  })()`

  it.each(Object.entries(brands))('keeps scales side by side on one line: %s', {tags: 'slow'}, async (_, template) => {
    await page.setViewportSize({width: 600, height: 900})
    const some = Object.entries(locales).filter(([lang]) => isNightly || ['fr', 'de', 'pl', 'el'].includes(lang))
    for (const [lang, locale] of some)
      for (const step of likelihoodSteps) {
        const document = {...sampleAlert, gauges: gaugesOf(locale, step), facts: [], body: []}
        const html = new TextDecoder().decode(await mailEdition.render(renderInput(document, {template})))
        for (const face of [...faces, 'Liberation Sans']) {
          await page.setContent(html.replace('</head>', `<style>*{font-family:${face}!important}</style></head>`))
          const told = await page.evaluate<readonly number[]>(scales)
          expect([lang, step, face, ...told]).toEqual([lang, step, face, 3, 0, 3, 0])
        }
      }
  })

  it('stacks gauges in a narrow window without the white that they have side by side', async () => {
    const document = {...sampleAlert, gauges: gaugesOf(fr, 'roughly-even-chance'), facts: [], body: []}
    await page.setContent(new TextDecoder().decode(await mailEdition.render(renderInput(document))))
    await page.setViewportSize({width: 320, height: 900})
    const gaps = await page.evaluate<readonly number[]>(`[...document.querySelectorAll('td[class^="gauge"]')].map(
      gauge => gauge.querySelector('table[aria-hidden]').getBoundingClientRect().top - gauge.querySelector('span').getBoundingClientRect().bottom,
    )`)
    expect(gaps.length).toBe(3)
    expect(Math.max(...gaps)).toBeLessThan(10)
  })

  it.each(Object.entries(brands))('leaves white between a position and its cells: %s', async (_, template) => {
    const list = gaugesOf(fr, 'roughly-even-chance')
    const document = {...sampleAlert, gauges: list, facts: [], body: []}
    const html = new TextDecoder().decode(await mailEdition.render(renderInput(document, {template})))
    await page.setContent(html.replace('</head>', `<style>*{font-family:DejaVu Sans!important}</style></head>`))
    await page.setViewportSize({width: 320, height: 900})
    const gaps = await page.evaluate<readonly number[]>(`[...document.querySelectorAll('div > span')].flatMap(span => {
      const cells = span.closest('td[class^="gauge"]')?.querySelector('table[aria-hidden]')
      if (!cells) return []
      const words = document.createRange()
      words.selectNodeContents(span)
      return [cells.getBoundingClientRect().top - words.getBoundingClientRect().bottom]
    })`)
    expect(gaps.length).toBe(3)
    expect(Math.min(...gaps)).toBeGreaterThan(3)
  })

  it('sees what is out of a window', async () => {
    await page.setContent(
      '<table><tr><td style="white-space:nowrap;font:16px DejaVu Sans">Probable, 3 sur 4 · sources B2, et ainsi de suite</td></tr></table>',
    )
    await page.setViewportSize({width: 320, height: 900})
    expect(await page.evaluate<number>(overflow)).toBeGreaterThan(0)
  })
})
