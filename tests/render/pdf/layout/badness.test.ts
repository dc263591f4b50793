import {describe, expect, it} from 'vitest'
import {costOf, lastBadness, turnBadness} from '../../../../src/render/pdf/layout/badness.js'
import type {Place} from '../../../../src/render/pdf/layout/places.js'
import {placed} from '../../../support/placed.js'

const section = (said: Parameters<typeof placed>[0] = {}) => placed({kind: 'section', linesOnFirst: 1, ...said})
const turn = (places: readonly Place[], blank = 0): number => turnBadness({blanks: [blank, 0.2], places})[0] ?? 0

describe('turnBadness', () => {
  it('counts a blank foot by its square, and a small one not at all', () => {
    expect(turn([], 0.07)).toBe(0)
    expect(turn([], 0.28)).toBeCloseTo(0.04)
    expect(turn([], 0.18)).toBeCloseTo(0.01)
  })

  it('lets page 1 end with what an alert opens with', () => {
    expect(turn([placed({kind: 'opening'}), placed({first: 1, node: {stack: [], wantsPt: 100}})], 0.24)).toBe(0)
  })

  it('minds a section that begins at the foot with two lines', () => {
    const text = (lines: number) => placed({last: 1, linesOnFirst: lines, linesOnLast: 5})
    expect(turn([section(), text(2)])).toBeGreaterThan(turn([section(), text(3)]))
    expect(turn([section(), text(4)])).toBe(0)
    expect(turn([section(), placed({linesOnFirst: 2}), section({first: 1, section: 2})])).toBe(0)
  })

  it('minds the last two lines of a section at the head of a page', () => {
    const end = (lines: number) => [
      placed({last: 1, linesOnFirst: 8, linesOnLast: lines}),
      section({first: 1, section: 2}),
    ]
    expect(turn(end(2))).toBeGreaterThan(0)
    expect(turn(end(3))).toBe(0)
  })

  it('minds an item by itself, at the foot or the head, unless the list has but two', () => {
    const item = (before: number, after: number, first: number) => placed({kind: 'item', before, after, first})
    expect(turn([item(0, 3, 0), item(1, 2, 1), item(2, 1, 1)])).toBeGreaterThan(0)
    expect(turn([item(1, 1, 0), item(2, 0, 1)])).toBeGreaterThan(0)
    expect(turn([item(1, 2, 0), item(2, 1, 1)])).toBe(0)
    expect(turn([item(0, 1, 0), item(1, 0, 1)])).toBe(0)
    expect(turn([placed(), item(0, 3, 1), item(1, 2, 1)])).toBe(0)
  })

  it('minds what parts rows that are rather kept together', () => {
    const row = placed({kind: 'item', node: {stack: [], keepWithNext: 'rather'}})
    expect(turn([row, placed({kind: 'item', first: 1})])).toBeGreaterThan(0)
  })

  it('minds a figure without text between the head of a page and the next heading', () => {
    const figure = placed({kind: 'figure', first: 1})
    expect(turn([placed(), figure, section({first: 1, section: 2})])).toBeGreaterThan(0)
    expect(turn([placed(), figure, placed({first: 1})])).toBe(0)
  })

  it('minds a callout without the end of its text most', () => {
    expect(turn([placed(), placed({kind: 'comment', first: 1})])).toBeGreaterThan(0.01)
  })
})

describe('lastBadness', () => {
  it('minds a colophon that is alone on its page', () => {
    const colophon = section({first: 1, section: 2})
    const [alone, together] = [
      [placed(), colophon],
      [placed({last: 1}), colophon],
    ]
    expect(lastBadness({blanks: [0, 0.4], places: alone})).toBeGreaterThan(0)
    expect(lastBadness({blanks: [0, 0.4], places: together})).toBe(0)
  })

  it('minds a page that is nearly empty, unless it is the only one', () => {
    expect(lastBadness({blanks: [0, 0.9], places: []})).toBeGreaterThan(0.05)
    expect(lastBadness({blanks: [0.9], places: []})).toBe(0)
  })
})

describe('costOf', () => {
  it('has a page cost as much as a foot that is a quarter blank', () => {
    const longer = costOf({blanks: [0, 0, 0, 0.4], places: []})
    expect(longer).toBeLessThan(costOf({blanks: [0, 0.28, 0.4], places: []}))
    expect(longer).toBeGreaterThan(costOf({blanks: [0, 0.24, 0.4], places: []}))
  })
})
