import {describe, expect, it} from 'vitest'
import type {DrawnLogo} from '../../../../src/model/template.js'
import {facesOf} from '../../../../src/render/pdf/fonts/faces.js'
import {PrintedDocument} from '../../../../src/render/pdf/output/printed-document.js'
import {cessTemplate} from '../../../support/template.js'
import {plainInformation} from '../../../support/plain-information.js'

/** A document, and what is written to its page. */
function written(drawn: readonly DrawnLogo[] = []): {document: PrintedDocument; operators: string[]} {
  const document = new PrintedDocument({
    faces: facesOf(cessTemplate.fonts),
    images: new Map(),
    information: plainInformation,
  })
  document.drawings.drawn = drawn
  document.addPage()
  const operators: string[] = []
  const add = document.addContent.bind(document)
  document.addContent = text => {
    operators.push(text)
    return add(text)
  }
  return {document, operators}
}

const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`

/** Draws three times in a document, twice at one place: what its page has, its forms, and how often the drawing itself was asked for. */
function drawn(content: string, opacity = 1) {
  const {document, operators} = written()
  const asked: number[] = []
  for (const x of [20, 20, 30]) {
    document.drawings.draw({svg: svg(content), width: 9, height: 9}, {x, y: 5}, corner => {
      asked.push(corner.x)
      document.addContent('0 0 9 9 re')
      document._doOpacity(opacity, null)
      document.addContent('f')
    })
  }
  return {operators, forms: Object.entries(document.page.xobjects), asked}
}

describe('Drawings', () => {
  it('puts plain shapes into a file once, as a form that the page draws at each place', () => {
    const {operators, forms, asked} = drawn('<path d="M0 0h9"/>')
    expect(asked).toEqual([0])
    expect(forms.map(([name, {data}]) => [name, data])).toMatchObject([
      ['Fm1', {Type: 'XObject', Subtype: 'Form', BBox: [-1, -1, 10, 10], Resources: {}}],
    ])
    expect(operators.slice(-5)).toEqual(['q', '1 0 0 1 30 5 cm', '/Gs1 gs', '/Fm1 Do', 'Q'])
    expect(operators.filter(operator => operator === 'f')).toHaveLength(1)
  })

  it('draws them but once for all files', () => {
    drawn('<path d="M1 1h7"/>')
    expect(drawn('<path d="M1 1h7"/>')).toMatchObject({asked: [], forms: [['Fm1', {}]]})
  })

  it('draws anew in another size', () => {
    const {document} = written()
    const asked: number[] = []
    for (const width of [9, 18, 9])
      document.drawings.draw({svg: svg('<path d="M2 2h5"/>'), width, height: 9}, {x: 0, y: 0}, () => {
        asked.push(width)
        document.addContent('f')
      })
    expect(asked).toEqual([9, 18])
  })

  it('draws nothing that was drawn when the program was made, in the same size', () => {
    const line = svg('<path d="M4 4h4"/>')
    const {document} = written([{svg: line, width: 9, height: 9, operators: '4 4 m 8 4 l S'}])
    const asked: number[] = []
    for (const width of [9, 18])
      document.drawings.draw({svg: line, width, height: 9}, {x: 0, y: 0}, () => {
        asked.push(width)
        document.addContent('f')
      })
    expect(asked).toEqual([18])
    expect(Object.keys(document.page.xobjects)).toEqual(['Fm1', 'Fm2'])
  })

  it('draws on the page what is translucent', () => {
    const {operators, forms, asked} = drawn('<path d="M3 3h3" fill="rgba(0,0,0,.5)"/>', 0.5)
    expect(asked.filter(x => x > 0)).toEqual([20, 20, 30])
    expect(forms).toEqual([])
    expect(operators).toContain('/Gs1 gs')
  })

  it.each([
    '<text>T</text>',
    '<image href="data:,"/>',
    '<g opacity=".5"/>',
    '<path fill="url(#a)"/>',
    '<g style="a:b"/>',
  ])('draws on the page what needs more of its document than colours: %s', content => {
    expect(drawn(content).asked).toEqual([20, 20, 30])
  })
})
