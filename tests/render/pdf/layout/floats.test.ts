import {describe, expect, it} from 'vitest'
import {keptWithoutFloat, mayFloat} from '../../../../src/render/pdf/layout/floats.js'
import type {Content} from '../../../../src/render/pdf/node.js'
import {heightKept, type Heights} from '../../../../src/render/pdf/layout/height-kept.js'

const figure: Content = {stack: [], unbreakable: true, full: true, floats: 12}
const text: Content = {stack: [], unbreakable: true}
const heading: Content = {stack: [], unbreakable: true, keepWithNext: true}
const section: Content = {stack: [], full: true, keepWithNext: true}
const callout: Content = {stack: [], unbreakable: true, keepWithPrevious: true}
const room = {areaPt: 700, columnPt: 450, roomPt: 200, blankPt: 140}

const heights = (saved = 0): Heights => ({
  of: node => (node === figure ? 250 : 60),
  pagePt: 700,
  saved: node => (node === figure ? saved : 0),
  keeps: node => node.keepWithNext === true,
  ofNotes: () => 0,
})

describe('mayFloat', () => {
  it('moves a figure that does not fit past the text after it', () => {
    expect(mayFloat([figure, text, text], room, heights())).toBe(true)
  })

  it('leaves a figure that fits, or would fit a little smaller', () => {
    expect(mayFloat([figure, text], {...room, roomPt: 260}, heights())).toBe(false)
    expect(mayFloat([figure, text], room, heights(60))).toBe(false)
  })

  it('leaves a table that no page holds: it is divided where it stands', () => {
    expect(mayFloat([figure, text, text], {...room, areaPt: 240}, heights())).toBe(false)
  })

  it('leaves a blank that hardly shows', () => {
    expect(mayFloat([figure, text], {...room, roomPt: 100}, heights())).toBe(false)
  })

  it('never leaves the section, nor parts a callout from what it comments on', () => {
    expect(mayFloat([figure, section, text], room, heights())).toBe(false)
    expect(mayFloat([figure, callout, text], room, heights())).toBe(false)
    expect(mayFloat([figure], room, heights())).toBe(false)
  })
})

describe('keptWithoutFloat', () => {
  it('is what a heading needs with the text that comes before the figure now', () => {
    expect(keptWithoutFloat([heading, figure, text], {...room, roomPt: 240}, heights())).toBe(120)
  })

  it('is no way out where the figure stays', () => {
    expect(keptWithoutFloat([heading, figure, section], room, heights())).toBe(Infinity)
    expect(keptWithoutFloat([heading, text], room, heights())).toBe(Infinity)
  })
})

describe('heightKept', () => {
  it('is that of what stays together and of what follows it', () => {
    expect(heightKept([heading, heading, text, text], 450, heights())).toBe(180)
  })

  it('is nothing where more headings follow each other than a page has room for', () => {
    expect(heightKept([...Array<Content>(12).fill(heading), text], 450, heights())).toBe(0)
    expect(keptWithoutFloat([...Array<Content>(12).fill(heading), figure, text], room, heights())).toBe(Infinity)
  })
})
