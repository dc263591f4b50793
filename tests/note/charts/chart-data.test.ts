import {describe, expect, it} from 'vitest'
import {readChartData} from '../../../src/note/charts/chart-data.js'

describe('the data of a chart', () => {
  it.each([
    ['A,B\nx,1.5\n', 1.5],
    ['A;B\nx;1,5\n', 1.5],
    ['A\tB\nx\t1,5\n', 1.5],
    ['\uFEFFA,B\r\nx,"1 234"\r\n', 1234],
    ['A,B\nx,−3\n', -3],
  ])('are numbers as the file writes them: %j', (csv, value) => {
    expect(readChartData(csv)).toMatchObject({status: 'read', data: {rows: ['x'], series: ['B'], cells: [[{value}]]}})
  })

  it('may have gaps', () => {
    expect(readChartData('A,B,C\nx,,–\n')).toMatchObject({data: {cells: [[null, null]]}})
  })

  it('are refused when there are more than can be drawn', () => {
    const rows = Array.from({length: 401}, (_, row) => `${row},1`)
    expect(readChartData(`A,B\n${rows.join('\n')}`)).toMatchObject({status: 'wrong', mistakes: [{line: 1}]})
  })

  it('are refused as fast with 100,000 series', () => {
    const names = Array.from({length: 100_000}, (_, series) => `s${series}`)
    expect(readChartData(`A,${names.join(',')},s0\n`)).toMatchObject({status: 'wrong', mistakes: [{line: 1}]})
  })

  it.each([
    ['A,B\nx,12 km\n', 2],
    [`A,${'b'.repeat(201)}\nx,1\n`, 1],
    [`A,B\n${'mot '.repeat(60)},1\n`, 2],
    ['A,B\nx,1\n\nx,2\n', 4],
    ['A,B\nx,1,2\n', 2],
    ['A\nx\n', 1],
    ['A,B\n', 1],
    ['A,B,B\nx,1,2\n', 1],
    ['A,b,c,d,e,f,g,h\nx,1,1,1,1,1,1,1\n', 1],
    ['A,B\nx,1,5\n', 2],
  ])('are refused with the line of the mistake: %j', (csv, line) => {
    expect(readChartData(csv)).toMatchObject({status: 'wrong', mistakes: [{line}]})
  })
})
