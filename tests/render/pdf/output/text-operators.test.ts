import {describe, expect, it} from 'vitest'
import {facesOf} from '../../../../src/render/pdf/fonts/faces.js'
import {runSegments} from '../../../../src/render/pdf/node.js'
import {PrintedDocument} from '../../../../src/render/pdf/output/printed-document.js'
import {textOperators} from '../../../../src/render/pdf/output/text-operators.js'
import {codesIn, operatorsOf as readOperators} from '../../../pdf/operators.js'
import {lineText, linesOf, styles, textNode} from '../../../support/paragraph-of.js'
import {cessTemplate} from '../../../support/template.js'
import {plainInformation} from '../../../support/plain-information.js'

const document = () =>
  new PrintedDocument({
    faces: facesOf(cessTemplate.fonts),
    images: new Map(),
    information: plainInformation,
  })

function operatorsOf(text: string, wordSpacePt = 0, target = document()): string {
  const [line] = linesOf(textNode(text), 1e5)
  const [segment] = line ? runSegments(line) : []
  if (!line || !segment) throw new Error(`No line for ${lineText.name}`)
  return textOperators(new Map(), target.embedded(segment.run.style.face), segment, {x: 0, baseline: 0, wordSpacePt})
}

describe('textOperators', () => {
  it('shows the code of each glyph, whatever its bytes mean in a string', () => {
    // Without ligatures, and each once: codes count up from 1, past those of brackets, backslash and line ends.
    const letters = Array.from({length: 0x180 - 0xc0}, (_, index) => String.fromCharCode(0xc0 + index))
    const shown = readOperators(operatorsOf(letters.join(' '))).filter(({name}) => name === 'TJ')
    const codes = new Set(shown.flatMap(({operands}) => codesIn(operands.join(' '))))
    expect([...codes].toSorted((a, b) => a - b)).toEqual(Array.from(codes, (_, index) => index + 1))
    expect(codes.size).toBeGreaterThan(0x5d)
  })

  it('draws a segment in one text object', () => {
    expect(operatorsOf('Une phrase de cinq mots.', 1.5).match(/BT|TJ|ET/g)).toEqual(['BT', 'TJ', 'ET'])
  })

  it('widens every space but narrow ones', () => {
    const {sizePt} = styles.role('body').base
    const spread = ` ${Number(((-1.5 * 1000) / sizePt).toFixed(3))}`
    const count = (text: string) => operatorsOf(text, 1.5).split(spread).length - 1
    expect(count('62 et 63 ')).toBe(3)
    expect(count('62\u00A0et 63\u00A0')).toBe(3)
    expect(count('62\u202Fet\u202F63')).toBe(0)
  })

  it('keeps numbers apart', () => {
    // From one mark back to the next.
    const operators = operatorsOf('ы̄́, Т́о́ ', -1.25)
    expect(operators).toMatch(/ -395 395/)
    expect(operators).not.toMatch(/\d-\d|\d\.\d+\.\d/)
  })

  it('raises marks by points, whatever the size', () => {
    const rises = [...operatorsOf('d́').matchAll(/(-?[\d.]+) Ts/g)].map(([, rise]) => Math.abs(Number(rise)))
    expect(rises.length).toBeGreaterThan(0)
    expect(Math.max(...rises)).toBeLessThan(styles.role('body').base.sizePt)
  })

  it('gives the same codes to the same words in another document', () => {
    const first = operatorsOf('Une autre phrase.')
    const shared = document()
    operatorsOf('Zéro', 0, shared)
    expect(operatorsOf('Une autre phrase.', 0, shared)).not.toBe(first)
    expect(operatorsOf('Une autre phrase.')).toBe(first)
  })
})
