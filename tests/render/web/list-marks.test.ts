import {execFileSync} from 'node:child_process'
import {afterAll, beforeAll, expect, it} from 'vitest'
import type {Block, List} from '../../../src/model/blocks.js'
import * as webEdition from '../../../src/render/web/index.js'
import {launchChromium, type Chromium} from '../../support/chromium.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {cessTemplate, templateNamed} from '../../support/template.js'
import {describeWith} from '../../support/tools.js'

type Entry = string | readonly [string, ...(readonly Block[])]

const paragraph = (value: string): Block => ({type: 'paragraph', children: [{type: 'text', value}]})

/** A list of entries, each a line and perhaps what follows it. */
const list = (start: number | null, ...entries: readonly Entry[]): List => ({
  type: 'list',
  start,
  items: entries.map(entry => {
    const [words, ...rest] = typeof entry === 'string' ? [entry] : entry
    return {children: [paragraph(words), ...rest]}
  }),
})

const text = [{type: 'text', value: 'Titre'}] as const
const document = {
  ...sampleAlert,
  body: [
    list(5, 'number 5', 'number 6'),
    list(
      1,
      ['number 1', list(null, 'dash', ['dash', list(3, 'number 3')]), list(1, 'number 1', 'number 2')],
      'number 2',
    ),
    list(99, 'number 99', 'number 100'),
    list(2024, 'number 2024'),
    list(123_456_789, 'number 123456789'),
    list(null, ['dash', list(8, 'number 8', 'number 9')], 'dash'),
    {type: 'callout', kind: 'information', title: text, children: [list(4, 'number 4'), list(null, 'dash')]},
    {type: 'blockQuote', children: [list(9, 'number 9', 'number 10'), list(null, ['dash', list(null, 'dash')])]},
  ] satisfies readonly Block[],
  footnotes: [
    {number: 1, calls: 1, children: [paragraph('number 1'), list(null, 'dash', ['dash', list(null, 'dash')])]},
    {number: 2, calls: 1, children: [paragraph('number 2'), list(7, 'number 7', ['number 8', list(null, 'dash')])]},
    {number: 3, calls: 1, children: [paragraph('number 3'), list(1, 'number 1', 'number 2')]},
    {number: 4, calls: 1, children: [paragraph('number 4')]},
  ],
}

it('ends each note with the way back, behind its last words', async () => {
  const page = new TextDecoder().decode(await webEdition.render(renderInput(document)))
  const before = [...page.matchAll(/([^\s<>]{1,9})\u00A0<a href="#call[^>]*>↑/g)].map(([, words]) => words)
  expect(before).toEqual(['dash', 'dash', '2', '4'])
})

describeWith('chromium', 'marks of lists on the page', () => {
  let browser: Chromium
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => browser.close())

  // A browser draws its own bullets, of which a PDF has no letter.
  it.each([
    ['cess', 'screen', 35],
    ['cess', 'print', 35],
    ['plain', 'screen', 24],
    ['plain', 'print', 24],
  ] as const)(
    'are those of their own list, wherever it stands: %s, %s',
    {tags: 'slow'},
    async (brand, media, marks) => {
      const page = await browser.newPage()
      const template = brand === 'cess' ? cessTemplate : templateNamed(brand)
      await page.setContent(new TextDecoder().decode(await webEdition.render(renderInput(document, {template}))))
      await page.emulateMedia({media})
      const shown = execFileSync('pdftotext', ['-layout', '-', '-'], {input: await page.pdf(), encoding: 'utf8'})
      await page.close()
      const found = [...shown.matchAll(/(\S+) +(?:number (\d+)|dash)\b/gu)]
      const said = found.map(([, mark = '', number = '–']) => [mark.replace(/\.$/, ''), number] as const)
      const wrong = said.filter(([mark, number]) => mark !== number)
      expect(wrong).toEqual([])
      expect(said).toHaveLength(marks)
    },
  )
})
