import {describe, expect, it} from 'vitest'
import {axisNames} from '../../../src/note/charts/axis-names.js'

describe('axisNames', () => {
  it.each([
    [
      'names that the caption says',
      {rows: 'Façade', series: ['Délai moyen']},
      'Délai moyen de réparation, par façade',
      {},
    ],
    [
      'words of the caption that are not the name',
      {rows: 'Trimestre', series: ['a', 'b']},
      'Délai par poste',
      {rows: 'Trimestre'},
    ],
    [
      'part of a name',
      {rows: 'Poste', series: ['Part des messages']},
      'Messages, par poste',
      {values: 'Part des messages'},
    ],
    ['a chart without caption', {rows: 'Year', series: ['Cases']}, '', {rows: 'Year', values: 'Cases'}],
    ['rows without a name', {rows: '', series: ['Cases']}, 'Cases by year', {}],
    ['other scripts', {rows: 'Δίκτυο', series: ['Χρόνος']}, 'Χρόνος επισκευής', {rows: 'Δίκτυο'}],
  ])('answers for %s', (_, names, caption, expected) => {
    expect(axisNames(names.rows, names.series, caption)).toEqual(expected)
  })
})
