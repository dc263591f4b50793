import {execFileSync} from 'node:child_process'
import {afterAll, beforeAll, expect, it} from 'vitest'
import type {Block} from '../../../src/model/blocks.js'
import type {Document} from '../../../src/model/document.js'
import type {RenderInput, SettingsOf} from '../../../src/model/edition.js'
import * as webEdition from '../../../src/render/web/index.js'
import {launchChromium, type Chromium} from '../../support/chromium.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {cessTemplate, templateNamed} from '../../support/template.js'
import {describeWith} from '../../support/tools.js'

interface Word {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Words of a sheet with their places, in points. */
function wordsOf(pdf: Buffer, sheet: number): readonly Word[] {
  const pages = ['-f', String(sheet), '-l', String(sheet)]
  const told = execFileSync('pdftotext', ['-bbox', ...pages, '-', '-'], {input: pdf, encoding: 'utf8'})
  return [...told.matchAll(/xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</g)].map(
    ([, left, top, right, bottom, text = '']) => ({
      text,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    }),
  )
}

const told = (tool: string, input: Buffer, ...rest: readonly string[]): string =>
  execFileSync(tool, rest.length ? rest : ['-'], {input, encoding: 'utf8'})

const points = (mm: number): number => (mm * 72) / 25.4

/** Points by which two boxes may share a line's height: those of letters are higher than lines are apart. */
const slack = 4

const isOver = (one: Word, other: Word): boolean =>
  one.left < other.right - 1 &&
  other.left < one.right - 1 &&
  one.top < other.bottom - slack &&
  other.top < one.bottom - slack

const overlapping = (words: readonly Word[]): readonly string[] =>
  words.flatMap((one, index) =>
    words.slice(index + 1).flatMap(other => (isOver(one, other) ? `${one.text} over ${other.text}` : [])),
  )

const {masthead} = sampleAlert
const long: Document = {
  ...sampleAlert,
  masthead: {...masthead, type: 'Proposition de mission conjointe', tlp: 'TLP:AMBER+STRICT'},
}

describeWith('chromium', 'printed pages', () => {
  let browser: Chromium
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => browser.close())

  async function print(document: Document, given: Partial<RenderInput<SettingsOf<'web'>>> = {}): Promise<Buffer> {
    const page = await browser.newPage()
    await page.setContent(new TextDecoder().decode(await webEdition.render({...renderInput(document), ...given})))
    const pdf = await page.pdf({preferCSSPageSize: true})
    await page.close()
    return pdf
  }

  it.each([
    ['an alert', sampleAlert],
    ['a long kind beside the longest marking', long],
  ])('have no words over others in their heads and feet: %s', {tags: 'slow'}, async (_, document) => {
    const words = wordsOf(await print(document), 2)
    expect(words.map(({text}) => text)).toContain(document.masthead.tlp)
    expect(overlapping(words)).toEqual([])
  })

  it('name a note on one line beside a short marking', async () => {
    const words = wordsOf(await print(sampleAlert), 2)
    const [reference, tag] = [masthead.reference, 'Spécimen'].map(text => words.find(word => word.text === text))
    expect(tag?.top).toBe(reference?.top)
  })

  it.each(['cess', 'plain'])(
    "stand on the publication's paper, where the brand's PDF has its text: %s",
    {tags: 'slow'},
    async brand => {
      const template = templateNamed(brand)
      const input = renderInput(sampleAlert, {template})
      for (const paper of ['A4', 'Letter'] as const) {
        const {widthMm, heightMm, leftMm} = template.pdf.sheets[paper]
        const pdf = await print(sampleAlert, {template, publication: {...input.publication, paper}})
        const [, width, height] = /^Page size: +([\d.]+) x ([\d.]+)/m.exec(told('pdfinfo', pdf)) ?? []
        expect(Number(width)).toBeCloseTo(points(widthMm), -0.5)
        expect(Number(height)).toBeCloseTo(points(heightMm), -0.5)
        const title = wordsOf(pdf, 1).find(({text}) => masthead.titleText.startsWith(text))
        expect(Math.abs((title?.left ?? 0) - points(leftMm))).toBeLessThan(4)
      }
    },
  )

  it('say where a link leads once', {tags: 'slow'}, async () => {
    const link = (url: string, value: string): Block => ({
      type: 'paragraph',
      children: [{type: 'link', url, children: [{type: 'text', value}]}],
    })
    const body = [
      link('https://example.org/annexe/', 'example.org/annexe'),
      link('https://example.org/plan', 'le plan'),
    ]
    for (const template of [cessTemplate, templateNamed('plain')]) {
      // Readers find a blank here and there between letters of the browser's file.
      const text = told('pdftotext', await print({...sampleAlert, body}, {template}), '-', '-').replaceAll(/\s/g, '')
      expect(text.match(/example\.org\/annexe/g)).toHaveLength(1)
      expect(text).toContain('leplan(https://example.org/plan)')
    }
  })

  it('leave the sheet white, whatever the ground of the screen is', {tags: 'slow'}, async () => {
    const page = await browser.newPage()
    const plain = templateNamed('plain')
    await page.emulateMedia({media: 'print'})
    for (const template of [cessTemplate, plain]) {
      await page.setContent(new TextDecoder().decode(await webEdition.render(renderInput(sampleAlert, {template}))))
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgba(0, 0, 0, 0)')
      expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe('rgba(0, 0, 0, 0)')
    }
    await page.close()
  })
})
