import {describe, expect, it} from 'vitest'
import {facesOf} from '../../../../src/render/pdf/fonts/faces.js'
import {PrintedDocument} from '../../../../src/render/pdf/output/printed-document.js'
import {cessTemplate} from '../../../support/template.js'
import {plainInformation} from '../../../support/plain-information.js'

/** A document, and what is written to its page. */
function written(): {document: PrintedDocument; operators: string[]} {
  const document = new PrintedDocument({
    faces: facesOf(cessTemplate.fonts),
    images: new Map(),
    information: plainInformation,
  })
  document.addPage()
  const operators: string[] = []
  const write = document.addContent.bind(document)
  document.addContent = text => {
    operators.push(text)
    return write(text)
  }
  return {document, operators}
}

const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`

/** Draws in a document; how often the drawing itself was asked for. */
function drawTwice(content: string, place = content): {texts: readonly string[]; asked: number} {
  let asked = 0
  const texts = [0.5, 1].map(other => {
    const {document, operators} = written()
    // Names of states count up in each document.
    document._doOpacity(other, other)
    operators.length = 0
    document.drawings.draw({svg: svg(content), place}, () => {
      asked++
      document.addContent('0 0 9 9 re')
      document._doOpacity(1, null)
      document.addContent('f')
    })
    return operators.join('\n')
  })
  return {texts, asked}
}

describe('Drawings', () => {
  it('draws plain shapes from memory, with the same operators', () => {
    const {texts, asked} = drawTwice('<path d="M0 0h9"/>')
    expect(asked).toBe(1)
    expect(texts[0]).toBe('0 0 9 9 re\n/Gs2 gs\nf')
    expect(texts[1]).toBe(texts[0])
  })

  it.each([
    '<text>T</text>',
    '<image href="data:,"/>',
    '<g opacity=".5"/>',
    '<path fill="url(#a)"/>',
    '<g style="a:b"/>',
  ])('draws anew what needs more of its document than colours: %s', content => {
    expect(drawTwice(content).asked).toBe(2)
  })
})
