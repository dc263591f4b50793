import assert from 'node:assert/strict'
import {expect, it} from 'vitest'
import {renderChart} from '../../../src/render/chart/render-chart.js'
import {wide} from '../../support/chart-options.js'
import {goodNote} from '../../support/cli.js'
import {resolveText} from '../../support/resolve.js'

const chartOf = async (csv: string, type: string) => {
  const text = `:::graphique{type=${type} alt="Le nombre de coups croît." source="Calculs."}\n\`\`\`csv\n${csv}\n\`\`\`\n:::`
  const {document, file} = await resolveText(goodNote({text}))
  const chart = document?.body.find(block => block.type === 'chart')
  assert(chart?.type === 'chart', file.messages.join('\n'))
  return chart
}

it.each(['barres', 'colonnes', 'lignes'])('raises what the language raises in names of a drawing: %s', async type => {
  const chart = await chartOf('Période;XXIe siècle;2e essai\nLe 1er trimestre;1;2\n1er, puis er;3;4', type)
  const texts = renderChart(chart, wide).match(/<text.*?<\/text>/g) ?? []
  const words = texts.map(text =>
    text.replaceAll(/<tspan dy="-[^>]*>(.*?)<\/tspan>/g, '^$1').replaceAll(/<[^>]*>/g, ''),
  )
  const raised = words.join(' ').replaceAll('\u00A0', ' ')
  for (const expected of ['1^er trimestre', '1^er, puis er', 'XXI^e siècle', '2^e essai'])
    expect(raised).toContain(expected)
  expect(raised).not.toMatch(/\de/)
})

it('sets what follows on the line again, in a smaller size at the axis', async () => {
  const chart = await chartOf('1er mois de mesure;Coups\nUn;1\nDeux;2', 'barres')
  expect(renderChart(chart, wide)).toContain(
    '1<tspan dy="-4.68" font-size="8.58">er</tspan><tspan dy="4.68">\u00A0mois de mesure</tspan></text>',
  )
})

it('raises it in the table of its data', async () => {
  const {table} = await chartOf('1er mois;Coups (2e essai)\n1er tour;1\n2e tour;2', 'barres')
  const raised = [...table.columns.map(({head}) => head), ...table.rows.flat()].map(cell => cell.map(({type}) => type))
  expect(raised.filter(types => types.includes('superscript'))).toHaveLength(4)
})
