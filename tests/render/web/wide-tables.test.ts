import {execFileSync} from 'node:child_process'
import {expect, it} from 'vitest'
import type {Table} from '../../../src/model/blocks.js'
import * as webEdition from '../../../src/render/web/index.js'
import {launchChromium} from '../../support/chromium.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {line} from '../../support/sample-parts.js'
import {cessTemplate, templateNamed} from '../../support/template.js'
import {describeWith} from '../../support/tools.js'

const table = (columns: number): Table => ({
  type: 'table',
  id: 'tab-1',
  columns: Array.from({length: columns}, (_, at) => ({align: 'left', numeric: false, head: line(`Signalements${at}`)})),
  rows: [Array.from({length: columns}, (_, at) => line(`fin${at}`))],
})

/** Sheets of a printed page: width and height in points, and the text within the margin on the right. */
async function sheetsOf(columns: number, template: typeof cessTemplate) {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const document = {...sampleAlert, body: [table(columns)]}
    await page.setContent(new TextDecoder().decode(await webEdition.render(renderInput(document, {template}))))
    const pdf = await page.pdf({preferCSSPageSize: true})
    const told = execFileSync('pdftotext', ['-bbox', '-', '-'], {input: pdf, encoding: 'utf8'})
    return told
      .split('<page ')
      .slice(1)
      .map(sheet => {
        const [, width, height] = /width="(.+?)" height="(.+?)"/.exec(sheet)?.map(Number) ?? []
        const words = [...sheet.matchAll(/xMax="(.+?)" yMax=".+?">(.*?)</g)]
        return {
          isWide: Number(width) > Number(height),
          words: words.flatMap(([, right, word = '']) => (Number(right) <= Number(width) - 36 ? word : [])),
        }
      })
  } finally {
    await browser.close()
  }
}

describeWith('chromium', 'a printed table of many columns', () => {
  it.each([
    ['cess', cessTemplate],
    ['plain', templateNamed('plain')],
  ] as const)('is on a sheet across, and whole: %s', async (_, template) => {
    const sheets = (await sheetsOf(14, template)).filter(({isWide}) => isWide)
    expect(sheets).toHaveLength(1)
    for (let at = 0; at < 14; at++) expect(sheets[0]?.words).toContain(`fin${at}`)
    expect((await sheetsOf(9, template)).filter(({isWide}) => isWide)).toEqual([])
  })
})
