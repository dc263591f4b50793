import {describe, expect, it} from 'vitest'
import type {Document} from '../../src/model/document.js'
import type {EditionId} from '../../src/model/edition.js'
import {editions} from '../../src/render/index.js'
import {blockText} from '../../src/render/site/search/entries.js'
import {printed} from '../support/printed.js'
import {renderInput} from '../support/render-input.js'
import {runOnPdf} from '../support/run-on-pdf.js'
import {sampleAlert} from '../support/sample-document.js'
import {sampleText, sampleWords} from '../support/sample-nodes.js'
import {describeWith} from '../support/tools.js'
import {wordsOf, wordsOfHtml} from '../support/words.js'

const document: Document = {...sampleAlert, body: sampleText}
const edition = async (id: EditionId): Promise<string> =>
  new TextDecoder().decode(await editions.find(one => one.id === id)?.render(renderInput(document)))

const lacking = (words: readonly string[]) => {
  const found = new Set(words)
  return sampleWords.filter(word => !found.has(word))
}

describe('each kind of node', () => {
  it('is shown by page and mail', async () => {
    expect(lacking(wordsOfHtml(await edition('web')))).toEqual([])
    expect(lacking(wordsOfHtml(await edition('mail')))).toEqual([])
  })

  it('is told in plain text and found by the search, but what repeats the text', async () => {
    expect(lacking(wordsOf(await edition('text')))).toEqual(['zpullquote'])
    expect(lacking(sampleText.flatMap(blockText).flatMap(wordsOf))).toEqual(['zpullquote'])
  })
})

describeWith('pdftotext', 'each kind of node in print', () => {
  it('is shown', async () => {
    expect(lacking(wordsOf(runOnPdf('pdftotext', ['{}', '-'], await printed(document))))).toEqual([])
  })
})
