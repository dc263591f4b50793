import {describe, expect, it} from 'vitest'
import type {Table} from '../../../src/model/blocks.js'
import type {Document} from '../../../src/model/document.js'
import * as mailEdition from '../../../src/render/mail/index.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {line, paragraph} from '../../support/sample-parts.js'
import {templateNamed} from '../../support/template.js'

const mailOf = async (document: Document = sampleAlert, brand = 'cess') =>
  new TextDecoder().decode(await mailEdition.render(renderInput(document, {template: templateNamed(brand)})))

describe('a table in the mail', () => {
  const tableOf = (columns: readonly string[]): Table => ({
    type: 'table',
    id: 'tab',
    columns: columns.map(head => ({align: 'left', numeric: false, head: head === '' ? [] : line(head)})),
    rows: [columns.map(head => line(`valeur ${head}`))],
  })
  const htmlOf = async (columns: readonly string[]) => mailOf({...sampleAlert, body: [tableOf(columns)]})

  it('keeps its heads, with their scope', async () => {
    const html = await htmlOf(['Pays', 'Total'])
    expect(html).toMatch(/<th scope="col"[^>]*>Pays<\/th>/)
    expect(html).toMatch(/<th scope="row"[^>]*>valeur Pays<\/th>/)
    expect(html).not.toContain(' hidden class="cell-label"')
  })

  it('carries labels for narrow windows when it is wide', async () => {
    const html = await htmlOf(['Profondeur', 'Interopérabilité', 'Dissémination', 'Compensation'])
    expect(html).toMatch(
      /<span hidden class="cell-label"[^>]*>Interopérabilité <\/span><span style="white-space:nowrap;">valeur Interopérabilité/,
    )
  })

  it('counts its heads as wide as bold letters are', async () => {
    const heads = ['Regime', 'Reporting body', 'Time limit', 'Fields to fill in', 'Fields common to all four']
    const table = {...tableOf(heads), rows: [heads.map(() => line('11'))]}
    expect(await mailOf({...sampleAlert, body: [table]})).toContain(' hidden class="cell-label"')
  })

  it('begins a cell at the right that is one passage from there', async () => {
    const hebrew = {type: 'foreign', lang: 'he', dir: 'rtl', children: line('ביאליק')} as const
    const table = {...tableOf(['Nom', 'Lieu']), rows: [[line('a'), [hebrew]]]}
    expect(await mailOf({...sampleAlert, body: [table, {type: 'paragraph', children: [hebrew]}]})).toMatch(
      /<td align="right" dir="rtl" class="td" style="[^"]*text-align:right[^]*<p dir="rtl" class="p" style="[^"]*text-align:right/,
    )
  })

  it('has the rule of its heads under an empty corner too', async () => {
    const html = await htmlOf(['', 'Total'])
    const [corner = ''] = /<thead[^>]*>\s*<tr[^>]*>\s*<td[^>]*>/.exec(html) ?? []
    expect(corner).toContain('class="th"')
  })

  it.each([
    ['narrow windows', ['Pays', 'Interopérabilité', 'Dissémination', 'Compensation']],
    ['everyone', Array.from({length: 5}, (_, index) => `Anticonstitutionnellement${index}`)],
  ])('leaves out the label of an empty cell where rows are lists for %s', async (_, heads) => {
    const whole = tableOf(heads)
    const html = await mailOf({
      ...sampleAlert,
      body: [{...whole, rows: [heads.map((head, index) => (index === 1 ? [] : line(head)))]}],
    })
    const labelled = (head = '') => new RegExp(`(?:cell-label|scope="row")[^>]*>${head} ?<`)
    expect(html).toMatch(labelled(heads[2]))
    expect(html).not.toMatch(labelled(heads[1]))
  })

  it('is labelled lines for everyone when it does not fit the sheet', async () => {
    const words = Array.from({length: 5}, (_, index) => `Anticonstitutionnellement${index}`)
    const html = await htmlOf(words)
    expect(html).toMatch(/<th scope="row"[^>]*>Anticonstitutionnellement4<\/th>\s*<td[^>]*>valeur Anti/)
  })
})

describe('parts of the mail', () => {
  it('set lists in the letters of what they stand in', async () => {
    const list = {type: 'list', start: null, items: [{children: [paragraph('Alpha'), paragraph('Bêta')]}]} as const
    const html = await mailOf({
      ...sampleAlert,
      keyPoints: [],
      body: [{type: 'callout', kind: 'information', title: line('Titre'), children: [list]}],
      footnotes: [{number: 1, calls: 1, children: [list]}],
    })
    const letters = [...html.matchAll(/<(?:td|p) [^>]*class="(?:sign|item|item-text)"[^>]*style="font:([^;]*);/g)]
    expect(letters.map(([, font]) => font?.split(' ')[0])).toEqual([
      ...Array.from({length: 4}, () => '15px/22px'),
      ...Array.from({length: 4}, () => '13px/19px'),
    ])
  })

  it.each(['cess', 'plain'])('align gauges at their heads: %s', {tags: 'slow'}, async brand => {
    const html = await mailOf(sampleAlert, brand)
    expect(html.match(/<td class="gauge[^>]*vertical-align:top[^>]* valign="top">/g)).toHaveLength(3)
  })
})
