import {describe, expect, it} from 'vitest'
import {Footnotes} from '../../../../src/render/pdf/layout/footnotes.js'
import {linesThatFit, mayEndPage} from '../../../../src/render/pdf/layout/lines-that-fit.js'
import {loadHyphenation} from '../../../../src/render/pdf/setting/hyphenation.js'
import {lineText, linesOf, textNode} from '../../../support/paragraph-of.js'

const french = await loadHyphenation(['fr'])
const none = () =>
  new Footnotes(() => ({heightPt: 30, items: [], cutsPt: [], calls: []}), {abovePt: 20, betweenPt: 2, carryPt: 100})
const lines = linesOf(textNode('mot '.repeat(60)), 100)
const room = (count: number, atTop = false) => ({availablePt: count * 14, page: 0, atTop})

describe('linesThatFit', () => {
  it('takes what fits', () => {
    expect(linesThatFit(lines, room(4), none())).toBe(4)
  })

  it('leaves no single line at the foot of a page', () => {
    expect(linesThatFit(lines, room(1), none())).toBe(0)
  })

  it('leaves no single line for the next page', () => {
    expect(linesThatFit(lines, room(lines.length - 1), none())).toBe(lines.length - 2)
  })

  it('ends no page in the middle of a word', () => {
    const node = textNode('télécommunications '.repeat(12), {align: 'justify', hyphenate: true})
    const divided = linesOf(node, 100, french)
    const counts = divided.map((_line, index) => linesThatFit(divided, room(index + 1), none()))
    expect(divided.some((_line, index) => !mayEndPage(divided, index + 1))).toBe(true)
    for (const count of counts.filter(Boolean)) expect(mayEndPage(divided, count)).toBe(true)
  })

  it('ends no page after the hyphen of a compound', () => {
    const compound = linesOf(textNode('quarante-deux vingt-six '.repeat(8)), 62)
    const counts = compound.map((_line, index) => linesThatFit(compound, room(index + 1), none()))
    expect(compound.slice(0, -2).some(line => lineText(line).endsWith('-'))).toBe(true)
    for (const line of counts.flatMap(count => compound[count - 1] ?? [])) expect(lineText(line)).not.toMatch(/-$/)
  })

  it('keeps two lines for what must follow the paragraph, unless they would take a note along', () => {
    const tight = {availablePt: lines.length * 14 + 10, page: 0, atTop: false, followerPt: 40}
    expect(linesThatFit(lines, tight, none())).toBe(lines.length - 2)
    const [first] = textNode('mot '.repeat(60)).text
    const calling = linesOf(textNode([...(first ? [first, {...first, text: 'fin', note: 1}] : [])]), 100)
    expect(linesThatFit(calling, {...tight, availablePt: calling.length * 14 + 60}, none())).toBe(calling.length)
  })

  it('begins on an empty page whatever happens', () => {
    expect(linesThatFit(lines, room(0, true), none())).toBe(1)
  })

  it('counts the notes that lines call', () => {
    const [first, ...rest] = textNode('mot '.repeat(60)).text
    const calling = linesOf(textNode([...(first ? [{...first, note: 1}] : []), ...rest]), 100)
    expect(linesThatFit(calling, room(5), none())).toBe(0)
    expect(linesThatFit(calling, {...room(5), availablePt: 5 * 14 + 50}, none())).toBe(5)
  })
})
