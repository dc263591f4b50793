import {expect, it} from 'vitest'
import {CleanLines} from '../../src/audit/clean-lines.js'

const lineOf = (number: number): string => `Line ${number} of many`

it('knows each line that it was told, wherever it stands, and no other', () => {
  const lines = new CleanLines()
  const count = 5000
  for (let number = 0; number < count; number++) {
    const line = lineOf(number)
    expect(lines.find(line, 0, line.length)).toBe(-1)
    lines.add(line.length, number % 7, number % 5)
  }
  for (let number = 0; number < count; number++) {
    const line = lineOf(number)
    const row = lines.find(`before ${line} behind`, 7, 7 + line.length)
    expect([lines.headOf(row), lines.tailOf(row)]).toEqual([number % 7, number % 5])
  }
  expect(lines.find(lineOf(count), 0, lineOf(count).length)).toBe(-1)
})

it('forgets lines where they are too many, and goes on', () => {
  const lines = new CleanLines()
  for (let number = 0; number < 100_000; number++) {
    const line = lineOf(number)
    lines.find(line, 0, line.length)
    const row = lines.add(line.length, 1, 2)
    expect(lines.find(line, 0, line.length)).toBe(row)
  }
  const first = lineOf(0)
  expect(lines.find(first, 0, first.length)).toBe(-1)
})
