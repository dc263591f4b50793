import {expect, it} from 'vitest'
import {footPrice, idlePrice, lastPrice, prices} from '../../../../src/render/pdf/layout/prices.js'

it('counts a blank foot by its square, and a small one not at all', () => {
  expect(footPrice(0.07)).toBe(0)
  expect(footPrice(0.28)).toBeCloseTo(0.04)
  expect(footPrice(0.18) * 2).toBeLessThan(footPrice(0.36))
})

it('has a page cost as much as a foot that is a quarter blank', () => {
  expect(prices.page).toBeLessThan(footPrice(0.28))
  expect(prices.page).toBeGreaterThan(footPrice(0.24))
})

it('minds two lines that are not blank for want of room no more than any others, and a sixth of the page as much as a page', () => {
  expect(idlePrice(2 / 48)).toBe(0)
  expect(footPrice(1 / 6) + idlePrice(1 / 6)).toBeGreaterThan(prices.page)
})

it('minds a last page that is nearly empty', () => {
  expect(lastPrice(0.6)).toBe(0)
  expect(lastPrice(0.9)).toBeGreaterThan(0.05)
})

it('has nothing cost as much as what is never done', () => {
  const {forbidden, ...others} = prices
  const worst = Math.max(...Object.values(others)) + footPrice(1)
  expect(forbidden).toBeGreaterThan(worst * 300)
})

it('has a callout at the head of a page rather than cut the text before it, and a note rather than that', () => {
  expect(prices.turnedCallout).toBeLessThan(prices.cutText)
  expect(prices.carriedNote).toBeLessThanOrEqual(prices.cutText)
})

it('takes a page more rather than a footnote on three, and a foot of a sixth rather than half of the key points on page 2', () => {
  expect(prices.loneEnd).toBeGreaterThan(footPrice(1 / 5))
  expect(prices.loneEnd).toBeLessThan(footPrice(1 / 4))
  expect(prices.carriedAgain).toBeGreaterThan(prices.page)
  expect(prices.dividedOpening).toBeGreaterThan(footPrice(1 / 6))
  expect(prices.dividedOpening).toBeLessThan(footPrice(1 / 5))
})
