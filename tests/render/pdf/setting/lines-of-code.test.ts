import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {words} from '../../../../src/render/pdf/definition/words.js'
import {widthOf} from '../../../../src/render/pdf/setting/measure-text.js'
import {lineText, linesOf, styles, textNode} from '../../../support/paragraph-of.js'

const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 100)
const {base} = styles.role('code')
const letterPt = widthOf('0', base)
const roomPt = 2 * letterPt

/** Lines of code in a column of so many letters: their texts, and the letters that they are indented by. */
function setCode(code: string, letters: number) {
  const runs = words(code, base, styles).map(run => ({...run, code: true as const}))
  const node = textNode(runs, {base, turned: {roomPt, color: '#000000'}})
  return linesOf(node, letters * letterPt).map(line => ({
    text: lineText(line),
    indent: Math.round(line.shiftPt / letterPt),
    isTurned: line.isTurned ?? false,
    widthPt: line.shiftPt + line.widthPt,
  }))
}

describe('lines of code', () => {
  it('stand as they are where they fit', () => {
    expect(setCode('if a:\n    b()', 10)).toMatchObject([
      {text: 'if a: ', indent: 0, isTurned: false},
      {text: '    b()', indent: 0, isTurned: false},
    ])
  })

  it('go on under where they begin, behind the room of a mark', () => {
    expect(setCode('  alpha bravo charlie', 14)).toMatchObject([
      {text: '  alpha bravo ', indent: 0, isTurned: false},
      {text: 'charlie', indent: 4, isTurned: true},
    ])
  })

  it('divide a word that no line has room for, and end in none of its hyphens', () => {
    const lines = setCode('0123-456', 5)
    expect(lines.map(({text}) => text)).toEqual(['0123', '-45', '6'])
  })

  it('lose no character, stick out nowhere, and are marked where their author began none', () => {
    const letter = fc.constantFrom(...'ab-. /=é')
    const lines = fc.array(fc.string({unit: letter, maxLength: 60}), {minLength: 1, maxLength: 4})
    fc.assert(
      fc.property(lines, fc.integer({min: 8, max: 40}), (begun, letters) => {
        // Its last line is not empty, as in every block.
        const code = [...begun.slice(0, -1), `${begun.at(-1)}z`]
        const set = setCode(code.join('\n'), letters)
        const parts: string[] = []
        for (const {text, isTurned} of set)
          if (isTurned) parts.push((parts.pop() ?? '') + text)
          else parts.push(text)
        expect(parts.map(part => part.trimEnd())).toEqual(code.map(one => one.trimEnd()))
        for (const {widthPt} of set) expect(widthPt).toBeLessThan(letters * letterPt + 0.1)
      }),
      {numRuns},
    )
  })
})
