import {expect, it} from 'vitest'
import {CleanLines} from '../../src/audit/clean-lines.js'

const lineOf = (number: number): string => `Line ${number} of many`

it('knows each line that it was told, wherever it stands, and no other', () => {
  const lines = new CleanLines()
  const count = 5000
  const numbers = Array.from({length: count}, (_, number) => number)
  const early = numbers.filter(number => {
    const line = lineOf(number)
    const row = lines.find(line, 0, line.length)
    lines.add(line.length, number % 7, number % 5)
    return row !== -1
  })
  expect(early).toEqual([])
  const wrong = numbers.filter(number => {
    const line = lineOf(number)
    const row = lines.find(`before ${line} behind`, 7, 7 + line.length)
    return lines.headOf(row) !== number % 7 || lines.tailOf(row) !== number % 5
  })
  expect(wrong).toEqual([])
  expect(lines.find(lineOf(count), 0, lineOf(count).length)).toBe(-1)
})

it('forgets lines where they are too many, and goes on', () => {
  const lines = new CleanLines()
  // More than are known at the same time: 32,768.
  const lost = Array.from({length: 40_000}, (_, number) => lineOf(number)).filter(line => {
    lines.find(line, 0, line.length)
    return lines.add(line.length, 1, 2) !== lines.find(line, 0, line.length)
  })
  expect(lost).toEqual([])
  const first = lineOf(0)
  expect(lines.find(first, 0, first.length)).toBe(-1)
})
