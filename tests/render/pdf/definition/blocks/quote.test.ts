import {expect, it} from 'vitest'
import type {Block} from '../../../../../src/model/blocks.js'
import type {Phrasing} from '../../../../../src/model/phrasing.js'
import {mm, wordsOn} from '../../../../support/pdf-words.js'
import {printed} from '../../../../support/printed.js'
import {sampleAlert} from '../../../../support/sample-document.js'
import {line, paragraph} from '../../../../support/sample-parts.js'
import {describeWith} from '../../../../support/tools.js'

describeWith('pdftotext', 'a quotation', () => {
  it('begins the lines of a quotation at the right where they run from there', async () => {
    const said: Phrasing = {type: 'foreign', lang: 'he', dir: 'rtl', children: line('אבגד'.repeat(3))}
    const quote = (dir?: 'rtl'): Block => ({type: 'blockQuote', ...(dir && {dir}), children: [paragraph(said)]})
    const edges = async (dir?: 'rtl') => {
      const words = wordsOn(await printed({...sampleAlert, body: [quote(dir)]}))
      const {left = 0, right = 0} = words.find(({word}) => /\p{Script=Hebrew}/u.test(word)) ?? {}
      return [mm(left), mm(right)] as const
    }
    const [[left], [, right]] = [await edges(), await edges('rtl')]
    expect(left).toBeCloseTo(66 + 5, 0)
    expect(right).toBeCloseTo(184 - 5, 0)
  })
  it('begins the source of such a quotation at the right where it runs as that does', async () => {
    const said: Phrasing = {type: 'foreign', lang: 'he', dir: 'rtl', children: line('אבגד')}
    const edgeOf = async (attribution: readonly Phrasing[]) => {
      const quote: Block = {type: 'blockQuote', dir: 'rtl', children: [paragraph('Texte.')], attribution}
      const words = wordsOn(await printed({...sampleAlert, body: [quote]}))
      const {left = 0, right = 0} = words.find(({word}) => /\p{Script=Hebrew}|Bialik/u.test(word)) ?? {}
      return [mm(left), mm(right)] as const
    }
    const [[, right], [left]] = [await edgeOf([said]), await edgeOf(line('Bialik'))]
    expect(right).toBeCloseTo(184 - 5, 0)
    expect(left).toBeCloseTo(66 + 5, 0)
  })
})
