import {execFileSync} from 'node:child_process'
import {expect, it} from 'vitest'
import type {Table} from '../../../src/model/blocks.js'
import * as webEdition from '../../../src/render/web/index.js'
import {launchChromium} from '../../support/chromium.js'
import {halves} from '../../support/halves.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {line, paragraph} from '../../support/sample-parts.js'
import {cessTemplate, templateNamed} from '../../support/template.js'
import {describeWith} from '../../support/tools.js'

const heads = [
  'Signalements',
  'Recommandations',
  'Télécommunications',
  'Interdépendances',
  'Capacité',
  'Réapprovisionnement',
  'Infrastructures',
]

const table = (columns: number): Table => ({
  type: 'table',
  id: `tab-${columns}`,
  columns: Array.from({length: columns}, (_, at) => ({
    align: 'left',
    numeric: false,
    head: line(`${heads[at] ?? 'Signalements'}${columns}`),
  })),
  rows: [Array.from({length: columns}, (_, at) => line(`fin${at}x${columns}`))],
})

const mark = 'repère'

/** Sheets of a printed page: whether they lie across, the words within the margin on the right, and how wide the mark in the text is, in points. */
async function sheetsOf(columns: readonly number[], template: typeof cessTemplate) {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const document = {...sampleAlert, body: [paragraph(mark), ...columns.map(table)]}
    await page.setContent(new TextDecoder().decode(await webEdition.render(renderInput(document, {template}))))
    const pdf = await page.pdf({preferCSSPageSize: true})
    const told = execFileSync('pdftotext', ['-bbox', '-', '-'], {input: pdf, encoding: 'utf8'})
    return told
      .split('<page ')
      .slice(1)
      .map(sheet => {
        const [, width, height] = /width="(.+?)" height="(.+?)"/.exec(sheet)?.map(Number) ?? []
        const words = [...sheet.matchAll(/xMin="(.+?)" .*?xMax="(.+?)" yMax=".+?">(.*?)</g)]
        return {
          isWide: Number(width) > Number(height),
          words: words.flatMap(([, , right, word = '']) => (Number(right) <= Number(width) - 72 ? word : [])),
          markPt: words.flatMap(([, left, right, word]) => (word === mark ? Number(right) - Number(left) : [])),
        }
      })
  } finally {
    await browser.close()
  }
}

const brands = [
  ['cess', cessTemplate],
  ['plain', templateNamed('plain')],
] as const

describeWith('chromium', 'a printed table', () => {
  for (const {cases, speed} of halves(brands, 2))
    it.each(cases)('of many columns is on a sheet across, and whole: %s', speed, async (_, template) => {
      const sheets = (await sheetsOf([14], template)).filter(({isWide}) => isWide)
      expect(sheets).toHaveLength(1)
      for (let at = 0; at < 14; at++) expect(sheets[0]?.words).toContain(`fin${at}x14`)
      expect((await sheetsOf([5], template)).filter(({isWide}) => isWide)).toEqual([])
    })

  // Where anything is wider than its sheet, Chromium makes all sheets smaller, and other browsers cut it off.
  it.each(brands)(
    'loses no letter of its heads, whatever they say, and makes no other text smaller: %s',
    {tags: 'slow'},
    async (_, template) => {
      const sheets = await sheetsOf([5, 6, 7], template)
      const words = sheets.flatMap(sheet => sheet.words)
      for (const columns of [5, 6, 7])
        for (const head of heads.slice(0, columns)) expect(words).toContain(`${head}${columns}`)
      expect(sheets.flatMap(({markPt}) => markPt)).toEqual((await sheetsOf([], template)).flatMap(({markPt}) => markPt))
    },
  )
})
