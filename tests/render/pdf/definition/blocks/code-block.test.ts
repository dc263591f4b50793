import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {expect, it} from 'vitest'
import {runOnPdf} from '../../../../support/run-on-pdf.js'
import {printed} from '../../../../support/printed.js'
import {sampleAlert} from '../../../../support/sample-document.js'
import {describeWith} from '../../../../support/tools.js'

/** More than what replacement text may have. */
const code = Array.from({length: 800}, (_, at) => `${'  '.repeat(at % 4)}key_${at}:  value of ${at}`)

describeWith('pdftotext', 'code of many pages', () => {
  const bytes = printed({...sampleAlert, body: [{type: 'codeBlock', value: code.join('\n')}]})

  it('keeps its lines, their indentation and its spaces for poppler', async () => {
    expect(code.join('\n').length).toBeGreaterThan(16_000)
    const lines = runOnPdf('pdftotext', ['-layout', '{}', '-'], await bytes).split(/\n|\f/)
    const own = lines.filter(one => /^ *key_\d+:/.test(one))
    const indent = (one = '') => one.search(/\S/)
    expect(own.map(one => one.trim())).toEqual(code.map(one => one.trim()))
    // Columns of poppler are as wide as the letters of a page, which are not those of code.
    const steps = own.map((one, at) => Math.sign(indent(one) - indent(own[at - 1])))
    expect(steps.slice(1)).toEqual(code.slice(1).map((one, at) => Math.sign(indent(one) - indent(code[at]))))
  })

  it('keeps its lines for pdf.js, which has one space for several', async () => {
    const pdf = await getDocument({data: new Uint8Array(await bytes), verbosity: 0}).promise
    const pages = await Promise.all(
      Array.from({length: pdf.numPages}, async (_, index) => (await pdf.getPage(index + 1)).getTextContent()),
    )
    const text = pages
      .map(({items}) => items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
      .join('\n')
    const own = text.split('\n').filter(one => /^ *key_\d+:/.test(one))
    expect(own.map(one => one.trim())).toEqual(code.map(one => one.trim().replaceAll(/ +/g, ' ')))
  })
})
