import {describe, expect, it} from 'vitest'
import {foldTools} from '../../../src/browser/desk/logic/fold-tools.js'

const tools = [
  {name: 'part', widthPx: 100},
  {name: 'width', widthPx: 80, folds: 1},
  {name: 'rare', widthPx: 60, folds: 3},
  {name: 'download', widthPx: 40, folds: 2},
]
const fold = (roomPx: number) => foldTools(tools, {roomPx, gapPx: 10, menuPx: 30})

describe('a bar of tools', () => {
  it.each([
    [310, []],
    [309, ['rare']],
    [280, ['rare']],
    [279, ['rare', 'download']],
    [230, ['rare', 'download']],
    [229, ['width', 'rare', 'download']],
    [10, ['width', 'rare', 'download']],
  ])('of %i px puts away %j', (roomPx, expected) => {
    expect(fold(roomPx)).toEqual(expected)
  })
})
