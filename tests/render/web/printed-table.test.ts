import {expect, it} from 'vitest'
import type {Table} from '../../../src/model/blocks.js'
import {printedClasses} from '../../../src/render/web/printed-table.js'
import {line} from '../../support/sample-parts.js'
import {cessTemplate, templateNamed} from '../../support/template.js'

const tableOf = (heads: readonly string[], row: readonly string[] = [], numeric = false): Table => ({
  type: 'table',
  id: 'tab-1',
  columns: heads.map(head => ({align: 'left', numeric, head: line(head)})),
  rows: [row.map(cell => line(cell))],
})

const times = (count: number, text: string): readonly string[] => Array.from({length: count}, () => text)

it.each([
  [
    'short heads, long text',
    tableOf(times(5, 'Zone'), times(5, 'un texte de plusieurs mots qui se coupe où il veut')),
    [],
  ],
  ['five long heads', tableOf(times(5, 'Signalements')), []],
  ['six long heads', tableOf(times(6, 'Hydrocarbures')), ['tight']],
  ['eight long heads', tableOf(times(8, 'Signalements')), ['tight', 'turned']],
  ['ten short heads', tableOf(times(10, 'An')), ['tight', 'turned']],
  ['fourteen long heads', tableOf(times(14, 'Signalements')), ['tight', 'turned', 'parted']],
  ['a long word in a cell', tableOf(['Nom', 'Zone'], ['Zone', 'i'.repeat(180)]), ['tight', 'turned']],
  ['words with hyphens, which part', tableOf(times(9, 'An'), times(9, 'Nord-Est-Sud-Ouest')), []],
  ['numbers, which do not part', tableOf(times(6, 'An'), times(6, '12 345 678 901'), true), ['tight']],
])('a printed table has what its longest words need: %s', (_, table, classes) => {
  expect(printedClasses(table, cessTemplate)).toEqual(classes)
})

it('takes the letters of a system for wider than those that a page brings', () => {
  const table = tableOf(times(6, 'Signalements'))
  expect(printedClasses(table, cessTemplate)).toEqual([])
  expect(printedClasses(table, templateNamed('plain'))).toEqual(['tight'])
})
